#include "panes/incidents/deliverablespage.h"

#include "desk/incidents/movetask.h"
#include "models/incidents/deliverablesmodel.h"
#include "panes/console/askdialog.h"
#include "panes/console/console.h"
#include "panes/look/label.h"
#include "panes/look/rowlist.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace panes {

using namespace incidents;

namespace {

look::RowDelegate::Shape shape()
{
    look::RowDelegate::Shape shape;
    shape.edge = 0;
    shape.left = 16;
    shape.right = 16;
    shape.padding = 6;
    shape.minimum = 30;
    shape.maxLines = 5;
    return shape;
}

} // namespace

DeliverablesPage::DeliverablesPage(console::Console &console, QWidget *parent)
    : ReviewPage(parent)
    , m_console(console)
    , m_model(new models::DeliverablesModel(this))
    , m_list(new look::RowList(shape(), this))
    , m_keys(new look::Label(tr("Space: done by other means, or to do again · x: not applicable"), look::Font::Small,
                             look::Token::Muted, this))
{
    auto *title = new look::Label(tr("Deliverables"), look::Font::Title, look::Token::Text, this);
    auto *guidance =
        new look::Label(tr("What the week after an incident hands over. What this review holds is ticked by "
                           "itself."),
                        look::Font::Body, look::Token::Muted, this);
    guidance->setWordWrap(true);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(16, 12, 16, 8);
    head->setSpacing(4);
    head->addWidget(title);
    head->addWidget(guidance);
    m_keys->setContentsMargins(16, 8, 16, 12);
    m_keys->setWordWrap(true);
    m_list->setModel(m_model);
    m_list->setAccessibleName(tr("Deliverables"));
    m_list->installEventFilter(this);
    column()->addLayout(head);
    column()->addWidget(m_list, 1);
    column()->addWidget(m_keys);
}

void DeliverablesPage::setIncident(const IncidentPtr &incident)
{
    m_incident = incident;
    refresh();
}

void DeliverablesPage::setActions(const models::ReviewActions &actions)
{
    m_actions = actions;
    refresh();
}

void DeliverablesPage::refresh()
{
    m_model->setIncident(m_incident, {m_actions.all, m_actions.owned});
    bool steps = false;
    for (int row = 0; row < m_model->rowCount(); ++row)
        steps = steps || m_model->at(row).hasStep;
    m_keys->setVisible(steps);
    if (!m_list->currentIndex().isValid() && m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(0, 0));
}

void DeliverablesPage::move(const QString &step, TaskState state, const QString &why)
{
    m_console.carryOut(desk::moveTask(*m_incident, step, state, why, m_console.by()));
}

void DeliverablesPage::toggle()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid() || !m_incident)
        return;
    const models::DeliverableRow row = m_model->at(index.row());
    if (!row.hasStep)
        Q_EMIT hint(tr("The playbook of this incident has no step for it: the review itself ticks it"));
    else
        move(row.key, row.settled ? TaskState::Todo : TaskState::Done, {});
}

void DeliverablesPage::setAside()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid() || !m_incident || !m_model->at(index.row()).hasStep)
        return;
    const models::DeliverableRow row = m_model->at(index.row());
    const console::Asked why{.caption = tr("&Why it is not applicable"), .paragraph = true};
    auto *dialog =
        new console::AskDialog(m_console, {tr("Not applicable"), row.title, {why}, tr("Not applicable")}, window());
    connect(dialog, &console::AskDialog::answered, this, [this, dialog, step = row.key](const QStringList &answers) {
        dialog->carryOut(desk::moveTask(*m_incident, step, TaskState::NotApplicable, answers.first(), m_console.by()));
    });
    dialog->open();
}

bool DeliverablesPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress)
        return Cell::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->modifiers() & (Qt::ControlModifier | Qt::AltModifier))
        return false;
    if (key->key() == Qt::Key_Space)
        toggle();
    else if (key->text() == QLatin1String("x"))
        setAside();
    else
        return false;
    return true;
}

QWidget *DeliverablesPage::home() const
{
    return m_list;
}

} // namespace panes
