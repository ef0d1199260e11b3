#pragma once

#include "domain/incidents/incident.h"
#include "domain/journal/entrytype.h"

namespace incidents {

/// A person gives up a role. A commander who goes without a successor says why.
struct RoleEnded
{
    static constexpr const char *type = "incident.role_ended";
    static constexpr journal::LineKind kind = journal::LineKind::Role;

    Role role = Role::Commander;
    QString login;
    QString reason;
    QString handover;

    static base::Result<RoleEnded> read(const QJsonObject &payload);
    QJsonObject write() const;
    base::Done validate(const Incident &incident, const journal::Stated &stated) const;
    void apply(Incident &incident, const journal::Stated &stated) const;
    QString line(const Incident &before, const journal::Stated &stated) const;
};

} // namespace incidents
