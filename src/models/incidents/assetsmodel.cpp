#include "models/incidents/assetsmodel.h"

#include "domain/incidents/words.h"
#include "models/look/roles.h"

#include <algorithm>
#include <tuple>

namespace models {

using namespace incidents;

namespace {

look::Chip chipOf(incidents::AssetState state)
{
    switch (state) {
    case AssetState::Suspected:
        return look::Chip::Warn;
    case AssetState::Confirmed:
        return look::Chip::Bad;
    case AssetState::Contained:
        return look::Chip::Ok;
    case AssetState::Cleared:
        break;
    }
    return look::Chip::Plain;
}

} // namespace

AssetsModel::AssetsModel(QObject *parent)
    : ValueRows(parent)
{
}

int AssetsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

void AssetsModel::setIncident(const Incident &incident)
{
    QList<AssetRow> next;
    for (const Asset &asset : incident.assets)
        next.append({asset.entryId, asset.kind, asset.name, asset.state});
    const auto place = [](const AssetRow &row) {
        return std::tuple(int(row.state), int(row.kind), row.name.toLower());
    };
    std::stable_sort(next.begin(), next.end(),
                     [&](const AssetRow &a, const AssetRow &b) { return place(a) < place(b); });
    become(next);
}

QVariant AssetsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AssetRow &row = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return index.column() == State ? shownWord(row.state)
            : index.column() == Kind   ? shown(name(row.kind))
                                       : row.name;
    case look::ChipRole:
        return index.column() == State ? QVariant(int(chipOf(row.state))) : QVariant();
    case look::MonoRole:
        return index.column() == Name;
    case look::DimRole:
        return row.state == AssetState::Cleared;
    default:
        return {};
    }
}

QVariant AssetsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    return section == State ? tr("State") : section == Kind ? tr("Kind") : tr("Asset");
}

} // namespace models
