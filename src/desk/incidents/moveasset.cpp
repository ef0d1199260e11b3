#include "desk/incidents/moveasset.h"

namespace desk {

base::Result<journal::Deed> moveAsset(const incidents::Incident &incident, const QString &asset,
                                      incidents::AssetState state, const journal::Authorship &by)
{
    return journal::deed(incident, incidents::AssetMoved{.asset = asset, .state = state}, by,
                         QStringLiteral("Asset %1").arg(incidents::word(state).toLower()));
}

} // namespace desk
