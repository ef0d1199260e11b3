#pragma once

#include "models/rows/valuerows.h"
#include "store/evidence/evidencelist.h"

#include <QTimeZone>

namespace models {

/// An item of the register as a row.
struct EvidenceLine
{
    QString key; ///< entry id
    store::EvidenceRow row;
    QString incident; ///< label of the incident
    bool operator==(const EvidenceLine &) const = default;
};

/// The register over all incidents, a page at a time: whoever shows it is told when the next page is wanted. A tick
/// changes countdowns only. The window's thread only.
class EvidenceModel : public ValueRows<EvidenceLine>
{
    Q_OBJECT
public:
    enum Column { Label, Title, Kind, Incident, Size, Hash, State, Holder, Clock, ColumnCount };

    explicit EvidenceModel(QObject *parent = nullptr);

    /// The first rows; `more` when there are others behind them.
    void setRows(const QList<EvidenceLine> &rows, bool more);
    void append(const QList<EvidenceLine> &rows, bool more);
    void setZone(const QTimeZone &zone);
    void tick(base::Instant now);

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// The page behind the last row is wanted, once until it came.
    void moreWanted();

private:
    QString text(const evidence::Item &item, int column) const;
    QString clockText(const evidence::Item &item) const;
    QVariant cell(const EvidenceLine &line, int column, int role) const;

    QTimeZone m_zone = QTimeZone::utc();
    base::Instant m_now{};
    bool m_more = false;
    bool m_asked = false;
};

/// Under this what vanishes at its source is amber.
constexpr base::Duration vanishesSoon = std::chrono::days(2);

} // namespace models
