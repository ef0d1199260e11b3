#include "panes/look/rowlist.h"

#include <QResizeEvent>

namespace look {

RowList::RowList(QWidget *parent)
    : RowList(RowDelegate::Shape(), parent)
{
}

RowList::RowList(const RowDelegate::Shape &shape, QWidget *parent)
    : QListView(parent)
{
    setItemDelegate(new RowDelegate(shape, this));
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
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
