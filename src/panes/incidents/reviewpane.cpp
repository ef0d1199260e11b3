#include "panes/incidents/reviewpane.h"

#include "base/whendone.h"
#include "panes/incidents/deliverablespage.h"
#include "panes/incidents/factorspage.h"
#include "panes/incidents/hintstrip.h"
#include "panes/incidents/playbookdelegate.h"
#include "panes/incidents/relations.h"
#include "panes/incidents/reviewactionspage.h"
#include "panes/incidents/reviewdraft.h"
#include "panes/incidents/reviewhead.h"
#include "panes/incidents/reviewlog.h"
#include "panes/incidents/reviewstepcell.h"
#include "panes/incidents/sectionpage.h"
#include "panes/incidents/timelinelist.h"
#include "panes/look/button.h"
#include "panes/look/emptystate.h"
#include "panes/look/rowlist.h"
#include "panes/look/sectionhead.h"

#include <QApplication>
#include <QPlainTextEdit>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace panes {

using namespace incidents;

namespace {

struct Reading
{
    QList<store::ReviewRow> awaited;
    models::ReadActions actions;
};

base::Result<Reading> readAll(store::Database &journal)
{
    const base::Result<QList<store::ReviewRow>> awaited = store::reviewsAwaited(journal);
    const base::Result<models::ReadActions> actions = models::readActions(journal);
    if (!awaited || !actions)
        return awaited ? actions.error() : awaited.error();
    return Reading{*awaited, *actions};
}

} // namespace

ReviewPane::ReviewPane(console::Console &console)
    : Pane(console, QStringLiteral("review"), tr("Review"), QStringLiteral("review"))
    , m_states(new OpenIncidents(console, this))
    , m_relations(new Relations(console, this))
    , m_draft(new ReviewDraft(this))
    , m_pagesModel(new models::ReviewPagesModel(this))
    , m_head(new ReviewHead(this))
    , m_list(new look::RowList(PlaybookDelegate::taskShape(), this))
    , m_stack(new QStackedWidget(this))
    , m_section(new SectionPage(console, m_draft, this))
    , m_factors(new FactorsPage(console, m_draft, this))
    , m_actions(new ReviewActionsPage(console, this))
    , m_deliverables(new DeliverablesPage(console, this))
    , m_log(new ReviewLog(console, this))
    , m_step(new ReviewStepCell(this))
    , m_empty(new look::EmptyState(tr("No review is due"),
                                   tr("A closed incident is reviewed within a week. One that was reviewed long ago is "
                                      "opened from the list of incidents with e."),
                                   this))
{
    build();
    addVerbs();
    connectParts();
    read();
    refresh();
}

void ReviewPane::build()
{
    auto *columns = new QHBoxLayout;
    columns->setSpacing(0);
    columns->setContentsMargins(0, 0, 0, 0);
    m_right = buildRight();
    columns->addWidget(buildPages());
    columns->addWidget(m_stack, 1);
    columns->addWidget(m_right);
    for (QWidget *page : {static_cast<QWidget *>(m_section), static_cast<QWidget *>(m_factors),
                          static_cast<QWidget *>(m_actions), static_cast<QWidget *>(m_deliverables)})
        m_stack->addWidget(page);
    auto *body = new look::Cell(this);
    body->column()->addWidget(m_head);
    body->column()->addLayout(columns, 1);
    m_body = body;
    auto *none = new look::Cell(this);
    none->column()->addWidget(m_empty);
    m_none = none;
    connect(m_empty->addVerb(tr("All incidents")), &QAbstractButton::clicked, this,
            [this] { console().openPane(QStringLiteral("incidents")); });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_body, 1);
    column->addWidget(m_none, 1);
    m_body->hide();
}

