#pragma once

#include "domain/incidents/updateapproved.h"
#include "domain/journal/deed.h"

namespace desk {

/// Approves words for an audience. Those that differ from what was written last are written first, as `draftId` (a
/// new ULID). Refused for everybody but the IC and the deputy.
base::Result<journal::Deed> approveUpdate(const incidents::Incident &incident, incidents::Audience audience,
                                          const incidents::UpdateWords &words, const QString &draftId,
                                          const journal::Authorship &by);

} // namespace desk
