#include "panes/actions/actionspane.h"

#include "base/whendone.h"
#include "domain/actions/words.h"
#include "models/actions/actionwording.h"
#include "panes/actions/actionacts.h"
#include "panes/actions/actiondetail.h"
#include "panes/console/console.h"
#include "panes/look/button.h"
#include "panes/look/cell.h"
#include "panes/look/chipbar.h"
#include "panes/look/emptystate.h"
#include "panes/look/rowtable.h"
#include "panes/look/searchfield.h"
#include "panes/look/sectionhead.h"

#include <QComboBox>
#include <QHeaderView>
#include <QSettings>
#include <QVBoxLayout>

namespace panes {

using namespace actions;
using models::ActionChoice;
using Model = models::ActionItemsModel;

namespace {

constexpr const char *choices[]{"open", "mine", "overdue", "to-verify", "all"};

/// From this width on the list has room for the control area of each.
constexpr int roomForArea = 820;

} // namespace

ActionsPane::ActionsPane(console::Console &console)
    : Pane(console, QStringLiteral("actions"), tr("Actions"), QStringLiteral("actions"))
    , m_model(new Model(this))
    , m_acts(new ActionActs(console, this))
    , m_which(new look::ChipBar(this))
    , m_area(new QComboBox(this))
    , m_search(new look::SearchField(tr("Find an item, an owner, an issue"), this))
    , m_of(new look::Button(QString(), QStringLiteral("Esc"), this))
    , m_table(new look::RowTable(this))
    , m_empty(new look::EmptyState(this))
    , m_detail(new ActionDetail(this))
{
    auto *list = new look::Cell(this);
    buildTable();
    list->column()->addWidget(m_table, 1);
    list->column()->addWidget(m_empty, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(list, 1);
    row->addWidget(m_detail);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHead());
    column->addLayout(row, 1);
    addVerbs();
    connectConsole();
    m_model->setActor(console.actor());
    read();
    refresh();
}

QWidget *ActionsPane::buildHead()
{
    auto *cell = new look::Cell(Qt::BottomEdge, look::Token::Surface, this);
    auto *head = new look::SectionHead(tr("Action items"), cell);
    for (const char *choice : choices)
        m_which->addChip(QLatin1String(choice), QString());
    m_which->setAccessibleName(tr("Which action items"));
    m_area->addItem(tr("All control areas"), -1);
    for (int i = 0; i <= int(ControlArea::Recover); ++i)
        m_area->addItem(shownWord(ControlArea(i)), i);
    m_area->setAccessibleName(tr("Control area"));
    m_search->setKey(QStringLiteral("/"));
    m_search->setFixedWidth(232);
    auto *add = new look::Button(tr("Open an item"), QStringLiteral("a"), this);
    add->setFocusPolicy(Qt::TabFocus);
    m_of->setFocusPolicy(Qt::TabFocus);
    head->addBeside(m_which);
    head->addTrailing(m_of);
    head->addTrailing(m_area);
    head->addTrailing(m_search);
    head->addTrailing(add);
    head->setFixedHeight(44);
    cell->column()->addWidget(head);
    connect(m_which, &look::ChipBar::chosen, this, [this](const QString &id) {
        for (int i = 0; i < models::actionChoiceCount; ++i) {
            if (id == QLatin1String(choices[i]))
                choose(ActionChoice(i));
        }
    });
    connect(m_area, &QComboBox::currentIndexChanged, this, [this] {
        const int area = m_area->currentData().toInt();
        m_model->setArea(area < 0 ? std::nullopt : std::optional(ControlArea(area)));
        refresh();
    });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_model->setSought(words);
        refresh();
    });
    connect(m_search, &QLineEdit::returnPressed, this, &ActionsPane::focusHome);
    connect(m_search, &look::SearchField::left, this, &ActionsPane::focusHome);
    connect(m_of, &QAbstractButton::clicked, this, [this] { showOf({}, {}); });
    connect(add, &QAbstractButton::clicked, this, [this] { this->add(m_model->incident()); });
    return cell;
}

