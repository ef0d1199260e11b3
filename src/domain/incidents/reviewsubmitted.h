#pragma once

#include "domain/incidents/incident.h"
#include "domain/journal/entrytype.h"

namespace incidents {

/// The draft is complete and asks for a second pair of eyes.
struct ReviewSubmitted
{
    static constexpr const char *type = "incident.review_submitted";
    static constexpr journal::LineKind kind = journal::LineKind::State;

    static base::Result<ReviewSubmitted> read(const QJsonObject &payload);
    QJsonObject write() const;
    base::Done validate(const Incident &incident, const journal::Stated &stated) const;
    void apply(Incident &incident, const journal::Stated &stated) const;
    QString line(const Incident &before, const journal::Stated &stated) const;
};

} // namespace incidents
