#pragma once

#include "domain/incidents/incident.h"
#include "domain/journal/entrytype.h"

namespace incidents {

/// One try to tell a stakeholder: of the matrix or beyond it. A call made by a person counts.
struct Notified
{
    static constexpr const char *type = "incident.notified";
    static constexpr journal::LineKind kind = journal::LineKind::Notification;

    QString stakeholder;
    QString channel;
    Delivery result = Delivery::Sent;
    QString person; ///< who answered or was reached

    static base::Result<Notified> read(const QJsonObject &payload);
    QJsonObject write() const;
    base::Done validate(const Incident &incident, const journal::Stated &stated) const;
    void apply(Incident &incident, const journal::Stated &stated) const;
    QString line(const Incident &before, const journal::Stated &stated) const;
};

} // namespace incidents
