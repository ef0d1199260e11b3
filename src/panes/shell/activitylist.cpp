#include "panes/shell/activitylist.h"

#include "panes/console/activities.h"
#include "panes/look/button.h"
#include "panes/look/cell.h"
#include "panes/look/emptystate.h"
#include "panes/look/rowlist.h"
#include "panes/shell/activitydelegate.h"

#include <QHBoxLayout>

namespace shell {

ActivityList::ActivityList(console::Activities &activities, QWidget *parent)
    : QDialog(parent)
    , m_activities(activities)
    , m_list(new look::RowList(this))
    , m_nothing(new look::EmptyState(tr("Nothing takes long at the moment"),
                                     tr("Imports, exports and checks of the whole workspace show here while they "
                                        "run, with their rate, the time left and a way to stop them."),
                                     this))
    , m_cancel(new look::Button(tr("&Stop"), this))
    , m_clear(new look::Button(tr("&Clear what has ended"), this))
{
    setObjectName(QStringLiteral("activities"));
    setWindowTitle(tr("Activity"));
    m_list->setItemDelegate(new ActivityDelegate(m_list));
    m_list->setModel(&activities);
    m_list->setAccessibleName(tr("Long work"));
    connect(m_cancel, &QPushButton::clicked, this, &ActivityList::cancel);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        m_activities.clearEnded();
        refresh();
    });
    for (auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&activities, signal, this, &ActivityList::refresh);
    connect(&activities, &QAbstractItemModel::dataChanged, this, &ActivityList::refresh);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ActivityList::refresh);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_nothing, 1);
    column->addWidget(m_list, 1);
    auto *foot = new look::Cell(Qt::TopEdge, look::Token::Surface, this);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(14, 10, 14, 10);
    row->setSpacing(8);
    row->addStretch(1);
    row->addWidget(m_clear);
    row->addWidget(m_cancel);
    foot->column()->addLayout(row);
    column->addWidget(foot);
    resize(480, 320);
    refresh();
}

void ActivityList::refresh()
{
    const int rows = m_activities.rowCount();
    m_nothing->setVisible(rows == 0);
    m_list->setVisible(rows > 0);
    if (rows > 0 && !m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_activities.index(0));
    m_cancel->setEnabled(m_list->currentIndex().data(console::Activities::RunningRole).toBool());
    m_clear->setEnabled(rows > m_activities.running());
}

void ActivityList::cancel()
{
    m_activities.cancel(m_activities.idAt(m_list->currentIndex().row()));
    m_activities.refresh();
}

} // namespace shell