void ActionsPane::buildTable()
{
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->setAccessibleName(tr("Action items"));
    m_table->installEventFilter(this);
    QHeaderView *heads = m_table->horizontalHeader();
    heads->setStretchLastSection(false);
    heads->setSectionResizeMode(Model::Title, QHeaderView::Stretch);
    const std::pair<int, int> widths[]{
        {Model::Due, 96}, {Model::State, 128}, {Model::Owner, 76}, {Model::Area, 108}, {Model::Incident, 108}};
    for (const auto &[column, width] : widths)
        m_table->setColumnWidth(column, width);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ActionsPane::showSelected);
    connect(m_table, &QAbstractItemView::doubleClicked, this, [this] { act(&ActionActs::goOn); });
    connect(m_empty->addVerb(tr("Open an action item"), QStringLiteral("a")), &QAbstractButton::clicked, this,
            [this] { add(m_model->incident()); });
    connect(m_detail, &ActionDetail::nextWanted, this, [this] { act(&ActionActs::goOn); });
    connect(m_detail, &ActionDetail::ownerWanted, this, [this] { act(&ActionActs::assign); });
    connect(m_detail, &ActionDetail::dayWanted, this, [this] { act(&ActionActs::reschedule); });
}

void ActionsPane::connectConsole()
{
    console::Console &console = this->console();
    connect(&console.store(), &store::Store::committed, this, [this](const QList<journal::SubjectPtr> &subjects) {
        for (const journal::SubjectPtr &subject : subjects) {
            if (subject->kind() == QLatin1String(Action::kindName) || subject->kind() == QLatin1String("incident")) {
                m_shown.clear();
                read();
                return;
            }
        }
    });
    connect(&console.store(), &store::Store::changedElsewhere, this, [this] {
        m_shown.clear();
        read();
    });
    connect(&console, &console::Console::tick, this, &ActionsPane::tick);
    connect(&console, &console::Console::actorChanged, this, [this] {
        m_model->setActor(this->console().actor());
        refresh();
    });
    connect(&console.zones(), &console::Zones::changed, this, [this] {
        m_model->setZone(this->console().zones().zone());
        m_detail->setZone(this->console().zones().zone());
    });
    connect(&console, &console::Console::actionsWanted, this, [this](const QString &incident, const QString &action) {
        this->console().openPane(name());
        showOf(incident, action);
    });
    connect(&console, &console::Console::actionWanted, this, &ActionsPane::add);
}

void ActionsPane::read()
{
    base::whenDone(console().store().readJournal(&models::readActions), this,
                   [this](const base::Result<models::ReadActions> &known) {
                       if (!known) {
                           console().report(known.error());
                           return;
                       }
                       m_known = *known;
                       m_acts->setPeople(m_known.people);
                       m_model->setItems(m_known.items, console().now());
                       refresh();
                   });
}

void ActionsPane::refresh()
{
    refreshCounts();
    const bool any = m_model->rowCount() > 0;
    m_table->setVisible(any);
    m_empty->setVisible(!any);
    if (!any)
        showEmpty();
    if (!m_awaited.isEmpty() && m_model->rowOf(m_awaited) >= 0)
        select(std::exchange(m_awaited, {}));
    if (any && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model->index(0, Model::Title));
    showSelected();
}

void ActionsPane::refreshCounts()
{
    const QString texts[]{tr("Open %1"), tr("Mine %1"), tr("Overdue %1"), tr("To verify %1"), tr("All %1")};
    for (int i = 0; i < models::actionChoiceCount; ++i)
        m_which->setText(QLatin1String(choices[i]), texts[i].arg(m_model->count(ActionChoice(i))));
    m_which->setCurrent(QLatin1String(choices[int(m_model->choice())]));
    const QString &incident = m_model->incident();
    m_of->setVisible(!incident.isEmpty());
    for (const auto &[id, title] : std::as_const(m_known.incidents)) {
        if (id == incident)
            m_of->setText(tr("Only of %1").arg(title.section(u' ', 0, 0)));
    }
    setBadge(m_model->overdue(), m_model->overdue() > 0);
}

