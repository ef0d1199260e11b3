#include "panes/timeline/axislist.h"

#include <QKeyEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

namespace panes {

using models::TimelineKey;
using models::TimelineModel;

namespace {

constexpr int near = 60; ///< rows from an end at which more are fetched

} // namespace

AxisList::AxisList(QWidget *parent)
    : QListView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setUniformItemSizes(true);
}

void AxisList::show(TimelineModel *model)
{
    m_timeline = model;
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &AxisList::remember); // before the selection goes
    setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &AxisList::restore); // after the selection was emptied
    model->setHeld([this] {
        QList<TimelineKey> keys;
        for (const int row : {currentIndex().row(), firstVisibleRow(), lastVisibleRow()}) {
            if (const std::optional<TimelineKey> key = m_timeline->keyAt(row))
                keys.append(*key);
        }
        return keys;
    });
    connect(model, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex &, int first, int last) { rowsGone(first, last); });
}

int AxisList::verticalOffset() const
{
    return verticalScrollBar()->value();
}

int AxisList::firstVisibleRow() const
{
    return rows() == 0 ? -1 : std::clamp(verticalOffset() / rowHeight, 0, rows() - 1);
}

int AxisList::lastVisibleRow() const
{
    return rows() == 0 ? -1 : std::clamp((verticalOffset() + viewport()->height() - 1) / rowHeight, 0, rows() - 1);
}

int AxisList::pageRows() const
{
    return std::max(1, viewport()->height() / rowHeight - 1);
}

QRect AxisList::visualRect(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    return {0, index.row() * rowHeight - verticalOffset(), viewport()->width(), rowHeight};
}

QModelIndex AxisList::indexAt(const QPoint &point) const
{
    const int row = (point.y() + verticalOffset()) / rowHeight;
    return point.y() + verticalOffset() >= 0 && row < rows() ? model()->index(row, 0) : QModelIndex();
}

void AxisList::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!index.isValid())
        return;
    const int top = index.row() * rowHeight;
    const int height = viewport()->height();
    const int value = verticalOffset();
    const bool above = top < value;
    const bool below = top + rowHeight > value + height;
    if (hint == PositionAtTop || (hint == EnsureVisible && above))
        verticalScrollBar()->setValue(top);
    else if (hint == PositionAtBottom || (hint == EnsureVisible && below))
        verticalScrollBar()->setValue(top + rowHeight - height);
    else if (hint == PositionAtCenter)
        verticalScrollBar()->setValue(top + (rowHeight - height) / 2);
}

void AxisList::doItemsLayout()
{
    QAbstractItemView::doItemsLayout();
}

void AxisList::updateGeometries()
{
    const int height = viewport()->height();
    verticalScrollBar()->setPageStep(height);
    verticalScrollBar()->setSingleStep(rowHeight);
    verticalScrollBar()->setRange(0, std::max(0, rows() * rowHeight - height));
    QAbstractItemView::updateGeometries();
    if (m_heldEnd && currentIndex().row() < 0)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
}

void AxisList::scrollContentsBy(int, int)
{
    viewport()->update();
    look();
}

/// What is near the edge of what is known is read ahead; what was new and is seen is new no more.
void AxisList::look()
{
    if (!m_timeline || rows() == 0)
        return;
    if (firstVisibleRow() < near && m_timeline->canFetchOlder())
        m_timeline->fetchOlder();
    if (lastVisibleRow() > rows() - near && m_timeline->canFetchMore({}))
        m_timeline->fetchMore({});
    if (m_newBelow > 0)
        setNewBelow(std::min(m_newBelow, rows() - 1 - lastVisibleRow()));
    m_heldEnd = m_heldEnd && verticalOffset() == verticalScrollBar()->maximum();
}

void AxisList::setNewBelow(int rows)
{
    if (rows == m_newBelow)
        return;
    m_newBelow = rows;
    Q_EMIT newBelowChanged(rows);
}

void AxisList::remember()
{
    m_heldCurrent = m_timeline->keyAt(currentIndex().row());
    const int current = currentIndex().row();
    const bool inSight = m_heldCurrent && current >= firstVisibleRow() && current <= lastVisibleRow();
    const int anchor = inSight ? current : firstVisibleRow();
    m_heldAnchor = m_timeline->keyAt(anchor);
    m_heldOffset = anchor * rowHeight - verticalOffset();
}

void AxisList::reset()
{
    QListView::reset();
    updateGeometries();
}

