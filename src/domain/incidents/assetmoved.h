#pragma once

#include "domain/incidents/incident.h"
#include "domain/journal/entrytype.h"

namespace incidents {

/// An asset is confirmed, contained or cleared.
struct AssetMoved
{
    static constexpr const char *type = "incident.asset_moved";
    static constexpr journal::LineKind kind = journal::LineKind::Asset;

    QString asset; ///< the entry that added it
    AssetState state = AssetState::Confirmed;

    static base::Result<AssetMoved> read(const QJsonObject &payload);
    QJsonObject write() const;
    base::Done validate(const Incident &incident, const journal::Stated &stated) const;
    void apply(Incident &incident, const journal::Stated &stated) const;
    QString line(const Incident &before, const journal::Stated &stated) const;
};

} // namespace incidents
