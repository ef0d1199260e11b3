#pragma once

#include "domain/incidents/incident.h"
#include "domain/journal/entrytype.h"

namespace incidents {

/// A link is taken back.
struct Unlinked
{
    static constexpr const char *type = "incident.unlinked";
    static constexpr journal::LineKind kind = journal::LineKind::Link;

    LinkKind kindOfLink = LinkKind::Related;
    QString to; ///< subject id

    static base::Result<Unlinked> read(const QJsonObject &payload);
    QJsonObject write() const;
    base::Done validate(const Incident &incident, const journal::Stated &stated) const;
    void apply(Incident &incident, const journal::Stated &stated) const;
    QString line(const Incident &before, const journal::Stated &stated) const;
};

} // namespace incidents