void AxisList::restore()
{
    if (!m_timeline)
        return;
    const int current = m_heldCurrent ? m_timeline->rowOf(*m_heldCurrent) : -1;
    const int anchor = m_heldAnchor ? m_timeline->rowOf(*m_heldAnchor) : -1;
    if (current >= 0)
        selectionModel()->setCurrentIndex(model()->index(current, 0), QItemSelectionModel::ClearAndSelect);
    if (anchor >= 0 && !(m_heldEnd && current < 0))
        verticalScrollBar()->setValue(anchor * rowHeight - m_heldOffset);
    else if (current >= 0)
        scrollTo(currentIndex(), PositionAtCenter);
    else
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    m_heldEnd = current < 0 && verticalOffset() == verticalScrollBar()->maximum();
    setNewBelow(0);
    look();
    Q_EMIT currentRowChanged();
}

void AxisList::rowsInserted(const QModelIndex &, int start, int end)
{
    const int added = end - start + 1;
    const int value = verticalOffset();
    const int lastSeen = (value + viewport()->height() - 1) / rowHeight;
    m_heldEnd = m_heldEnd && rows() == added; // who looks at the end keeps what is looked at
    updateGeometries();
    if (start * rowHeight < value || (start == 0 && value == 0 && rows() > added))
        verticalScrollBar()->setValue(value + added * rowHeight);
    else if (start > lastSeen && rows() > added)
        setNewBelow(m_newBelow + added);
    viewport()->update();
    look();
}

void AxisList::rowsGone(int first, int last)
{
    const int value = verticalOffset();
    const int above = std::min(last + 1, value / rowHeight) - first;
    updateGeometries();
    if (above > 0)
        verticalScrollBar()->setValue(value - above * rowHeight);
    viewport()->update();
}

void AxisList::dataChanged(const QModelIndex &, const QModelIndex &, const QList<int> &)
{
    viewport()->update();
}

void AxisList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    Q_EMIT currentRowChanged();
}

void AxisList::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    const int top = std::clamp((rect.top() + verticalOffset()) / rowHeight, 0, std::max(0, rows() - 1));
    const int bottom = std::clamp((rect.bottom() + verticalOffset()) / rowHeight, 0, std::max(0, rows() - 1));
    if (rows() > 0)
        selectionModel()->select({model()->index(std::min(top, bottom), 0), model()->index(std::max(top, bottom), 0)},
                                 command);
}

QRegion AxisList::visualRegionForSelection(const QItemSelection &selection) const
{
    QRegion region;
    for (const QItemSelectionRange &range : selection)
        region += visualRect(range.topLeft()).united(visualRect(range.bottomRight())) & viewport()->rect();
    return region;
}

QModelIndex AxisList::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    if (rows() == 0)
        return {};
    const int here = currentIndex().isValid() ? currentIndex().row() : lastVisibleRow();
    int to = here;
    if (action == MoveUp || action == MovePrevious)
        to = here - 1;
    else if (action == MoveDown || action == MoveNext)
        to = here + 1;
    else if (action == MovePageUp)
        to = here - pageRows();
    else if (action == MovePageDown)
        to = here + pageRows();
    else if (action == MoveHome)
        to = 0;
    else if (action == MoveEnd)
        to = rows() - 1;
    return model()->index(std::clamp(to, 0, rows() - 1), 0);
}

void AxisList::goTo(int row)
{
    if (row < 0 || row >= rows())
        return;
    const QModelIndex index = model()->index(row, 0);
    const bool inSight = row > firstVisibleRow() && row < lastVisibleRow();
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    scrollTo(index, inSight ? EnsureVisible : PositionAtCenter);
}

void AxisList::step(int count)
{
    if (rows() == 0)
        return;
    const int from = currentIndex().isValid() ? currentIndex().row() : lastVisibleRow() + (count > 0 ? -1 : 1);
    const QModelIndex index = model()->index(std::clamp(from + count, 0, rows() - 1), 0);
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    scrollTo(index);
}

void AxisList::goToStart()
{
    verticalScrollBar()->setValue(0);
    goTo(0);
}

void AxisList::goToEnd()
{
    goTo(rows() - 1);
    verticalScrollBar()->setValue(verticalScrollBar()->maximum());
}

void AxisList::keyPressEvent(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    if (plain && event->text() == QLatin1String("j"))
        step(1);
    else if (plain && event->text() == QLatin1String("k"))
        step(-1);
    else if (plain && event->text() == QLatin1String("g"))
        goToStart();
    else if (plain && event->text() == QLatin1String("G"))
        goToEnd();
    else
        QListView::keyPressEvent(event);
}

void AxisList::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.widget = this;
    const QStyle::State state = option.state;
    if (m_timeline)
        m_timeline->want(firstVisibleRow(), lastVisibleRow());
    for (int row = firstVisibleRow(); row >= 0 && row <= lastVisibleRow(); ++row) {
        const QModelIndex index = model()->index(row, 0);
        option.rect = visualRect(index);
        if (!option.rect.intersects(event->rect()))
            continue;
        option.state = state;
        option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
        option.state.setFlag(QStyle::State_HasFocus, index == currentIndex() && hasFocus());
        itemDelegateForIndex(index)->paint(&painter, option, index);
    }
}

} // namespace panes
