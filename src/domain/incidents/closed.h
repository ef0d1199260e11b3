#pragma once

#include "domain/incidents/incident.h"
#include "domain/journal/entrytype.h"

namespace incidents {

/// The response is over. Refused while required steps or, at P1 and P2, notifications are open, unless a
/// reason overrides it.
struct Closed
{
    static constexpr const char *type = "incident.closed";
    static constexpr journal::LineKind kind = journal::LineKind::State;

    Outcome outcome = Outcome::Confirmed;
    QString overrideReason;

    static base::Result<Closed> read(const QJsonObject &payload);
    QJsonObject write() const;
    base::Done validate(const Incident &incident, const journal::Stated &stated) const;
    void apply(Incident &incident, const journal::Stated &stated) const;
    QString line(const Incident &before, const journal::Stated &stated) const;
};

} // namespace incidents
