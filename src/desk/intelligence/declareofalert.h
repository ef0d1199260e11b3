#pragma once

#include "desk/incidents/declare.h"
#include "domain/intelligence/alertjoined.h"
#include "domain/journal/deed.h"

namespace desk {

/// Declares an incident under the new ULID `id` because of the alert, and joins the two.
base::Result<journal::Deed> declareOfAlert(const intelligence::Alert &alert, const QString &id,
                                           const Declaration &declaration, const QList<incidents::Playbook> &playbooks,
                                           const journal::Authorship &by);

/// What one would be declared with: severity P2, the playbook for vulnerabilities, the tool that found it.
Declaration declarationOf(const intelligence::Alert &alert);

} // namespace desk
