#pragma once

#include "domain/incidents/incident.h"
#include "domain/journal/entrytype.h"

namespace incidents {

/// A stakeholder need not be told, and why.
struct NotificationWaived
{
    static constexpr const char *type = "incident.notification_waived";
    static constexpr journal::LineKind kind = journal::LineKind::Notification;

    QString stakeholder;
    QString reason;

    static base::Result<NotificationWaived> read(const QJsonObject &payload);
    QJsonObject write() const;
    base::Done validate(const Incident &incident, const journal::Stated &stated) const;
    void apply(Incident &incident, const journal::Stated &stated) const;
    QString line(const Incident &before, const journal::Stated &stated) const;
};

} // namespace incidents
