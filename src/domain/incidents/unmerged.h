#pragma once

#include "domain/incidents/incident.h"
#include "domain/journal/entrytype.h"

namespace incidents {

/// A merge is taken back: everything is as it was before.
struct Unmerged
{
    static constexpr const char *type = "incident.unmerged";
    static constexpr journal::LineKind kind = journal::LineKind::State;

    QString reason;

    static base::Result<Unmerged> read(const QJsonObject &payload);
    QJsonObject write() const;
    base::Done validate(const Incident &incident, const journal::Stated &stated) const;
    void apply(Incident &incident, const journal::Stated &stated) const;
    QString line(const Incident &before, const journal::Stated &stated) const;
};

} // namespace incidents
