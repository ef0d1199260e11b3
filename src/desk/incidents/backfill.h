#pragma once

#include "domain/incidents/oldincident.h"
#include "domain/journal/deed.h"

namespace desk {

/// Records an incident after the fact, under the new ULID `id`: declared when its milestone says so, else at T0,
/// with its milestones each of its own time, and closed. It is flagged as recorded afterwards: no clock runs and none
/// is late. Invalid or Refused names what is wrong.
base::Result<journal::Deed> backfill(const QString &id, const incidents::OldIncident &old,
                                     const journal::Authorship &by);

/// Several at once, all or none; `ids` has a new ULID for each.
base::Result<journal::Deed> backfill(const QStringList &ids, const QList<incidents::OldIncident> &olds,
                                     const journal::Authorship &by);

} // namespace desk
