#pragma once

#include "domain/incidents/incident.h"
#include "domain/journal/entrytype.h"

namespace incidents {

/// An alert does not belong to this incident after all.
struct AlertDetached
{
    static constexpr const char *type = "incident.alert_detached";
    static constexpr journal::LineKind kind = journal::LineKind::Link;

    QString alert; ///< subject id
    QString reason;

    static base::Result<AlertDetached> read(const QJsonObject &payload);
    QJsonObject write() const;
    base::Done validate(const Incident &incident, const journal::Stated &stated) const;
    void apply(Incident &incident, const journal::Stated &stated) const;
    QString line(const Incident &before, const journal::Stated &stated) const;
};

} // namespace incidents
