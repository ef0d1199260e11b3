#pragma once

#include "panes/look/rowlist.h"

namespace panes {

/// A list that is as high as its rows while there is room, and scrolls when there is not: what follows
/// stands right below it.
class FittedList : public look::RowList
{
    Q_OBJECT
public:
    FittedList(const look::RowDelegate::Shape &shape, int leastRows, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void rowsChanged();

private:
    int contentHeight() const;
    int m_leastRows;
    int m_minimum;
};

} // namespace panes
