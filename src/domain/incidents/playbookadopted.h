#pragma once

#include "domain/incidents/incident.h"
#include "domain/journal/entrytype.h"

namespace incidents {

/// The incident follows this playbook from now on, in the version given here: steps become tasks due from
/// T0, its matrix says who must be told. After another one, steps with the same identifier keep their
/// state; open ones it does not have are dropped, finished ones stay.
struct PlaybookAdopted
{
    static constexpr const char *type = "incident.playbook_adopted";
    static constexpr journal::LineKind kind = journal::LineKind::Playbook;

    Playbook playbook;

    static base::Result<PlaybookAdopted> read(const QJsonObject &payload);
    QJsonObject write() const;
    base::Done validate(const Incident &incident, const journal::Stated &stated) const;
    void apply(Incident &incident, const journal::Stated &stated) const;
    QString line(const Incident &before, const journal::Stated &stated) const;
};

} // namespace incidents
