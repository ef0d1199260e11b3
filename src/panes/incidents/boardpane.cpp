#include "panes/incidents/boardpane.h"

#include "feeds/playbooks/playbookfile.h"
#include "models/incidents/headline.h"
#include "models/incidents/summaries.h"
#include "panes/console/evidencecapture.h"
#include "panes/incidents/boardpicture.h"
#include "panes/incidents/boardrelations.h"
#include "panes/incidents/boardverbs.h"
#include "panes/incidents/duecell.h"
#include "panes/incidents/fittedlist.h"
#include "panes/incidents/hintstrip.h"
#include "panes/incidents/incidenttabs.h"
#include "panes/incidents/knownbar.h"
#include "panes/incidents/knownrepositories.h"
#include "panes/incidents/playbookcell.h"
#include "panes/incidents/scribefield.h"
#include "panes/incidents/scribeline.h"
#include "panes/incidents/summarycell.h"
#include "panes/incidents/timelinecell.h"
#include "panes/incidents/timelinelist.h"
#include "panes/incidents/toldcell.h"
#include "panes/incidents/topstrip.h"
#include "panes/incidents/wallview.h"
#include "panes/look/banner.h"
#include "panes/look/button.h"
#include "panes/look/emptystate.h"
#include "panes/picture/pictureview.h"

#include <QSettings>
#include <QSlider>
#include <QStackedLayout>

