#pragma once

#include "domain/incidents/playbook.h"
#include "domain/incidents/severity.h"

namespace desk {

/// The playbook an incident of that severity and category starts with, owned by `playbooks`: of those
/// that propose themselves for the severity the one of the category, else the first; of one playbook the
/// newest version. nullptr when none is for that severity.
const incidents::Playbook *playbookFor(const QList<incidents::Playbook> &playbooks, incidents::Severity severity,
                                       const QString &category);

/// The newest version of the playbook with that id, or nullptr; owned by `playbooks`.
const incidents::Playbook *newestOf(const QList<incidents::Playbook> &playbooks, const QString &id);

} // namespace desk
