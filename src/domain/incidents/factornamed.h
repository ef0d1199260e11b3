#pragma once

#include "domain/incidents/incident.h"
#include "domain/journal/entrytype.h"

namespace incidents {

/// Something that contributed: made it possible, let it go on or hid it.
struct FactorNamed
{
    static constexpr const char *type = "incident.factor_named";
    static constexpr journal::LineKind kind = journal::LineKind::Finding;
    static constexpr bool redactable = true;
    FactorKind what = FactorKind::Technical;
    QString text;

    static base::Result<FactorNamed> read(const QJsonObject &payload);
    QJsonObject write() const;
    base::Done validate(const Incident &incident, const journal::Stated &stated) const;
    void apply(Incident &incident, const journal::Stated &stated) const;
    QString line(const Incident &before, const journal::Stated &stated) const;
};

} // namespace incidents
