#pragma once

#include "domain/incidents/figures.h"
#include "models/rows/valuerows.h"

namespace models {

/// One figure, and the two entries that it comes from.
struct FigureRow
{
    QString key; ///< incidents::Figure::id
    QString name;
    QString value; ///< "06:10"; empty without one
    QString why; ///< the targets and whether they were met, or what is missing
    std::optional<bool> met; ///< every target; none without a verdict
    QStringList entries; ///< ids, from and to; empty without a value
    bool operator==(const FigureRow &) const = default;
};

/// The figures of one incident: the span at the edge, what it is, and what it is measured against. The
/// window's thread only.
class FiguresModel : public ValueRows<FigureRow>
{
    Q_OBJECT
public:
    explicit FiguresModel(QObject *parent = nullptr);
    /// nullptr empties it.
    void setIncident(const incidents::IncidentPtr &incident);
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
};

} // namespace models