QWidget *ReviewPane::buildPages()
{
    auto *cell = new look::Cell(Qt::RightEdge, look::Token::Surface, this);
    QAbstractItemDelegate *plain = m_list->itemDelegate();
    m_list->setItemDelegate(new PlaybookDelegate(m_list));
    delete plain;
    m_list->setModel(m_pagesModel);
    m_list->setAccessibleName(tr("Pages of the review"));
    m_list->installEventFilter(this);
    cell->column()->addWidget(new look::SectionHead(tr("Pages"), this));
    cell->column()->addWidget(m_list, 1);
    cell->setFixedWidth(228);
    return cell;
}

QWidget *ReviewPane::buildRight()
{
    auto *right = new look::Cell(this);
    right->column()->addWidget(m_log, 1);
    right->column()->addWidget(m_step);
    return right;
}

void ReviewPane::connectParts()
{
    console::Console &console = this->console();
    connect(m_states, &OpenIncidents::changed, this, &ReviewPane::stateChanged);
    connect(&console.store(), &store::Store::committed, this, &ReviewPane::read);
    connect(&console.store(), &store::Store::changedElsewhere, this, &ReviewPane::read);
    connect(&console, &console::Console::tick, this, &ReviewPane::tick);
    connect(&console, &console::Console::actorChanged, this, &ReviewPane::refreshStanding);
    connect(&console, &console::Console::reviewWanted, this, [this](const QString &id) {
        showIncident(id);
        this->console().openPane(name());
    });
    connect(&console.zones(), &console::Zones::changed, this, [this] {
        m_log->zonesChanged();
        refresh();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &index) {
        if (index.isValid() && !m_pagesModel->at(index.row()).head)
            showPage(m_pagesModel->at(index.row()).key);
    });
    connect(m_draft, &ReviewDraft::keysChanged, this, [this] { m_pagesModel->setDrafted(m_draft->keys()); });
    for (ReviewPage *page : {static_cast<ReviewPage *>(m_section), static_cast<ReviewPage *>(m_factors),
                             static_cast<ReviewPage *>(m_actions), static_cast<ReviewPage *>(m_deliverables)})
        connect(page, &ReviewPage::hint, m_log->hints(), &HintStrip::showHint);
    connect(m_section, &SectionPage::cursorAtReference, m_log, &ReviewLog::select);
    connect(m_log, &ReviewLog::referenceWanted, this, &ReviewPane::insertReference);
    connect(m_step, &ReviewStepCell::stepWanted, this, &ReviewPane::takeStep);
    connect(m_step, &ReviewStepCell::returnWanted, this, &ReviewPane::giveBack);
    connect(m_step, &ReviewStepCell::reportWanted, this, &ReviewPane::openReport);
}

void ReviewPane::read()
{
    base::whenDone(console().store().readJournal(&readAll), this, [this](const base::Result<Reading> &reading) {
        if (!reading) {
            console().report(reading.error());
            return;
        }
        m_awaited = reading->awaited;
        m_known = reading->actions;
        m_actions->setItems(m_known);
        m_deliverables->setActions(counts());
        const base::Instant now = console().now();
        const auto late = std::count_if(m_awaited.cbegin(), m_awaited.cend(), [now](const store::ReviewRow &row) {
            return row.due && *row.due < now && row.signedBy.isEmpty();
        });
        setBadge(int(m_awaited.size()), late > 0);
        if (m_wanted.isEmpty() && !m_awaited.isEmpty())
            showIncident(m_awaited.first().incidentId);
        refresh();
    });
}

void ReviewPane::showIncident(const QString &id)
{
    if (id.isEmpty() || id == m_wanted)
        return;
    m_wanted = id;
    m_draft->writeNow();
    if (m_states->state(id))
        stateChanged(id);
    else
        m_states->want(id);
}

void ReviewPane::stateChanged(const QString &id)
{
    if (id != m_wanted)
        return;
    const bool another = !m_incident || m_incident->id != id;
    const bool here = isAncestorOf(QApplication::focusWidget()); // on the button of the empty page, perhaps
    m_incident = m_states->state(id);
    if (another)
        m_draft->open(console().store().bearings().workspaceId + u'-' + id);
    m_section->setIncident(m_incident);
    m_factors->setIncident(m_incident);
    m_actions->setIncident(m_incident);
    m_deliverables->setActions(counts());
    m_deliverables->setIncident(m_incident);
    m_log->setIncident(m_incident);
    refresh();
    if (another)
        showPage(m_pagesModel->rowOf(m_page) >= 0 && !m_page.isEmpty() ? m_page : m_pagesModel->firstWanting());
    if (another && here)
        focusHome();
}

