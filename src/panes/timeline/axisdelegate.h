#pragma once

#include "panes/look/rowdelegate.h"

#include <QTimeZone>

namespace panes {

/// A row of the timeline as all rows are painted, with a column for the day before it: written where a
/// day begins and on the uppermost row, so that the day is always in sight. Rows that are still being
/// read are quiet bars.
class AxisDelegate : public look::RowDelegate
{
    Q_OBJECT
public:
    /// `widestTime` is what the time column must hold: "03:41:02 CEST".
    AxisDelegate(const QString &widestTime, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    static Shape shapeFor(const QString &widestTime);
    void paintDay(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintLoading(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
};

} // namespace panes
