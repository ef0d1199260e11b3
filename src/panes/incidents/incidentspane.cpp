#include "panes/incidents/incidentspane.h"

#include "base/whendone.h"
#include "panes/incidents/figurecard.h"
#include "panes/incidents/figuredetail.h"
#include "panes/incidents/figuresview.h"
#include "panes/incidents/fittedlist.h"
#include "panes/incidents/incidentdetail.h"
#include "panes/incidents/incidentreading.h"
#include "panes/incidents/relations.h"
#include "panes/look/button.h"
#include "panes/look/cell.h"
#include "panes/look/chipbar.h"
#include "panes/look/emptystate.h"
#include "panes/look/rowtable.h"
#include "panes/look/searchfield.h"
#include "panes/look/sectionhead.h"

#include <QHeaderView>
#include <QSettings>
#include <QStackedLayout>
#include <QTimer>
#include <QVBoxLayout>

namespace panes {

using Model = models::IncidentsModel;

namespace {

const QString openId = QStringLiteral("open");
const QString allId = QStringLiteral("all");
const QString listId = QStringLiteral("list");
const QString figuresId = QStringLiteral("figures");
const QString reviewsId = QStringLiteral("reviews");
const QStringList viewIds{openId, allId, reviewsId}; // as View has them
/// From this width on the list has room for when each incident began.
constexpr int roomForStart = 1000;

} // namespace

IncidentsPane::IncidentsPane(console::Console &console)
    : Pane(console, QStringLiteral("incidents"), tr("Incidents"), QStringLiteral("incidents"))
    , m_states(new OpenIncidents(console, this))
    , m_model(new Model(this))
    , m_soon(new QTimer(this))
    , m_relations(new Relations(console, this))
    , m_which(new look::ChipBar(this))
    , m_filter(new look::SearchField(tr("Find in titles and everything typed"), this))
    , m_keep(new look::Button(tr("Keep this filter"), this))
    , m_table(new look::RowTable(this))
    , m_empty(new look::EmptyState(this))
    , m_detail(new IncidentDetail(this))
    , m_pages(new QStackedLayout(this))
    , m_figures(new FiguresView(console, *m_states, this))
{
    auto *list = new look::Cell(this);
    list->column()->addWidget(buildHead());
    buildTable();
    list->column()->addWidget(m_table, 1);
    list->column()->addWidget(m_empty, 1);
    auto *page = new QWidget(this);
    auto *row = new QHBoxLayout(page);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(list, 1);
    row->addWidget(m_detail);
    addViews(m_figures->head());
    m_pages->addWidget(page);
    m_pages->addWidget(m_figures);
    addVerbs();
    m_soon->setSingleShot(true);
    m_soon->setInterval(120);
    connect(m_soon, &QTimer::timeout, this, &IncidentsPane::search);
    connect(&console.store(), &store::Store::committed, this, &IncidentsPane::read);
    connect(&console.store(), &store::Store::changedElsewhere, this, &IncidentsPane::read);
    connect(&console, &console::Console::tick, this, &IncidentsPane::tick);
    connect(&console.zones(), &console::Zones::changed, this,
            [this] { m_model->setZone(this->console().zones().zone()); });
    connect(m_states, &OpenIncidents::changed, this, [this](const QString &id) {
        if (id == selectedId())
            selectionChanged();
    });
    connect(m_detail, &IncidentDetail::openWanted, this, [this] { this->console().openIncident(selectedId()); });
    connect(m_detail, &IncidentDetail::reviewWanted, this, &IncidentsPane::openReview);
    connect(&console, &console::Console::reviewsDueWanted, this, [this] {
        showView(View::Reviews);
        this->console().openPane(name());
    });
    connect(m_detail, &IncidentDetail::entriesWanted, this,
            [this](const QStringList &entries) { this->console().openEntries(selectedId(), entries); });
    read();
    refresh();
}

QWidget *IncidentsPane::buildHead()
{
    auto *head = new look::SectionHead(tr("Incidents"), this);
    m_which->addChip(openId, tr("Open"));
    m_which->addChip(allId, tr("All"));
    m_which->addChip(reviewsId, tr("Reviews due"));
    m_which->setAccessibleName(tr("Which incidents"));
    m_filter->setKey(QStringLiteral("/"));
    m_filter->setFixedWidth(280);
    m_keep->hide();
    m_keep->setFocusPolicy(Qt::TabFocus);
    m_savedPlace = new QWidget(this);
    auto *place = new QHBoxLayout(m_savedPlace);
    place->setContentsMargins(0, 0, 0, 0);
    addViews(head);
    head->addBeside(m_which);
    head->addBeside(m_savedPlace);
    head->addTrailing(m_keep);
    head->addTrailing(m_filter);
    head->setFixedHeight(40);
    connect(m_which, &look::ChipBar::chosen, this, [this](const QString &id) {
        showView(id == reviewsId ? View::Reviews : id == allId ? View::All : View::Open);
    });
    connect(m_filter, &QLineEdit::textChanged, this, [this] { m_soon->start(); });
    connect(m_filter, &QLineEdit::returnPressed, this, [this] {
        search();
        m_table->setFocus(Qt::ShortcutFocusReason);
    });
    connect(m_filter, &look::SearchField::left, this, &IncidentsPane::focusHome);
    connect(m_keep, &QAbstractButton::clicked, this,
            [this] { m_savedFilters.contains(m_filter->text()) ? forgetFilter() : saveFilter(); });
    return head;
}

/// The same choice stands in the head of either page.
void IncidentsPane::addViews(look::SectionHead *head)
{
    auto *views = new look::ChipBar(head);
    views->addChip(listId, tr("List"));
    views->addChip(figuresId, tr("Figures"));
    views->setAccessibleName(tr("What is shown of incidents"));
    head->addBeside(views);
    connect(views, &look::ChipBar::chosen, this, [this](const QString &id) { showFigures(id == figuresId); });
    m_views.append(views);
}

void IncidentsPane::showFigures(bool figures)
{
    m_pages->setCurrentIndex(figures ? 1 : 0);
    for (look::ChipBar *views : std::as_const(m_views))
        views->setCurrent(figures ? figuresId : listId);
    if (isVisible())
        focusHome();
}

bool IncidentsPane::showsFigures() const
{
    return m_pages->currentIndex() == 1;
}

void IncidentsPane::buildTable()
{
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Incidents"));
    m_table->installEventFilter(this);
    QHeaderView *heads = m_table->horizontalHeader();
    heads->setStretchLastSection(false);
    heads->setSectionResizeMode(Model::Title, QHeaderView::Stretch);
    const std::pair<int, int> widths[]{{Model::Severity, 44}, {Model::Status, 160}, {Model::Commander, 64},
                                       {Model::Start, 144},   {Model::Age, 92},     {Model::Due, 188},
                                       {Model::Overdue, 56}};
    for (const auto &[column, width] : widths)
        m_table->setColumnWidth(column, width);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &IncidentsPane::selectionChanged);
    connect(m_table, &QAbstractItemView::doubleClicked, this, &IncidentsPane::openSelected);
    connect(m_empty->addVerb(tr("Declare an incident"), QStringLiteral("Ctrl+Shift+I")), &QAbstractButton::clicked,
            this, [this] { console().invoke(QStringLiteral("incident.declare")); });
}

