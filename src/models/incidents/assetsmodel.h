#pragma once

#include "domain/incidents/incident.h"
#include "models/rows/valuerows.h"

namespace models {

struct AssetRow
{
    QString key; ///< the entry that added it
    incidents::AssetKind kind = incidents::AssetKind::Other;
    QString name;
    incidents::AssetState state = incidents::AssetState::Suspected;
    bool operator==(const AssetRow &) const = default;
};

/// What of ours is affected: those that need something first (suspected, confirmed, contained, cleared), by kind and
/// name within. The window's thread only.
class AssetsModel : public ValueRows<AssetRow>
{
    Q_OBJECT
public:
    enum Column { State, Kind, Name, ColumnCount };

    explicit AssetsModel(QObject *parent = nullptr);

    int columnCount(const QModelIndex &parent = {}) const override;
    void setIncident(const incidents::Incident &incident);
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
};

} // namespace models
