#pragma once

#include "domain/incidents/declared.h"
#include "domain/journal/deed.h"

namespace desk {

/// What is known when an incident is declared.
struct Declaration
{
    QString title;
    incidents::Declared declared; ///< severity, category, detector, visibility, codename
};

/// Opens the record of an incident under the new ULID `id`: declared now, titled, detected when `by` says
/// (T0, the start of every clock), the actor as commander, and the playbook that severity and category
/// propose among `playbooks`. One that is recorded after the fact (`backfilled`) has no commander and no
/// playbook: nothing of it is due any more.
base::Result<journal::Deed> declare(const QString &id, const Declaration &declaration,
                                    const QList<incidents::Playbook> &playbooks, const journal::Authorship &by);

} // namespace desk