void IncidentsPane::read()
{
    base::whenDone(console().store().readJournal(readIncidents), this,
                   [this](const base::Result<QList<models::IncidentRow>> &rows) {
                       if (!rows) {
                           console().report(rows.error());
                           return;
                       }
                       m_rows = *rows;
                       refresh();
                   });
}

void IncidentsPane::search()
{
    const QString text = m_filter->text().trimmed();
    const int number = ++m_search;
    if (text.isEmpty()) {
        m_found.reset();
        refresh();
        return;
    }
    const base::Result<timeline::Filter> filter = timeline::parseFilter(text);
    if (!filter) {
        m_empty->setTitle(filter.error().what);
        m_found = QSet<QString>();
        refresh();
        return;
    }
    const auto find = [filter = *filter, now = console().now()](store::Database &journal) {
        return findInIncidents(journal, filter, now);
    };
    const auto show = [this, number](const base::Result<QSet<QString>> &found) {
        if (number != m_search)
            return;
        if (found)
            m_found = *found;
        else
            console().report(found.error());
        refresh();
    };
    base::whenDone(console().store().readJournal(find), this, show);
}

void IncidentsPane::refresh()
{
    const QString words = m_filter->text().trimmed();
    QList<models::IncidentRow> shown;
    int open = 0, reviews = 0;
    for (const models::IncidentRow &row : std::as_const(m_rows)) {
        open += row.open ? 1 : 0;
        reviews += row.reviewAwaited ? 1 : 0;
        const bool sought = !m_found || m_found->contains(row.key)
            || (!words.isEmpty()
                && (row.title.contains(words, Qt::CaseInsensitive) || row.label.contains(words, Qt::CaseInsensitive)));
        if (sought && isShown(row))
            shown.append(row);
    }
    m_model->setSight(m_view == View::Reviews ? models::IncidentSight::Review : models::IncidentSight::Response);
    m_model->setRows(shown, console().now());
    m_which->setText(openId, tr("Open %1").arg(open));
    m_which->setText(allId, tr("All %1").arg(m_rows.size()));
    m_which->setText(reviewsId, tr("Reviews due %1").arg(reviews));
    m_which->setCurrent(m_view == View::Reviews ? reviewsId : m_view == View::All ? allId : openId);
    m_table->setVisible(!shown.isEmpty());
    m_empty->setVisible(shown.isEmpty());
    showEmpty(words);
    int late = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        late += m_model->overdue(row) > 0 ? 1 : 0;
    setBadge(open, late > 0);
    m_keep->setVisible(!words.isEmpty());
    m_keep->setText(m_savedFilters.contains(words) ? tr("Forget this filter") : tr("Keep this filter"));
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, Model::Title));
    selectionChanged();
}

