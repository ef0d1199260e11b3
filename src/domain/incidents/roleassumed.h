#pragma once

#include "domain/incidents/incident.h"
#include "domain/journal/entrytype.h"

namespace incidents {

/// A person takes a role. There is at most one commander: who takes it over ends the span before at the
/// same moment, with the handover note.
struct RoleAssumed
{
    static constexpr const char *type = "incident.role_assumed";
    static constexpr journal::LineKind kind = journal::LineKind::Role;

    Role role = Role::Commander;
    QString login;
    QString handover; ///< what the one before says

    static base::Result<RoleAssumed> read(const QJsonObject &payload);
    QJsonObject write() const;
    base::Done validate(const Incident &incident, const journal::Stated &stated) const;
    void apply(Incident &incident, const journal::Stated &stated) const;
    QString line(const Incident &before, const journal::Stated &stated) const;
};

} // namespace incidents
