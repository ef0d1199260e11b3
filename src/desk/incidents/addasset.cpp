#include "desk/incidents/addasset.h"

namespace desk {

base::Result<journal::Deed> addAsset(const incidents::Incident &incident, incidents::AssetKind kind,
                                     const QString &name, incidents::AssetState state, const journal::Authorship &by)
{
    return journal::deed(incident, incidents::AssetAdded{.kindOfAsset = kind, .name = name, .state = state}, by,
                         QStringLiteral("%1 is %2").arg(name, incidents::word(state).toLower()));
}

} // namespace desk
