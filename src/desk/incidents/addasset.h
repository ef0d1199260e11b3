#pragma once

#include "domain/incidents/assetadded.h"
#include "domain/journal/deed.h"

namespace desk {

/// Adds something of ours that is or may be affected.
base::Result<journal::Deed> addAsset(const incidents::Incident &incident, incidents::AssetKind kind,
                                     const QString &name, incidents::AssetState state, const journal::Authorship &by);

} // namespace desk
