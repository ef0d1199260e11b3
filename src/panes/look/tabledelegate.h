#pragma once

#include "panes/look/rowdelegate.h"

namespace look {

/// Paints the cells of all tables: a severity shape, a chip, mono, words with a muted second span, or
/// a number at the right; a hairline below, the tint of the whole row. Reads the same roles as rows
/// and Qt::TextAlignmentRole; a row's tone is read from every cell.
class TableDelegate : public RowDelegate
{
    Q_OBJECT

public:
    static constexpr int rowHeight = 34;
    static constexpr int padding = 10;

    explicit TableDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    RichLine &cellLine(const QStyleOptionViewItem &option, const QModelIndex &index) const;
};

} // namespace look
