#include "desk/incidents/addasset.h"

#include "domain/incidents/indicatorvalue.h"

namespace desk {

base::Result<journal::Deed> addAsset(const incidents::Incident &incident, incidents::AssetKind kind,
                                     const QString &name, incidents::AssetState state, const journal::Authorship &by)
{
    const base::Result<QString> kept = incidents::assetName(kind, name);
    if (!kept)
        return kept.error();
    return journal::deed(incident, incidents::AssetAdded{.kindOfAsset = kind, .name = *kept, .state = state}, by,
                         QStringLiteral("%1 is %2").arg(*kept, incidents::word(state).toLower()));
}

} // namespace desk
