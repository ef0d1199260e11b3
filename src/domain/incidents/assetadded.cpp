#include "domain/incidents/assetadded.h"

#include "domain/incidents/standing.h"
#include "domain/journal/fields.h"

namespace incidents {

base::Result<AssetAdded> AssetAdded::read(const QJsonObject &payload)
{
    journal::Fields fields(payload);
    AssetAdded out;
    out.kindOfAsset = fields.named("kind", assetKindFrom);
    out.name = fields.text("name", 500);
    out.state = fields.named("state", assetStateFrom);
    return fields.finish(out);
}

QJsonObject AssetAdded::write() const
{
    return {{QStringLiteral("kind"), incidents::name(kindOfAsset)},
            {QStringLiteral("name"), name},
            {QStringLiteral("state"), incidents::name(state)}};
}

base::Done AssetAdded::validate(const Incident &incident, const journal::Stated &) const
{
    for (const Asset &known : incident.assets) {
        if (known.kind == kindOfAsset && known.name.compare(name, Qt::CaseInsensitive) == 0)
            return journal::refused(QStringLiteral("%1 is listed already").arg(known.name),
                                    QStringLiteral("change its state instead"));
    }
    return declared(incident);
}

void AssetAdded::apply(Incident &incident, const journal::Stated &stated) const
{
    incident.assets.append({stated.entry->id, kindOfAsset, name, state});
}

QString AssetAdded::line(const Incident &, const journal::Stated &) const
{
    return QStringLiteral("%1 %2: %3").arg(word(kindOfAsset), name, word(state).toLower());
}

} // namespace incidents
