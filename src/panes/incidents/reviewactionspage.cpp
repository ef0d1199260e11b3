#include "panes/incidents/reviewactionspage.h"

#include "models/actions/actionreading.h"
#include "panes/console/console.h"
#include "panes/look/button.h"
#include "panes/look/emptystate.h"
#include "panes/look/label.h"
#include "panes/look/rowtable.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace panes {

using Model = models::ActionItemsModel;

ReviewActionsPage::ReviewActionsPage(console::Console &console, QWidget *parent)
    : ReviewPage(parent)
    , m_console(console)
    , m_model(new Model(this))
    , m_table(new look::RowTable(this))
    , m_empty(new look::EmptyState(tr("Nothing has to change yet"),
                                   tr("Each change has an owner and a day, and is followed until somebody else has "
                                      "verified it. The review closes when all are settled."),
                                   this))
{
    auto *title = new look::Label(tr("Action items"), look::Font::Title, look::Token::Text, this);
    auto *add = new look::Button(tr("Open an item"), QStringLiteral("a"), this);
    auto *all = new look::Button(tr("All of this incident"), QStringLiteral("Enter"), this);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 12, 16, 8);
    head->addWidget(title, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(16, 8, 16, 12);
    foot->setSpacing(8);
    foot->addStretch(1);
    foot->addWidget(all);
    foot->addWidget(add);
    for (look::Button *button : {add, all})
        button->setFocusPolicy(Qt::TabFocus);
    m_model->setChoice(models::ActionChoice::All);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Action items of this incident"));
    m_table->installEventFilter(this);
    m_table->setColumnHidden(Model::Area, true);
    m_table->setColumnHidden(Model::Incident, true);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(Model::Title, QHeaderView::Stretch);
    const std::pair<int, int> widths[]{{Model::Due, 92}, {Model::State, 116}, {Model::Owner, 64}};
    for (const auto &[column, width] : widths)
        m_table->setColumnWidth(column, width);
    column()->addLayout(head);
    column()->addWidget(m_table, 1);
    column()->addWidget(m_empty, 1);
    column()->addLayout(foot);
    connect(add, &QAbstractButton::clicked, this, &ReviewActionsPage::add);
    connect(all, &QAbstractButton::clicked, this, &ReviewActionsPage::open);
    connect(m_table, &QAbstractItemView::doubleClicked, this, &ReviewActionsPage::open);
    refresh();
}

void ReviewActionsPage::setIncident(const incidents::IncidentPtr &incident)
{
    m_incident = incident;
    m_model->setIncident(incident ? incident->id : QString());
    refresh();
}

void ReviewActionsPage::setItems(const models::ReadActions &known)
{
    m_model->setItems(known.items, m_console.now());
    refresh();
}

void ReviewActionsPage::tick(base::Instant now)
{
    m_model->tick(now);
}

void ReviewActionsPage::refresh()
{
    const bool any = m_incident && m_model->rowCount() > 0;
    m_table->setVisible(any);
    m_empty->setVisible(!any);
    if (any && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model->index(0, Model::Title));
}

models::ReviewActions ReviewActionsPage::counts() const
{
    models::ReviewActions out;
    for (int row = 0; m_incident && row < m_model->rowCount(); ++row) {
        const store::ActionRow &action = m_model->at(row).action;
        ++out.all;
        out.owned += !action.owner.isEmpty() && action.due ? 1 : 0;
        out.settled += action.settled() ? 1 : 0;
    }
    return out;
}

void ReviewActionsPage::add()
{
    if (m_incident)
        m_console.addAction(m_incident->id);
}

void ReviewActionsPage::open()
{
    const int row = m_table->currentIndex().row();
    if (m_incident)
        m_console.openActions(m_incident->id, row >= 0 && row < m_model->rowCount() ? m_model->at(row).key : QString());
}

bool ReviewActionsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return Cell::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->modifiers() & (Qt::ControlModifier | Qt::AltModifier))
        return false;
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)
        open();
    else if (key->text() == QLatin1String("a"))
        add();
    else
        return false;
    return true;
}

QWidget *ReviewActionsPage::home() const
{
    if (m_table->isVisibleTo(this))
        return m_table;
    return m_empty->parentWidget()->findChild<look::Button *>();
}

} // namespace panes
