#include "panes/incidents/incidentspane.h"

#include "base/whendone.h"
#include "domain/incidents/words.h"
#include "models/look/copytext.h"
#include "panes/incidents/fittedlist.h"
#include "panes/incidents/incidentdetail.h"
#include "panes/incidents/incidentreading.h"
#include "panes/look/button.h"
#include "panes/look/cell.h"
#include "panes/look/chipbar.h"
#include "panes/look/emptystate.h"
#include "panes/look/rowtable.h"
#include "panes/look/searchfield.h"
#include "panes/look/sectionhead.h"

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QSettings>
#include <QTimer>
#include <QVBoxLayout>

namespace panes {

using Model = models::IncidentsModel;

namespace {

const QString openId = QStringLiteral("open");
const QString allId = QStringLiteral("all");
/// From this width on the list has room for when each incident began.
constexpr int roomForStart = 1000;

} // namespace

IncidentsPane::IncidentsPane(console::Console &console)
    : Pane(console, QStringLiteral("incidents"), tr("Incidents"), QStringLiteral("incidents"))
    , m_states(new OpenIncidents(console, this))
    , m_model(new Model(this))
    , m_soon(new QTimer(this))
    , m_which(new look::ChipBar(this))
    , m_filter(new look::SearchField(tr("Find in titles and everything typed"), this))
    , m_keep(new look::Button(tr("Keep this filter"), this))
    , m_table(new look::RowTable(this))
    , m_empty(new look::EmptyState(this))
    , m_detail(new IncidentDetail(this))
{
    auto *list = new look::Cell(this);
    list->column()->addWidget(buildHead());
    buildTable();
    list->column()->addWidget(m_table, 1);
    list->column()->addWidget(m_empty, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(list, 1);
    row->addWidget(m_detail);
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
    connect(m_detail, &IncidentDetail::openWanted, this, &IncidentsPane::openSelected);
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
    m_which->setAccessibleName(tr("Which incidents"));
    m_filter->setKey(QStringLiteral("/"));
    m_filter->setFixedWidth(280);
    m_keep->hide();
    m_keep->setFocusPolicy(Qt::TabFocus);
    m_savedPlace = new QWidget(this);
    auto *place = new QHBoxLayout(m_savedPlace);
    place->setContentsMargins(0, 0, 0, 0);
    head->addBeside(m_which);
    head->addBeside(m_savedPlace);
    head->addTrailing(m_keep);
    head->addTrailing(m_filter);
    head->setFixedHeight(40);
    connect(m_which, &look::ChipBar::chosen, this, [this](const QString &id) { showAll(id == allId); });
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

void IncidentsPane::addVerbs()
{
    const auto add = [this](const char *id, const QString &text, const auto &run) {
        auto *action = new QAction(text, this);
        action->setObjectName(QLatin1String(id));
        connect(action, &QAction::triggered, this, run);
        addAction(action);
    };
    add("incidents.open", tr("Open the selected incident on the board"), [this] { openSelected(); });
    add("incidents.find", tr("Find in all incidents"), [this] { m_filter->setFocus(Qt::ShortcutFocusReason); });
    add("incidents.show-open", tr("List open incidents"), [this] { showAll(false); });
    add("incidents.show-all", tr("List all incidents"), [this] { showAll(true); });
    add("incidents.keep-filter", tr("Keep this filter"), [this] { saveFilter(); });
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
    int open = 0;
    for (const models::IncidentRow &row : std::as_const(m_rows)) {
        open += row.open ? 1 : 0;
        const bool sought = !m_found || m_found->contains(row.key)
            || (!words.isEmpty()
                && (row.title.contains(words, Qt::CaseInsensitive) || row.label.contains(words, Qt::CaseInsensitive)));
        if (sought && (m_all || row.open))
            shown.append(row);
    }
    m_model->setRows(shown, console().now());
    m_which->setText(openId, tr("Open %1").arg(open));
    m_which->setText(allId, tr("All %1").arg(m_rows.size()));
    m_which->setCurrent(m_all ? allId : openId);
    m_table->setVisible(!shown.isEmpty());
    m_empty->setVisible(shown.isEmpty());
    m_empty->setTitle(!words.isEmpty()       ? tr("No incident matches “%1”").arg(words)
                          : m_rows.isEmpty() ? tr("No incident yet")
                                             : tr("No incident is open"));
    m_empty->setText(m_rows.isEmpty() || words.isEmpty()
                         ? tr("Declaring one starts its clocks, pins its playbook and makes you IC.")
                         : tr("Words are looked for in titles and in everything typed; All looks in closed ones too."));
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
    if (!id.isEmpty())
        console().openIncident(id);
}

void IncidentsPane::showAll(bool all)
{
    m_all = all;
    refresh();
}

void IncidentsPane::tick(base::Instant now)
{
    if (!isVisible())
        return;
    m_model->tick(now);
    m_detail->tick(now);
}

void IncidentsPane::saveFilter()
{
    const QString text = m_filter->text().trimmed();
    if (text.isEmpty() || m_savedFilters.contains(text))
        return;
    m_savedFilters.append(text);
    showSaved();
    refresh();
}

void IncidentsPane::forgetFilter()
{
    m_savedFilters.removeAll(m_filter->text().trimmed());
    showSaved();
    refresh();
}

void IncidentsPane::showSaved()
{
    delete m_saved;
    m_saved = nullptr;
    if (m_savedFilters.isEmpty())
        return;
    m_saved = new look::ChipBar(m_savedPlace);
    m_saved->setAccessibleName(tr("Kept filters"));
    m_saved->addChip(QString(), tr("No filter"));
    for (const QString &text : std::as_const(m_savedFilters))
        m_saved->addChip(text, text.size() > 24 ? text.left(23) + QChar(0x2026) : text);
    m_savedPlace->layout()->addWidget(m_saved);
    m_saved->show();
    connect(m_saved, &look::ChipBar::chosen, m_filter, &QLineEdit::setText);
}

void IncidentsPane::focusHome()
{
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
    return {m_table, m_filter, m_detail->figures()};
}

bool IncidentsPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return Pane::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->modifiers() & (Qt::ControlModifier | Qt::AltModifier))
        return false;
    const int row = m_table->currentIndex().row();
    const auto go = [this](int to) {
        m_table->setCurrentIndex(m_model->index(std::clamp(to, 0, m_model->rowCount() - 1), Model::Title));
    };
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)
        openSelected();
    else if (key->text() == QLatin1String("/"))
        m_filter->setFocus(Qt::ShortcutFocusReason);
    else if (key->text() == QLatin1String("j"))
        go(row + 1);
    else if (key->text() == QLatin1String("k"))
        go(row - 1);
    else if (key->text() == QLatin1String("a"))
        showAll(!m_all);
    else
        return false;
    return true;
}

