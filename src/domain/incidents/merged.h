#pragma once

#include "domain/incidents/incident.h"
#include "domain/journal/entrytype.h"

namespace incidents {

/// The incident goes on in another one: a redirect. Nothing is copied.
struct Merged
{
    static constexpr const char *type = "incident.merged";
    static constexpr journal::LineKind kind = journal::LineKind::State;

    QString into; ///< subject id
    QString reason;

    static base::Result<Merged> read(const QJsonObject &payload);
    QJsonObject write() const;
    base::Done validate(const Incident &incident, const journal::Stated &stated) const;
    void apply(Incident &incident, const journal::Stated &stated) const;
    QString line(const Incident &before, const journal::Stated &stated) const;
};

} // namespace incidents
