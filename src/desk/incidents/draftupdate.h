#pragma once

#include "domain/incidents/updatedrafted.h"
#include "domain/journal/deed.h"

namespace desk {

/// Writes a status update; it takes the place of the one written before for that audience.
base::Result<journal::Deed> draftUpdate(const incidents::Incident &incident, const incidents::UpdateDrafted &update,
                                        const journal::Authorship &by);

} // namespace desk
