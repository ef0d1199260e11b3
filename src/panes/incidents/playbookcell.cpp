#include "panes/incidents/playbookcell.h"

#include "models/incidents/playbookmodel.h"
#include "panes/incidents/playbookdelegate.h"
#include "panes/look/button.h"
#include "panes/look/emptystate.h"
#include "panes/look/rowlist.h"
#include "panes/look/sectionhead.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace panes {

namespace {

/// A task as a line names it: its step's id, or its title between quotes.
QString named(const incidents::Task &task)
{
    return task.step ? task.key : u'"' + QString(task.title).remove(u'"') + u'"';
}

} // namespace

PlaybookCell::PlaybookCell(QWidget *parent)
    : Cell(parent)
    , m_model(new models::PlaybookModel(this))
    , m_head(new look::SectionHead(tr("Playbook"), this))
    , m_list(new look::RowList(PlaybookDelegate::taskShape(), this))
    , m_empty(
          new look::EmptyState(tr("No playbook"), tr("A playbook brings phases, steps and who must be told."), this))
{
    QAbstractItemDelegate *plain = m_list->itemDelegate();
    m_list->setItemDelegate(new PlaybookDelegate(m_list));
    delete plain;
    m_list->setModel(m_model);
    m_list->setAccessibleName(tr("Playbook"));
    m_list->installEventFilter(this);
    column()->addWidget(m_head);
    column()->addWidget(m_list, 1);
    column()->addWidget(m_empty, 1);
    look::Button *adopt = m_empty->addVerb(tr("Choose a playbook"));
    adopt->setPrimary(false);
    connect(adopt, &QAbstractButton::clicked, this, [this] { Q_EMIT lineBegun(QStringLiteral("!playbook ")); });
    connect(m_list, &QAbstractItemView::doubleClicked, this, [this] { handle(Qt::Key_Return); });
}

void PlaybookCell::setIncident(const incidents::IncidentPtr &incident, base::Instant now)
{
    m_model->setIncident(incident, now);
    m_head->setRight(m_model->playbookText());
    m_list->setVisible(m_model->rowCount() > 0);
    m_empty->setVisible(m_model->rowCount() == 0);
}

void PlaybookCell::setZone(const QTimeZone &zone)
{
    m_model->setZone(zone);
}

void PlaybookCell::tick(base::Instant now)
{
    m_model->tick(now);
}

void PlaybookCell::reveal(int phase)
{
    const int row = m_model->reveal(phase);
    if (row < 0)
        return;
    m_list->setCurrentIndex(m_model->index(row, 0));
    m_list->scrollTo(m_list->currentIndex(), QAbstractItemView::PositionAtTop);
    m_list->setFocus(Qt::ShortcutFocusReason);
}

const incidents::Task *PlaybookCell::selected() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() && !m_model->at(index.row()).phase ? &m_model->at(index.row()).task : nullptr;
}

bool PlaybookCell::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        selectNext();
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->modifiers() == Qt::NoModifier && handle(key->key()))
            return true;
    }
    return Cell::eventFilter(watched, event);
}

void PlaybookCell::selectNext()
{
    if (!m_list->currentIndex().isValid() && m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(std::max(0, m_model->nextRow()), 0));
}

bool PlaybookCell::handle(int key)
{
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (!enter && key != Qt::Key_Space && key != Qt::Key_B)
        return false;
    const incidents::Task *task = selected();
    if (!task) {
        if (m_list->currentIndex().isValid() && key != Qt::Key_B)
            m_model->toggle(m_list->currentIndex().row());
        return key != Qt::Key_B;
    }
    if (key == Qt::Key_Space)
        Q_EMIT lineGiven((task->open() ? QStringLiteral("!done %1") : QStringLiteral("!reset %1")).arg(named(*task)));
    else if (key == Qt::Key_B)
        Q_EMIT lineBegun(QStringLiteral("!block %1 ").arg(named(*task)));
    else
        Q_EMIT lineBegun(QStringLiteral("!assign %1 @").arg(named(*task)));
    return true;
}

} // namespace panes