void IncidentsPane::save(QSettings &settings) const
{
    settings.setValue(QStringLiteral("incidents/all"), m_all);
    settings.setValue(QStringLiteral("incidents/filter"), m_filter->text());
    settings.setValue(QStringLiteral("incidents/kept"), m_savedFilters);
}

void IncidentsPane::restore(QSettings &settings)
{
    m_savedFilters = settings.value(QStringLiteral("incidents/kept")).toStringList();
    showSaved();
    m_filter->setText(settings.value(QStringLiteral("incidents/filter")).toString());
    showAll(settings.value(QStringLiteral("incidents/all")).toBool());
}

QString IncidentsPane::selectionAsMarkdown() const
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid())
        return {};
    const models::IncidentRow &row = m_model->at(index.row());
    return QStringLiteral("- **%1** %2 %3 (%4)\n")
        .arg(incidents::name(row.severity), row.label, look::copytext::markdown(row.title),
             incidents::shownWord(row.status));
}

QString IncidentsPane::selectionAsTable() const
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid())
        return {};
    const models::IncidentRow &row = m_model->at(index.row());
    return QStringList{row.label,
                       incidents::name(row.severity),
                       look::copytext::cell(row.title),
                       incidents::shownWord(row.status),
                       look::copytext::cell(row.commander),
                       base::rfc3339(row.t0)}
        .join(u'\t');
}

QList<console::KeyHint> IncidentsPane::keys() const
{
    const QString list = tr("In the list");
    return {{QStringLiteral("Enter"), tr("open on the board"), list},
            {QStringLiteral("j k"), tr("next, previous"), list},
            {QStringLiteral("/"), tr("find in titles and everything typed"), list},
            {QStringLiteral("a"), tr("open ones, or all"), list}};
}

} // namespace panes
