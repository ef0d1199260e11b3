#pragma once

#include "domain/incidents/incident.h"
#include "models/rows/valuerows.h"
#include "store/mirror/mirrorevents.h"

namespace models {

struct IndicatorRow
{
    QString key; ///< the entry that added it
    incidents::IndicatorKind kind = incidents::IndicatorKind::Other;
    QString value;
    std::optional<store::CappedCount> lines; ///< what people wrote; none while it is counted
    std::optional<store::CappedCount> events; ///< what machines wrote
    std::optional<store::CappedCount> files; ///< sealed files
    std::optional<store::CappedCount> threats; ///< imported threat indicators
    bool operator==(const IndicatorRow &other) const;
};

/// The traces of an attack and how often each occurs elsewhere, in the order they were added. The window's thread
/// only.
class IndicatorsModel : public ValueRows<IndicatorRow>
{
    Q_OBJECT
public:
    enum Column { Kind, Value, Lines, Events, Files, Threats, ColumnCount };

    explicit IndicatorsModel(QObject *parent = nullptr);

    int columnCount(const QModelIndex &parent = {}) const override;
    /// Counts that are known stay.
    void setIncident(const incidents::Incident &incident);
    void setLines(const QString &key, const store::CappedCount &count);
    void setEvents(const QString &key, const store::CappedCount &count);
    void setFiles(const QString &key, const store::CappedCount &count);
    void setThreats(const QString &key, const store::CappedCount &count);
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void change(const QString &key, const std::function<void(IndicatorRow &)> &how);
};

} // namespace models
