#pragma once

#include "domain/incidents/incident.h"
#include "domain/journal/entrytype.h"

namespace incidents {

/// Who may see it, and under which name it is spoken of.
struct VisibilitySet
{
    static constexpr const char *type = "incident.visibility_set";
    static constexpr journal::LineKind kind = journal::LineKind::State;

    Visibility visibility = Visibility::Restricted;
    QString codename; ///< empty leaves it as it is

    static base::Result<VisibilitySet> read(const QJsonObject &payload);
    QJsonObject write() const;
    base::Done validate(const Incident &incident, const journal::Stated &stated) const;
    void apply(Incident &incident, const journal::Stated &stated) const;
    QString line(const Incident &before, const journal::Stated &stated) const;
};

} // namespace incidents
