#pragma once

#include "domain/incidents/incident.h"
#include "domain/journal/entrytype.h"

namespace incidents {

/// Something of ours that is or may be affected.
struct AssetAdded
{
    static constexpr const char *type = "incident.asset_added";
    static constexpr journal::LineKind kind = journal::LineKind::Asset;
    static constexpr bool redactable = true;

    AssetKind kindOfAsset = AssetKind::Other;
    QString name;
    AssetState state = AssetState::Suspected;

    static base::Result<AssetAdded> read(const QJsonObject &payload);
    QJsonObject write() const;
    base::Done validate(const Incident &incident, const journal::Stated &stated) const;
    void apply(Incident &incident, const journal::Stated &stated) const;
    QString line(const Incident &before, const journal::Stated &stated) const;
};

} // namespace incidents
