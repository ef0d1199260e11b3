#pragma once

#include "domain/incidents/incident.h"
#include "domain/journal/entrytype.h"

namespace incidents {

/// One section of the review as it reads from now on.
struct ReviewWritten
{
    static constexpr const char *type = "incident.review_written";
    static constexpr journal::LineKind kind = journal::LineKind::Note;
    static constexpr bool redactable = true;
    ReviewSection section = ReviewSection::Overview;
    QString text; ///< Markdown; empty takes the section out

    static base::Result<ReviewWritten> read(const QJsonObject &payload);
    QJsonObject write() const;
    base::Done validate(const Incident &incident, const journal::Stated &stated) const;
    void apply(Incident &incident, const journal::Stated &stated) const;
    QString line(const Incident &before, const journal::Stated &stated) const;
};

} // namespace incidents
