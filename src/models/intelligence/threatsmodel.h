#pragma once

#include "models/rows/pagedrows.h"
#include "store/intelligence/threats.h"
#include "store/store.h"

namespace models {

/// A threat indicator of an imported bundle.
struct ThreatLine
{
    QString key; ///< its STIX identifier
    intelligence::ThreatIndicator indicator;
    bool operator==(const ThreatLine &) const = default;
};

/// Threat indicators as a table, those modified last first. One that no longer holds is dim and says so; one
/// whose pattern was not understood says that. The window's thread only; the disk is asked on the mirror's reader.
class ThreatsModel : public PagedRows<ThreatLine, store::ThreatPlace>
{
    Q_OBJECT
public:
    enum Column { Name, Value, Indicates, Producer, Confidence, Until, ColumnCount };

    explicit ThreatsModel(store::Store &store, QObject *parent = nullptr);
    void tick(base::Instant now);

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    void ask(const store::ThreatPlace &behind, int limit, const Take &take) override;

private:
    QString text(const intelligence::ThreatIndicator &indicator, int column) const;

    store::Store &m_store;
    base::Instant m_now{};
};

} // namespace models
