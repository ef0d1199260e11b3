#pragma once

#include "domain/incidents/scribed.h"
#include "domain/journal/deed.h"

namespace panes {

/// The deed that carries out an understood line. Refused or Invalid say why not; evidence is not here,
/// because a file is read and hashed first.
base::Result<journal::Deed> deedOf(const incidents::Incident &incident, const incidents::Scribed &line,
                                   const QList<incidents::Playbook> &playbooks);

} // namespace panes
