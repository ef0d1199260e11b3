#pragma once

#include "domain/evidence/item.h"
#include "models/rows/valuerows.h"

#include <QTimeZone>

namespace models {

/// One step of a chain as a row.
struct CustodyLine
{
    QString key; ///< its place in the chain
    evidence::Custody step;
    bool open = false; ///< a transfer that nobody accepted
    bool operator==(const CustodyLine &) const = default;
};

/// The chain of custody of one item, the latest step first: when, what, from whom to whom, where and why.
class CustodyModel : public ValueRows<CustodyLine>
{
    Q_OBJECT
public:
    explicit CustodyModel(QObject *parent = nullptr);

    void setItem(const evidence::Item &item);
    void setZone(const QTimeZone &zone);
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QTimeZone m_zone = QTimeZone::utc();
};

} // namespace models
