#include "panes/incidents/fittedlist.h"

#include <QResizeEvent>

#include <algorithm>

namespace panes {

FittedList::FittedList(const look::RowDelegate::Shape &shape, int leastRows, QWidget *parent)
    : RowList(shape, parent)
    , m_leastRows(leastRows)
    , m_minimum(shape.minimum)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Maximum);
    setSelectionRectVisible(false);
}

void FittedList::setModel(QAbstractItemModel *model)
{
    RowList::setModel(model);
    const auto changed = [this] { rowsChanged(); };
    connect(model, &QAbstractItemModel::rowsInserted, this, changed);
    connect(model, &QAbstractItemModel::rowsRemoved, this, changed);
    connect(model, &QAbstractItemModel::modelReset, this, changed);
    connect(model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &, const QModelIndex &, const QList<int> &roles) {
                if (roles.isEmpty() || roles.contains(look::SpansRole))
                    rowsChanged();
            });
    rowsChanged();
}

void FittedList::rowsChanged()
{
    scheduleDelayedItemsLayout();
    updateGeometry();
}

int FittedList::contentHeight() const
{
    int height = 0;
    for (int row = 0; model() && row < model()->rowCount(); ++row)
        height += sizeHintForRow(row);
    return height;
}

QSize FittedList::sizeHint() const
{
    return {200, contentHeight()};
}

QSize FittedList::minimumSizeHint() const
{
    return {40, std::min(contentHeight(), m_leastRows * m_minimum)};
}

void FittedList::resizeEvent(QResizeEvent *event)
{
    RowList::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
}

} // namespace panes
