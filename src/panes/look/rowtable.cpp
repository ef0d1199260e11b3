#include "panes/look/rowtable.h"

#include "panes/look/barpaint.h"
#include "panes/look/tabledelegate.h"

#include <QHeaderView>
#include <QScrollBar>

namespace look {

RowTable::RowTable(QWidget *parent)
    : QTableView(parent)
{
    setItemDelegate(new TableDelegate(this));
    setFrameShape(NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    barpaint::setOverlay(*verticalScrollBar());
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(TableDelegate::rowHeight);
    QHeaderView *heads = horizontalHeader();
    heads->setFixedHeight(barpaint::headerHeight);
    heads->setHighlightSections(false);
    heads->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    heads->setStretchLastSection(true);
    heads->setMinimumSectionSize(40);
}

} // namespace look
