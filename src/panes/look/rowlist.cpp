#include "panes/look/rowlist.h"

#include "panes/look/barpaint.h"

#include <QResizeEvent>
#include <QScrollBar>

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
    // Over the right margin: no column moves and nothing is laid out twice when a list grows long.
    barpaint::setOverlay(*verticalScrollBar());
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
