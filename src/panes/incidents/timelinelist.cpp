#include "panes/incidents/timelinelist.h"

#include <QResizeEvent>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace panes {

TimelineList::TimelineList(QWidget *parent)
    : RowList(parent)
{
    setAccessibleName(tr("Timeline"));
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        if (!m_keeping)
            rememberPlace();
    });
}

void TimelineList::setModel(QAbstractItemModel *model)
{
    RowList::setModel(model);
    connect(model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &, int first, int last) {
        countNew(first, last);
        keepPlaceSoon();
    });
    connect(model, &QAbstractItemModel::rowsRemoved, this, &TimelineList::keepPlaceSoon);
    connect(model, &QAbstractItemModel::rowsMoved, this, &TimelineList::keepPlaceSoon);
    connect(model, &QAbstractItemModel::dataChanged, this, [this] {
        scheduleDelayedItemsLayout();
        keepPlaceSoon();
    });
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        m_anchor = QPersistentModelIndex();
        m_lastSeen = QPersistentModelIndex();
        m_arrived = 0;
        setNewBelow(0);
        goToEnd();
    });
}

bool TimelineList::isAtEnd() const
{
    return verticalScrollBar()->value() >= verticalScrollBar()->maximum();
}

void TimelineList::goToEnd()
{
    executeDelayedItemsLayout();
    scrollToBottom();
    rememberPlace();
}

void TimelineList::goTo(int row)
{
    if (!model() || row < 0 || row >= model()->rowCount())
        return;
    setCurrentIndex(model()->index(row, 0));
    scrollTo(currentIndex());
}

void TimelineList::setEdge(int width)
{
    auto *delegate = qobject_cast<look::RowDelegate *>(itemDelegate());
    if (delegate && delegate->shape().edge == width)
        return;
    look::RowDelegate::Shape shape;
    shape.edge = width;
    setItemDelegate(new look::RowDelegate(shape, this));
    delete delegate;
}

void TimelineList::countNew(int first, int last)
{
    const int seen = m_lastSeen.isValid() ? m_lastSeen.row() : -1;
    m_arrived += std::max(0, last - std::max(first, seen + 1) + 1);
}

void TimelineList::rememberPlace()
{
    m_anchor = indexAt(QPoint(1, 1));
    m_anchorTop = m_anchor.isValid() ? visualRect(m_anchor).top() : 0;
    m_lastSeen = indexAt(QPoint(1, viewport()->height() - 1));
    if (!m_lastSeen.isValid() && model())
        m_lastSeen = model()->index(model()->rowCount() - 1, 0);
    if (isAtEnd())
        setNewBelow(0);
}

/// Many rows may change at once: places are kept once, before the next painting.
void TimelineList::keepPlaceSoon()
{
    if (m_moved)
        return;
    m_moved = true;
    QMetaObject::invokeMethod(this, &TimelineList::keepPlace, Qt::QueuedConnection);
}

void TimelineList::keepPlace()
{
    if (!m_moved)
        return;
    m_moved = false;
    executeDelayedItemsLayout();
    if (m_anchor.isValid()) {
        m_keeping = true;
        const int moved = visualRect(m_anchor).top() - m_anchorTop;
        verticalScrollBar()->setValue(verticalScrollBar()->value() + moved);
        m_keeping = false;
    }
    const int arrived = std::exchange(m_arrived, 0);
    if (!isAtEnd())
        setNewBelow(m_newBelow + arrived);
    rememberPlace();
}

void TimelineList::paintEvent(QPaintEvent *event)
{
    keepPlace();
    RowList::paintEvent(event);
}

void TimelineList::resizeEvent(QResizeEvent *event)
{
    const bool end = isAtEnd();
    RowList::resizeEvent(event);
    if (end)
        goToEnd();
    else
        keepPlaceSoon();
}

void TimelineList::setNewBelow(int rows)
{
    if (rows == m_newBelow)
        return;
    m_newBelow = rows;
    Q_EMIT newBelowChanged(rows);
}

} // namespace panes
