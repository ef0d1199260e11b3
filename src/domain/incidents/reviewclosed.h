#pragma once

#include "domain/incidents/incident.h"
#include "domain/journal/entrytype.h"

namespace incidents {

/// Its action items are verified, rejected or accepted as risks: nothing is left to do.
struct ReviewClosed
{
    static constexpr const char *type = "incident.review_closed";
    static constexpr journal::LineKind kind = journal::LineKind::State;

    static base::Result<ReviewClosed> read(const QJsonObject &payload);
    QJsonObject write() const;
    base::Done validate(const Incident &incident, const journal::Stated &stated) const;
    void apply(Incident &incident, const journal::Stated &stated) const;
    QString line(const Incident &before, const journal::Stated &stated) const;
};

} // namespace incidents
