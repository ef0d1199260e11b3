#include "domain/incidents/assetmoved.h"

#include "domain/journal/fields.h"

namespace incidents {

namespace {

const Asset *assetIn(const Incident &incident, const QString &entryId)
{
    for (const Asset &asset : incident.assets) {
        if (asset.entryId == entryId)
            return &asset;
    }
    return nullptr;
}

} // namespace

base::Result<AssetMoved> AssetMoved::read(const QJsonObject &payload)
{
    journal::Fields fields(payload);
    AssetMoved out;
    out.asset = fields.reference("asset");
    out.state = fields.named("state", assetStateFrom);
    return fields.finish(out);
}

QJsonObject AssetMoved::write() const
{
    return {{QStringLiteral("asset"), asset}, {QStringLiteral("state"), name(state)}};
}

base::Done AssetMoved::validate(const Incident &incident, const journal::Stated &) const
{
    const Asset *known = assetIn(incident, asset);
    if (!known)
        return journal::refused(QStringLiteral("There is no such asset in this incident"));
    if (known->state == state)
        return journal::refused(QStringLiteral("%1 is %2 already").arg(known->name, word(state).toLower()));
    return base::done();
}

void AssetMoved::apply(Incident &incident, const journal::Stated &) const
{
    for (Asset &known : incident.assets) {
        if (known.entryId == asset)
            known.state = state;
    }
}

QString AssetMoved::line(const Incident &before, const journal::Stated &) const
{
    const Asset *known = assetIn(before, asset);
    return QStringLiteral("%1: %2").arg(known ? known->name : QStringLiteral("An asset that is not here"),
                                        word(state).toLower());
}

} // namespace incidents