void ActionsPane::showEmpty()
{
    const bool none = m_model->items().isEmpty();
    const QString titles[]{tr("Nothing is open"), tr("Nothing is yours"), tr("Nothing is overdue"),
                           tr("Nothing waits to be verified"), tr("No action item matches")};
    m_empty->setTitle(none                              ? tr("No action item yet")
                          : !m_search->text().isEmpty() ? tr("No action item matches “%1”").arg(m_search->text())
                                                        : titles[int(m_model->choice())]);
    m_empty->setText(none ? tr("Reviews ask for changes: each has an owner and a day, and is followed until somebody "
                               "else has verified it.")
                          : tr("All shows those that are settled, too; a control area or an incident may be chosen "
                               "above."));
}

const models::ActionItem *ActionsPane::selected() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < m_model->rowCount() ? &m_model->at(row) : nullptr;
}

void ActionsPane::showSelected()
{
    const models::ActionItem *item = selected();
    m_detail->setVisible(item != nullptr);
    for (const auto &[action, unsettled] : std::as_const(m_verbs))
        action->setEnabled(item && (!unsettled || !item->action.settled()));
    if (!item)
        return;
    m_detail->setItem(*item, console().now());
    readHistory();
}

void ActionsPane::readHistory()
{
    const QString id = selected()->key;
    if (id == m_shown)
        return;
    m_shown = id;
    base::whenDone(console().store().subject(id), this, [this](const base::Result<journal::SubjectPtr> &read) {
        if (read)
            m_detail->setHistory(std::dynamic_pointer_cast<const Action>(*read));
        else
            console().report(read.error());
    });
}

void ActionsPane::tick(base::Instant now)
{
    const int late = m_model->overdue();
    m_model->tick(now);
    if (m_model->overdue() != late)
        refresh();
    if (isVisible())
        m_detail->tick(now);
}

void ActionsPane::choose(ActionChoice choice)
{
    m_model->setChoice(choice);
    refresh();
}

void ActionsPane::showOf(const QString &incident, const QString &action)
{
    m_model->setIncident(incident);
    m_search->clear();
    m_area->setCurrentIndex(0);
    m_awaited = action;
    if (!incident.isEmpty() || !action.isEmpty())
        m_model->setChoice(ActionChoice::All);
    refresh();
}

void ActionsPane::select(const QString &id)
{
    const int row = m_model->rowOf(id);
    if (row >= 0)
        m_table->setCurrentIndex(m_model->index(row, Model::Title));
}

void ActionsPane::act(Act what)
{
    if (const models::ActionItem *item = selected())
        (m_acts->*what)(models::ActionItem(*item));
}

void ActionsPane::resizeEvent(QResizeEvent *event)
{
    Pane::resizeEvent(event);
    const int detail = std::clamp(width() / 4 / 4 * 4, 320, 420);
    m_detail->setFixedWidth(detail);
    m_table->setColumnHidden(Model::Area, width() - detail < roomForArea);
}

void ActionsPane::save(QSettings &settings) const
{
    settings.setValue(QStringLiteral("actions/choice"), QLatin1String(choices[int(m_model->choice())]));
    settings.setValue(QStringLiteral("actions/area"), m_area->currentData().toInt());
    settings.setValue(QStringLiteral("actions/sought"), m_search->text());
}

void ActionsPane::restore(QSettings &settings)
{
    const QString choice = settings.value(QStringLiteral("actions/choice")).toString();
    for (int i = 0; i < models::actionChoiceCount; ++i) {
        if (choice == QLatin1String(choices[i]))
            m_model->setChoice(ActionChoice(i));
    }
    m_area->setCurrentIndex(std::max(0, m_area->findData(settings.value(QStringLiteral("actions/area"), -1))));
    m_search->setText(settings.value(QStringLiteral("actions/sought")).toString());
    refresh();
}

} // namespace panes