bool IncidentsPane::isShown(const models::IncidentRow &row) const
{
    return m_view == View::Reviews ? row.reviewAwaited : m_view == View::All || row.open;
}

void IncidentsPane::showEmpty(const QString &words)
{
    m_empty->setTitle(!words.isEmpty()              ? tr("No incident matches “%1”").arg(words)
                          : m_rows.isEmpty()        ? tr("No incident yet")
                          : m_view == View::Reviews ? tr("No review is due")
                                                    : tr("No incident is open"));
    m_empty->setText(!words.isEmpty() && !m_rows.isEmpty()
                         ? tr("Words are looked for in titles and in everything typed; All looks in closed ones too.")
                         : m_view == View::Reviews
                         ? tr("A closed incident is reviewed within a week; it stands here until its review is closed.")
                         : tr("Declaring one starts its clocks, pins its playbook and makes you IC."));
}

QString IncidentsPane::selectedId() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? m_model->at(index.row()).key : QString();
}

void IncidentsPane::selectionChanged()
{
    const QString id = selectedId();
    const incidents::IncidentPtr state = m_states->state(id);
    if (!state && !id.isEmpty())
        m_states->want(id);
    m_detail->setIncident(state, id.isEmpty() ? QString() : m_states->labelOf(id), console().now());
}

void IncidentsPane::openSelected()
{
    const QString id = selectedId();
    if (m_view == View::Reviews)
        openReview();
    else if (!id.isEmpty())
        console().openIncident(id);
}

void IncidentsPane::showView(View view)
{
    showFigures(false);
    m_view = view;
    m_detail->setReviewFirst(view == View::Reviews);
    refresh();
}

void IncidentsPane::tick(base::Instant now)
{
    if (!isVisible())
        return;
    m_model->tick(now);
    m_detail->tick(now);
}

void IncidentsPane::focusHome()
{
    if (showsFigures()) {
        m_figures->focusHome();
        return;
    }
    (m_model->rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_filter)->setFocus(Qt::ShortcutFocusReason);
}

void IncidentsPane::resizeEvent(QResizeEvent *event)
{
    Pane::resizeEvent(event);
    const int detail = std::clamp(width() / 4 / 4 * 4, 280, 400);
    m_detail->setFixedWidth(detail);
    m_table->setColumnHidden(Model::Start, width() - detail < roomForStart);
}

QList<QWidget *> IncidentsPane::parts() const
{
    if (showsFigures())
        return {m_figures->current(), m_figures->detail()->table()};
    return {m_table, m_filter, m_detail->figures()};
}

void IncidentsPane::save(QSettings &settings) const
{
    settings.setValue(QStringLiteral("incidents/view"), viewIds[int(m_view)]);
    settings.setValue(QStringLiteral("incidents/filter"), m_filter->text());
    settings.setValue(QStringLiteral("incidents/kept"), m_savedFilters);
    settings.setValue(QStringLiteral("incidents/figures"), showsFigures());
    m_figures->save(settings);
}

void IncidentsPane::restore(QSettings &settings)
{
    m_savedFilters = settings.value(QStringLiteral("incidents/kept")).toStringList();
    showSaved();
    m_filter->setText(settings.value(QStringLiteral("incidents/filter")).toString());
    const qsizetype view = viewIds.indexOf(settings.value(QStringLiteral("incidents/view")).toString());
    showView(View(std::max<qsizetype>(0, view)));
    m_figures->restore(settings);
    showFigures(settings.value(QStringLiteral("incidents/figures")).toBool());
}

} // namespace panes