namespace panes {

namespace {

/// Widths of the outer columns, in whole steps of 4 px.
int columnWidth(int pane, double share, int least, int most)
{
    return std::clamp(int(pane * share) / 4 * 4, least, most);
}

} // namespace

BoardPane::BoardPane(console::Console &console)
    : Pane(console, QStringLiteral("board"), tr("Board"), QStringLiteral("board"))
    , m_open(new OpenIncidents(console, this))
    , m_verbs(new BoardVerbs(*this))
    , m_keys(new BoardKeys(this))
    , m_capture(new console::EvidenceCapture(console, this))
    , m_queue(new LineQueue(
          console, *m_open, *m_capture, [this](const incidents::Incident &one) { return contextOf(one); }, this))
    , m_repositories(new KnownRepositories(console.store(), this))
    , m_stack(new QStackedLayout(this))
    , m_empty(new look::EmptyState(tr("No incident is open"),
                                   tr("Declaring one starts its clocks, pins its playbook and makes you IC. A closed "
                                      "one is opened from the list."),
                                   this))
    , m_board(new look::Cell(this))
    , m_tabs(new IncidentTabs(this))
    , m_top(new TopStrip(console.zones(), this))
    , m_playbook(new PlaybookCell(this))
    , m_timeline(new TimelineCell(console, this, this))
    , m_due(new DueCell(this))
    , m_told(new ToldCell(this))
    , m_scope(new SummaryCell(tr("Scope"), this))
    , m_evidence(new SummaryCell(tr("Evidence"), this))
    , m_past(new look::Banner(look::Banner::Kind::Warn, this))
    , m_relations(new BoardRelations(*m_open, *this))
{
    if (const base::Result<QList<incidents::Playbook>> shipped = feeds::shippedPlaybooks())
        m_playbooks = *shipped;
    m_queue->setPlaybooks(m_playbooks);
    buildBoard();
    connectCells();
    connect(m_open, &OpenIncidents::changed, this, &BoardPane::stateChanged);
    connect(m_open, &OpenIncidents::listChanged, this, &BoardPane::listChanged);
    connect(m_open, &OpenIncidents::missing, this, &BoardPane::leaveMissing);
    connect(&console, &console::Console::tick, this, &BoardPane::tick);
    connect(&console, &console::Console::incidentWanted, this, [this](const QString &id) {
        showIncident(id);
        this->console().openPane(name());
    });
    connect(&console, &console::Console::entriesWanted, this, [this](const QString &id, const QStringList &entries) {
        this->console().openPane(name());
        showEntries(id, entries);
    });
    connect(&console.zones(), &console::Zones::changed, this, &BoardPane::zonesChanged);
    zonesChanged();
    listChanged(); // what was read at once, before anybody listened
}

BoardPane::~BoardPane() = default;

void BoardPane::buildBoard()
{
    auto *empty = new look::Cell(this);
    empty->column()->addWidget(m_empty);
    look::Button *declareButton = m_empty->addVerb(tr("Declare an incident"), QStringLiteral("Ctrl+Shift+I"));
    look::Button *list = m_empty->addVerb(tr("All incidents"));
    connect(declareButton, &QAbstractButton::clicked, this, &BoardPane::declare);
    connect(list, &QAbstractButton::clicked, this, [this] { console().openPane(QStringLiteral("incidents")); });

    m_past->hide();
    auto *columns = new QHBoxLayout;
    columns->setSpacing(0);
    m_left = m_playbook;
    m_right = buildSide();
    columns->addWidget(m_left);
    columns->addWidget(m_timeline, 1);
    columns->addWidget(m_right);
    auto *column = static_cast<look::Cell *>(m_board)->column();
    column->addWidget(m_tabs);
    column->addWidget(m_past);
    column->addWidget(m_relations->banner());
    column->addWidget(m_top);
    column->addLayout(columns, 1);
    m_stack->addWidget(empty);
    m_stack->addWidget(m_board);
    setAcceptDrops(true);
}

QWidget *BoardPane::buildSide()
{
    auto *side = new look::Cell(this);
    side->column()->addWidget(m_due);
    side->column()->addWidget(m_told);
    side->column()->addWidget(m_scope);
    side->column()->addWidget(m_evidence);
    side->column()->addStretch(1);
    return side;
}

void BoardPane::connectCells()
{
    for (QWidget *list : {static_cast<QWidget *>(m_playbook->list()), static_cast<QWidget *>(m_due->list()),
                          static_cast<QWidget *>(m_told->list())}) {
        list->setProperty("ownEnter", true);
        m_keys->watch(list);
    }
    m_keys->watch(m_timeline->list());
    connect(m_keys, &BoardKeys::pressed, this, &BoardPane::press);
    connect(m_keys, &BoardKeys::milestone, this,
            [this](incidents::Milestone milestone) { carry(QStringLiteral("!m %1").arg(incidents::name(milestone))); });
    connect(m_keys, &BoardKeys::prefixed, this, [this](bool waiting) {
        m_timeline->hints()->showHint(waiting ? tr("Milestone now: %1").arg(BoardKeys::milestoneHint()) : QString());
    });
    m_scope->setVerb(findChild<QAction *>(QStringLiteral("scope.open")));
    connect(m_verbs, &BoardVerbs::declareWanted, this, &BoardPane::declare);
    connect(m_verbs, &BoardVerbs::closeWanted, this, &BoardPane::close);
    connect(m_timeline->known(), &KnownBar::changed, this, &BoardPane::showKnown);
    connect(m_timeline->known(), &KnownBar::leaving, this, &BoardPane::leaveKnown);
    connect(m_tabs, &IncidentTabs::chosen, this, &BoardPane::showIncident);
    connect(m_top, &TopStrip::phasePressed, m_playbook, &PlaybookCell::reveal);
    const auto begins = [this](const QString &line) { begin(line); };
    connect(m_playbook, &PlaybookCell::lineGiven, this, [this](const QString &line) { carry(line); });
    connect(m_playbook, &PlaybookCell::lineBegun, this, begins);
    connect(m_due, &DueCell::lineBegun, this, begins);
    connect(m_due, &DueCell::incidentWanted, this, &BoardPane::showIncident);
    connect(m_due, &DueCell::captureWanted, this, &BoardPane::chooseEvidence);
    m_evidence->setOpens(tr("Open the evidence register"));
    connect(m_evidence, &SummaryCell::opened, this, &BoardPane::openEvidence);
    connect(m_told, &ToldCell::lineBegun, this, begins);
    ScribeLine *line = m_timeline->line();
    line->setContext([this] { return context(); });
    connect(line, &ScribeLine::submitted, this, &BoardPane::submit);
    connect(m_queue, &LineQueue::writing, this, [this] { m_wasAtEnd = m_timeline->list()->isAtEnd(); });
    connect(m_queue, &LineQueue::written, this, &BoardPane::lineWritten);
    connect(m_queue, &LineQueue::failed, this, &BoardPane::linesFailed);
    connect(m_queue, &LineQueue::fileWanted, this, &BoardPane::fileWanted);
    connect(line, &ScribeLine::leaving, this, [this] { m_timeline->list()->setFocus(Qt::TabFocusReason); });
    m_timeline->picture()->addVerbs(*this);
    connect(m_timeline->picture(), &BoardPicture::pinWanted, this, &BoardPane::pin);
    connect(m_timeline, &TimelineCell::filterLeft, this, &BoardPane::focusHome);
    connect(m_timeline->list(), &QAbstractItemView::doubleClicked, this, &BoardPane::openEntry);
}

incidents::ScribeContext BoardPane::contextOf(const incidents::Incident &incident) const
{
    incidents::ScribeContext context =
        incidents::scribeContext(incident, console().actor(), console().now(), console().zones().zone());
    incidents::addPeople(context, m_open->people());
    context.incidents = m_open->ids();
    context.repositories = m_repositories->names();
    for (const incidents::Playbook &playbook : m_playbooks)
        context.playbooks.append(playbook.id);
    return context;
}

incidents::ScribeContext BoardPane::context() const
{
    if (!m_incident)
        return {};
    incidents::ScribeContext context = contextOf(*m_incident);
    if (const journal::Line *line = m_timeline->selected())
        context.selected = line->entry->id;
    return context;
}

QString BoardPane::draftKey() const
{
    return console().store().bearings().workspaceId + u'-' + m_live->id;
}

/// What is half-typed for the incident in front, and what was entered when the program ended.
void BoardPane::openDraft()
{
    m_timeline->line()->setDraft(draftKey(), [this](const QString &entry) { return m_live->line(entry) != nullptr; });
}

void BoardPane::showIncident(const QString &id)
{
    if (id.isEmpty() || (m_incident && m_incident->id == id && m_wanted == id))
        return;
    m_wanted = id;
    if (m_open->state(id))
        bringToFront(id);
    else
        m_open->want(id); // the one in front stays there until it is read
}

void BoardPane::bringToFront(const QString &id)
{
    const bool isAnother = !m_live || m_live->id != id;
    const bool leavesPast = m_known && isAnother;
    m_known = m_known && !isAnother;
    m_live = m_open->state(id);
    takeShown();
    if (isAnother)
        openDraft();
    const bool hadKeyboard = leavesPast && m_timeline->known()->isAncestorOf(window()->focusWidget());
    showKnown();
    if (hadKeyboard)
        focusHome(); // it was on the slider, which goes
}

void BoardPane::showNext(int step)
{
    const QList<TabFace> &faces = m_tabs->faces();
    for (qsizetype i = 0; i < faces.size(); ++i) {
        if (faces.at(i).id == m_wanted) {
            showIncident(faces.at((i + step + faces.size()) % faces.size()).id);
            return;
        }
    }
    if (!faces.isEmpty())
        showIncident(faces.first().id);
}

void BoardPane::showAt(int place)
{
    if (place >= 0 && place < m_tabs->faces().size())
        showIncident(m_tabs->faces().at(place).id);
}

void BoardPane::listChanged()
{
    const QList<incidents::IncidentPtr> open = m_open->open();
    const bool gone = !m_incident && m_open->isRead() && !m_open->ids().contains(m_wanted);
    if (gone && !open.isEmpty())
        showIncident(open.first()->id);
    m_verbs->setOpenCount(open.size());
    refreshTabs();
    refreshDue();
    showPage();
}

/// The board, or the page that says there is none. The keyboard goes with it and is home there.
void BoardPane::showPage()
{
    const int page = m_incident ? 1 : 0;
    if (page == m_stack->currentIndex())
        return;
    const QWidget *focus = window()->focusWidget();
    const bool hasKeyboard = focus && isAncestorOf(focus);
    m_stack->setCurrentIndex(page);
    if (hasKeyboard)
        focusHome();
}

/// The one in front stays there.
void BoardPane::leaveMissing(const QString &id)
{
    if (id != m_wanted || (m_live && m_live->id == id))
        return;
    m_wanted = m_live ? m_live->id : QString();
    listChanged();
}

void BoardPane::stateChanged(const QString &id)
{
    if (id == m_wanted && (!m_live || m_live->id != id)) {
        bringToFront(id);
    } else if (m_live && m_live->id == id) {
        m_live = m_open->state(id);
        takeShown();
        if (m_known)
            m_timeline->known()->setIncident(m_live);
        refresh();
    } else {
        refreshTabs();
        refreshDue();
    }
    m_relations->setIncident(m_live);
}

void BoardPane::refresh()
{
    takeShown();
    showPage();
    m_verbs->setIncident(m_incident.get(), !m_known);
    m_verbs->setOpenCount(m_open->open().size());
    if (!m_incident)
        return;
    const base::Instant now = this->now();
    m_top->setIncident(m_incident, m_open->labelOf(m_incident->id), now);
    m_playbook->setIncident(m_incident, now);
    m_timeline->setIncident(m_incident, now);
    m_told->setIncident(m_incident, now);
    m_scope->setSpans(models::scopeSpans(*m_incident));
    m_evidence->setSpans(models::evidenceSpans(*m_incident));
    refreshTabs();
    refreshDue();
    m_relations->setIncident(m_live);
    m_timeline->line()->refresh();
    showAwaited();
    if (m_wall)
        m_wall->setIncident(m_live, m_open->labelOf(m_incident->id), console().now());
}

void BoardPane::refreshDue()
{
    QList<models::DueModel::Source> all;
    int late = 0;
    const base::Instant now = console().now();
    for (const incidents::IncidentPtr &one : m_open->open()) {
        all.append({one, m_open->labelOf(one->id)});
        for (const incidents::Clock &clock : models::dueClocks(*one, now))
            late += clock.due < now ? 1 : 0;
    }
    if (m_incident) {
        const models::DueModel::Source shown{m_incident, m_open->labelOf(m_incident->id)};
        m_due->setSources(shown, m_known ? QList{shown} : all, this->now());
    }
    setBadge(late, late > 0);
}

void BoardPane::refreshTabs()
{
    QList<TabFace> faces;
    const base::Instant now = console().now();
    const auto add = [&](const incidents::IncidentPtr &one) {
        const QList<incidents::Clock> clocks = models::dueClocks(*one, now);
        const auto late = std::count_if(clocks.cbegin(), clocks.cend(),
                                        [now](const incidents::Clock &clock) { return clock.due < now; });
        faces.append({one->id, m_open->labelOf(one->id), one->title, models::shapeOf(one->severity()), int(late)});
    };
    for (const incidents::IncidentPtr &one : m_open->open())
        add(one);
    if (m_live && !m_live->isOpen())
        add(m_live);
    m_tabs->setFaces(faces);
    m_tabs->setCurrent(m_wanted);
}

void BoardPane::zonesChanged()
{
    const QTimeZone zone = console().zones().zone();
    m_playbook->setZone(zone);
    m_told->setZone(zone);
    m_timeline->zonesChanged();
    m_timeline->line()->refresh();
    m_top->tick(now());
}

void BoardPane::tick(base::Instant now)
{
    if (m_wall && m_live)
        m_wall->tick(now);
    if (!m_incident || m_known)
        return;
    m_top->tick(now);
    m_playbook->tick(now);
    m_told->tick(now);
    m_due->tick(now);
    m_timeline->line()->refresh();
    if (base::seconds(now.time_since_epoch()) % 60 == 0) {
        refreshTabs();
        refreshDue();
    }
}

void BoardPane::focusHome()
{
    if (m_known)
        m_timeline->known()->slider()->setFocus(Qt::ShortcutFocusReason);
    else if (m_incident)
        m_timeline->line()->setFocus(Qt::ShortcutFocusReason);
    else
        m_empty->findChild<look::Button *>()->setFocus(Qt::ShortcutFocusReason);
}

QList<QWidget *> BoardPane::parts() const
{
    if (!m_incident)
        return {};
    return {m_timeline->line()->field(), m_timeline->list(), m_timeline->picture()->view(),
            m_playbook->list(),          m_due->list(),      m_told->list()};
}

void BoardPane::resizeEvent(QResizeEvent *event)
{
    Pane::resizeEvent(event);
    m_left->setFixedWidth(columnWidth(width(), 0.192, 228, 320));
    m_right->setFixedWidth(columnWidth(width(), 0.222, 264, 360));
}

void BoardPane::toggleWall()
{
    if (m_wall) {
        m_wall->close();
        return;
    }
    m_wall = new WallView(console(), this);
    connect(m_wall, &QObject::destroyed, this, [this] { m_wall = nullptr; });
    m_wall->setIncident(m_live, m_open->labelOf(m_live->id), console().now());
    m_wall->showOnAnotherScreen();
}

void BoardPane::save(QSettings &settings) const
{
    settings.setValue(QStringLiteral("board/incident"), m_wanted);
    settings.setValue(QStringLiteral("board/view"), m_timeline->view());
    m_timeline->picture()->save(settings);
    m_timeline->line()->field()->keepNow();
}

void BoardPane::restore(QSettings &settings)
{
    m_timeline->setView(settings.value(QStringLiteral("board/view"), QStringLiteral("all")).toString());
    m_timeline->picture()->restore(settings);
    const QString id = settings.value(QStringLiteral("board/incident")).toString();
    if (!id.isEmpty())
        showIncident(id);
}

} // namespace panes