models::ReviewActions ReviewPane::counts() const
{
    return m_actions->counts();
}

void ReviewPane::refresh()
{
    m_body->setVisible(m_incident != nullptr);
    m_none->setVisible(m_incident == nullptr);
    for (QAction *action : std::as_const(m_needIncident))
        action->setEnabled(m_incident != nullptr);
    if (!m_incident)
        return;
    m_pagesModel->setIncident(m_incident, counts());
    m_pagesModel->setDrafted(m_draft->keys());
    m_head->setIncident(m_incident, m_states->labelOf(m_incident->id));
    const auto found = std::find_if(m_awaited.cbegin(), m_awaited.cend(),
                                    [this](const store::ReviewRow &row) { return row.incidentId == m_incident->id; });
    m_head->setPlace(found == m_awaited.cend()
                         ? QString()
                         : tr("%1 of %2 reviews due").arg(found - m_awaited.cbegin() + 1).arg(m_awaited.size()));
    refreshStanding();
}

void ReviewPane::refreshStanding()
{
    if (!m_incident)
        return;
    const models::ReviewStanding standing =
        models::reviewStandingOf(*m_incident, counts(), console().actor(), console().now(), console().zones().zone());
    if (standing == m_step->standing())
        return;
    m_head->setChips(standing.chips);
    m_step->setStanding(standing);
}

ReviewPage *ReviewPane::current() const
{
    return static_cast<ReviewPage *>(m_stack->currentWidget());
}

void ReviewPane::showPage(const QString &key)
{
    if (key.isEmpty())
        return;
    m_page = key;
    ReviewPage *page = key == models::reviewpage::factors ? static_cast<ReviewPage *>(m_factors)
        : key == models::reviewpage::actions              ? static_cast<ReviewPage *>(m_actions)
        : key == models::reviewpage::deliverables         ? static_cast<ReviewPage *>(m_deliverables)
                                                          : static_cast<ReviewPage *>(m_section);
    if (page == m_section)
        m_section->setPage(key);
    m_stack->setCurrentWidget(page);
    const int row = m_pagesModel->rowOf(key);
    if (row >= 0 && m_list->currentIndex().row() != row)
        m_list->setCurrentIndex(m_pagesModel->index(row, 0));
}

void ReviewPane::tick(base::Instant now)
{
    m_actions->tick(now);
    if (isVisible())
        refreshStanding();
}

void ReviewPane::focusHome()
{
    if (m_incident)
        current()->home()->setFocus(Qt::ShortcutFocusReason);
    else
        m_empty->findChild<look::Button *>()->setFocus(Qt::ShortcutFocusReason);
}

QList<QWidget *> ReviewPane::parts() const
{
    return m_incident ? QList<QWidget *>{current()->home(), m_log->list(), m_list} : QList<QWidget *>();
}

void ReviewPane::resizeEvent(QResizeEvent *event)
{
    Pane::resizeEvent(event);
    m_right->setFixedWidth(std::clamp(int(width() * 0.37) / 4 * 4, 360, 620));
}

void ReviewPane::save(QSettings &settings) const
{
    settings.setValue(QStringLiteral("review/incident"), m_wanted);
    settings.setValue(QStringLiteral("review/page"), m_page);
    settings.setValue(QStringLiteral("review/view"), m_log->view());
    m_draft->writeNow();
}

void ReviewPane::restore(QSettings &settings)
{
    m_page = settings.value(QStringLiteral("review/page")).toString();
    m_log->setView(settings.value(QStringLiteral("review/view"), QStringLiteral("all")).toString());
    showIncident(settings.value(QStringLiteral("review/incident")).toString());
}

} // namespace panes
