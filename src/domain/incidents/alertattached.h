#pragma once

#include "domain/incidents/incident.h"
#include "domain/journal/entrytype.h"

namespace incidents {

/// An alert belongs to this incident. The alert has an entry of its own about it, written together with this one.
struct AlertAttached
{
    static constexpr const char *type = "incident.alert_attached";
    static constexpr journal::LineKind kind = journal::LineKind::Link;

    QString alert; ///< subject id
    QString title;
    QString repository; ///< may be empty

    static base::Result<AlertAttached> read(const QJsonObject &payload);
    QJsonObject write() const;
    base::Done validate(const Incident &incident, const journal::Stated &stated) const;
    void apply(Incident &incident, const journal::Stated &stated) const;
    QString line(const Incident &before, const journal::Stated &stated) const;
};

} // namespace incidents
