#pragma once

#include "panes/look/rowdelegate.h"

namespace panes {

/// Paints the rows of the playbook: heads of phases bold with how far they are at the right, below them
/// what is to do with its box, set in. Owned by its list.
class PlaybookDelegate : public look::RowDelegate
{
    Q_OBJECT
public:
    explicit PlaybookDelegate(QObject *parent);

    static Shape taskShape();

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace panes
