#include "panes/look/rowlist.h"

#include "panes/look/barpaint.h"

#include <QResizeEvent>

namespace look {

RowList::RowList(QWidget *parent)
    : RowList(RowDelegate::Shape(), parent)
{
}

RowList::RowList(const RowDelegate::Shape &shape, QWidget *parent)
    : QListView(parent)
{
    RowDelegate::Shape inner = shape;
    inner.right = std::max(2, shape.right - barpaint::scrollWidth);
    setItemDelegate(new RowDelegate(inner, this));
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Its room is always kept: no column moves and nothing is laid out twice when a list grows long.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTextElideMode(Qt::ElideRight);
    setUniformItemSizes(shape.maxLines == 1);
}

void RowList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    const int width = viewport()->width();
    if (width != m_laidOutFor) {
        m_laidOutFor = width;
        scheduleDelayedItemsLayout();
    }
}

} // namespace look
