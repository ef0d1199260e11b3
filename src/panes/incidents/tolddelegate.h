#pragma once

#include <QStyledItemDelegate>

namespace panes {

/// Paints one stakeholder: the name at the left, at the right whether and when they were told.
class ToldDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    static constexpr int rowHeight = 22;

    using QStyledItemDelegate::QStyledItemDelegate;

    /// The width at which nothing of the row is cut.
    static int neededWidth(const QModelIndex &index);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace panes
