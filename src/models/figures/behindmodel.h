#pragma once

#include "models/rows/valuerows.h"
#include "store/figures/figurereading.h"

#include <QCoreApplication>

namespace models {

/// One incident behind a figure.
struct BehindRow
{
    QString key; ///< subject id of the incident
    QString label;
    QString title;
    incidents::Severity severity = incidents::Severity::P4;
    QString value; ///< "06:10", or why there is none
    QString standing; ///< "recorded afterwards", "came back as INC-7F3A2"; often empty
    bool counts = true; ///< it has a value that is in the mean
    std::optional<incidents::Milestone> missing; ///< the first that is not stated
    QString opens; ///< subject id of the incident whose entries these are
    QStringList entries; ///< the two that the value comes from, or what there is of them
    bool operator==(const BehindRow &) const = default;
};

/// The incidents behind a figure: severity, value, title. The window's thread only.
class BehindModel : public ValueRows<BehindRow>
{
    Q_OBJECT
public:
    enum Column { Severity, Value, Incident, ColumnCount };

    explicit BehindModel(QObject *parent = nullptr);

    int columnCount(const QModelIndex &parent = {}) const override;
    /// `ids` are those of every incident: labels are told from them.
    void setSpans(QLatin1String figure, const QList<store::SpanRow> &rows, const QStringList &ids);
    void setClosed(const QList<figures::ClosedIncident> &rows, const QStringList &ids, base::Instant now);
    void clear();
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVariant cell(const BehindRow &row, int column, int role) const;
    void take(const QString &figure, const QList<BehindRow> &next);

    QString m_figure;
};

} // namespace models
