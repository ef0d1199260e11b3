#pragma once

#include "domain/incidents/incident.h"
#include "domain/journal/entrytype.h"

namespace incidents {

/// Those who responded talked while it was fresh.
struct HotWashHeld
{
    static constexpr const char *type = "incident.hot_wash_held";
    static constexpr journal::LineKind kind = journal::LineKind::Note;
    static constexpr bool redactable = true;
    QString text; ///< what came of it

    static base::Result<HotWashHeld> read(const QJsonObject &payload);
    QJsonObject write() const;
    base::Done validate(const Incident &incident, const journal::Stated &stated) const;
    void apply(Incident &incident, const journal::Stated &stated) const;
    QString line(const Incident &before, const journal::Stated &stated) const;
};

} // namespace incidents
