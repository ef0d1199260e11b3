#pragma once

#include "domain/incidents/assetmoved.h"
#include "domain/journal/deed.h"

namespace desk {

/// States that an asset is confirmed, contained or cleared; `asset` is the entry that added it.
base::Result<journal::Deed> moveAsset(const incidents::Incident &incident, const QString &asset,
                                      incidents::AssetState state, const journal::Authorship &by);

} // namespace desk
