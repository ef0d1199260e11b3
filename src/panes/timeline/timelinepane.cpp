#include "panes/timeline/timelinepane.h"

#include "base/whendone.h"
#include "domain/timeline/lane.h"
#include "domain/timeline/machineevent.h"
#include "models/incidents/zoneat.h"
#include "models/timeline/timelinemodel.h"
#include "panes/console/console.h"
#include "panes/look/banner.h"
#include "panes/look/button.h"
#include "panes/look/chipbar.h"
#include "panes/look/emptystate.h"
#include "panes/look/iconbutton.h"
#include "panes/look/label.h"
#include "panes/look/richlabel.h"
#include "panes/picture/picturecell.h"
#include "panes/picture/pictureview.h"
#include "panes/timeline/axisdelegate.h"
#include "panes/timeline/axislist.h"
#include "panes/timeline/detailcell.h"
#include "panes/timeline/filterfield.h"
#include "panes/timeline/importdialog.h"
#include "store/journal/entryrows.h"

#include <QBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QSettings>
#include <QTimer>

namespace panes {

using models::TimelineModel;

namespace {

constexpr int headHeight = 46;
constexpr int footHeight = 27;
constexpr int detailWidth = 356;
constexpr int pictureHeight = 168;
constexpr int filterWidth = 340;
constexpr int pauseMs = 60; // between two rows of somebody who holds j down
const QString allId = QStringLiteral("all");
const QString peopleId = QStringLiteral("manual"); // ids of lanes are their names in a filter
/// The lanes of machines; each is offered when it has anything.
const timeline::Lane machineLanes[]{timeline::Lane::Audit, timeline::Lane::Workflow, timeline::Lane::Scanner,
                                    timeline::Lane::Telemetry, timeline::Lane::Imported};

QString chipWord(timeline::Lane lane)
{
    switch (lane) {
    case timeline::Lane::Audit:
        return TimelinePane::tr("GitHub audit");
    case timeline::Lane::Workflow:
        return TimelinePane::tr("Runs");
    case timeline::Lane::Scanner:
        return TimelinePane::tr("Scanner");
    case timeline::Lane::Telemetry:
        return TimelinePane::tr("Telemetry");
    default:
        return TimelinePane::tr("Imports");
    }
}

QString figure(const store::CappedCount &count)
{
    return QLocale().toString(count.count) + (count.more ? QStringLiteral("+") : QString());
}

store::CappedCount sum(const store::CappedCount &a, const store::CappedCount &b)
{
    return {a.count + b.count, a.more || b.more};
}

} // namespace

TimelinePane::TimelinePane(console::Console &console)
    : Pane(console, QStringLiteral("timeline"), tr("Timeline"), QStringLiteral("timeline"))
    , m_model(new TimelineModel(console.store(), this))
    , m_lanes(new look::ChipBar(this))
    , m_filter(new FilterField(console.store(), this))
    , m_saved(new look::IconButton(QStringLiteral("filter"), tr("Saved filters"), this))
    , m_savedMenu(new QMenu(this))
    , m_zone(new look::RichLabel(this))
    , m_wrongCell(new look::Cell(Qt::BottomEdge, look::Token::Surface, this))
    , m_wrong(new look::RichLabel(this))
    , m_banner(new look::Banner(look::Banner::Kind::Ok, this))
    , m_picture(new PictureCell(console, models::PictureFeed::Reads::Everything, this))
    , m_list(new AxisList(this))
    , m_nothing(new look::EmptyState(this))
    , m_foot(new look::RichLabel(this))
    , m_below(new look::Button({}, QStringLiteral("G"), this))
    , m_detail(new DetailCell(this))
    , m_dialog(new ImportDialog(console, this))
    , m_pause(new QTimer(this))
    , m_lane(allId)
{
    setAcceptDrops(true);
    console.settings().beginGroup(name());
    m_filters.read(console.settings());
    console.settings().endGroup();
    buildVerbs();
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(buildRows(), 1);
    middle->addWidget(m_detail);
    m_detail->setFixedWidth(detailWidth);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHead());
    column->addWidget(m_picture);
    column->addLayout(middle, 1);
    m_list->show(m_model);
    m_list->setAccessibleName(tr("Timeline"));
    follow();
    followPicture();
    zonesChanged();
    showFigures();
    showEmptiness();
}

TimelinePane::~TimelinePane() = default;

QWidget *TimelinePane::buildHead()
{
    auto *head = new look::Cell(Qt::BottomEdge, look::Token::Surface, this);
    head->setFixedHeight(headHeight);
    m_lanes->addChip(allId, tr("All"));
    m_lanes->addChip(peopleId, tr("People"));
    for (const timeline::Lane lane : machineLanes)
        m_lanes->addChip(timeline::laneName(lane), chipWord(lane));
    m_lanes->setAccessibleName(tr("Lane"));
    m_filter->setMinimumWidth(180);
    m_filter->setMaximumWidth(filterWidth);
    m_filter->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_zone->setSmall(true);
    auto *import = new look::Button({}, this);
    import->setAction(m_import);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(14, 0, 14, 0);
    row->setSpacing(10);
    row->addWidget(new look::Label(title(), look::Font::Title, look::Token::Text, this));
    row->addSpacing(4);
    row->addWidget(m_lanes);
    row->addStretch(1);
    row->addWidget(m_filter, 4);
    row->addWidget(m_saved);
    row->addWidget(m_zone);
    row->addWidget(import);
    head->column()->addLayout(row);
    return head;
}

QWidget *TimelinePane::buildRows()
{
    auto *rows = new look::Cell(Qt::Edges(), look::Token::Surface, this);
    m_wrongCell->column()->setContentsMargins(14, 4, 14, 4);
    m_wrongCell->column()->addWidget(m_wrong);
    m_wrongCell->hide();
    m_wrong->setMaxLines(2);
    m_banner->setDismissible(true);
    m_banner->hide();
    m_nothing->hide();
    auto *foot = new look::Cell(Qt::TopEdge, look::Token::Surface, this);
    foot->setFixedHeight(footHeight);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(14, 0, 4, 0);
    row->addWidget(m_foot, 1);
    row->addWidget(m_below);
    foot->column()->addLayout(row);
    m_foot->setSmall(true);
    m_below->setFocusPolicy(Qt::NoFocus);
    m_below->hide();
    rows->column()->addWidget(m_banner);
    rows->column()->addWidget(m_wrongCell);
    rows->column()->addWidget(m_list, 1);
    rows->column()->addWidget(m_nothing, 1);
    rows->column()->addWidget(foot);
    return rows;
}

void TimelinePane::follow()
{
    connect(&console(), &console::Console::timelineWanted, this, &TimelinePane::showOnly);
    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseMs);
    connect(m_pause, &QTimer::timeout, this, &TimelinePane::showDetail);
    connect(m_list, &AxisList::currentRowChanged, m_pause, qOverload<>(&QTimer::start));
    connect(m_list, &AxisList::currentRowChanged, this, &TimelinePane::updateVerbs);
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this] {
        if (m_shownId.isEmpty() && current())
            m_pause->start(); // it was selected before it was here
    });
    connect(m_list, &AxisList::newBelowChanged, this, [this](int rows) {
        m_below->setText(tr("%n new below", nullptr, rows));
        m_below->setVisible(rows > 0);
    });
    connect(m_below, &QPushButton::clicked, m_list, &AxisList::goToEnd);
    connect(m_lanes, &look::ChipBar::chosen, this, &TimelinePane::setLane);
    connect(m_filter, &FilterField::meant, this, &TimelinePane::apply);
    connect(m_filter, &FilterField::wrong, this, &TimelinePane::showWrong);
    connect(m_filter, &FilterField::entered, this, &TimelinePane::focusHome);
    connect(m_filter, &look::SearchField::left, this, &TimelinePane::focusHome);
    connect(m_model, &TimelineModel::ready, this, &TimelinePane::showEmptiness);
    connect(m_model, &TimelineModel::figuresChanged, this, &TimelinePane::showFigures);
    connect(m_model, &TimelineModel::sought, this, &TimelinePane::sought);
    connect(m_model, &TimelineModel::failed, &console(), &console::Console::report);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &TimelinePane::showEmptiness);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &TimelinePane::showEmptiness);
    connect(&console().zones(), &console::Zones::changed, this, &TimelinePane::zonesChanged);
    connect(m_dialog, &ImportDialog::wanted, this, &TimelinePane::beginImport);
    connect(m_banner, &look::Banner::dismissed, m_banner, &QWidget::hide);
    connect(m_savedMenu, &QMenu::aboutToShow, this, &TimelinePane::fillSaved);
    connect(m_saved, &QAbstractButton::clicked, this,
            [this] { m_savedMenu->popup(m_saved->mapToGlobal(QPoint(0, m_saved->height()))); });
}

/// Everything that the filter leaves, whatever was chosen before.
void TimelinePane::showOnly(const QString &filter)
{
    console().openPane(name());
    setLane(allId);
    m_filter->put(filter);
    focusHome();
}

void TimelinePane::followPicture()
{
    m_picture->setResizable(pictureHeight);
    m_picture->addVerbs(*this);
    connect(m_picture->view(), &PictureView::chosen, this, [this](const models::PictureItem &item) {
        if (item.row >= 0)
            m_model->seek({item.us / 1000, false, item.row, 0});
        else if (item.position >= 0)
            m_model->seek(models::TimelineKey::ofLine(item.happenedUs, item.position));
    });
    connect(m_picture->view(), &PictureView::pinWanted, this,
            [this](const models::PictureItem &item) { pinRow(item.row); });
    m_picture->feed().start();
}

void TimelinePane::zonesChanged()
{
    const QTimeZone zone = console().zones().zone();
    const base::Instant now = console().now();
    const look::clocktext::Zone at = models::zoneAt(zone, now);
    m_model->setZone(zone);
    m_zone->setSpans({look::dim(at.name == QLatin1String("Z") ? QStringLiteral("UTC") : at.name)});
    delete m_list->itemDelegate();
    m_list->setItemDelegate(new AxisDelegate(look::clocktext::time(now, at), m_list));
    showDetail();
}

timeline::Filter TimelinePane::withLane(const timeline::Filter &filter) const
{
    timeline::Filter out = filter;
    if (m_lane != allId)
        out.fields.append({timeline::Field::Lane, m_lane, false, false});
    return out;
}

void TimelinePane::apply(const timeline::Filter &filter)
{
    m_wrongCell->hide();
    m_typed = filter;
    if (!filter.isEmpty())
        m_searched = filter;
    m_save->setEnabled(!filter.isEmpty());
    m_model->setFilter(withLane(filter));
    m_picture->feed().setFilter(withLane(filter));
}

void TimelinePane::showWrong(const base::Error &error)
{
    look::Spans spans{look::plain(error.what, look::Token::Bad)};
    if (!error.detail.isEmpty())
        spans.append(look::dim(u' ' + error.detail));
    m_wrong->setSpans(spans);
    m_wrongCell->show();
}

void TimelinePane::setLane(const QString &id)
{
    m_lane = id;
    m_lanes->setCurrent(id);
    m_model->setFilter(withLane(m_typed));
    m_picture->feed().setFilter(withLane(m_typed));
}

void TimelinePane::showFigures()
{
    const TimelineModel::Figures &figures = m_model->figures();
    m_lanes->setText(allId, tr("All %1").arg(figure(sum(figures.people, figures.machines))));
    m_lanes->setText(peopleId, tr("People %1").arg(figure(figures.people)));
    for (const timeline::Lane lane : machineLanes) {
        const store::CappedCount &count = figures.of(lane);
        m_lanes->setText(timeline::laneName(lane), chipWord(lane) + u' ' + figure(count));
        m_lanes->setShown(timeline::laneName(lane), count.count > 0);
    }
    showEmptiness();
}

void TimelinePane::showEmptiness()
{
    const bool empty = m_model->isReady() && m_model->rowCount() == 0;
    const bool nothingYet = m_typed.isEmpty() && m_lane != peopleId;
    m_list->setVisible(!empty);
    m_nothing->setVisible(empty);
    m_nothing->setTitle(nothingYet ? tr("Nothing yet") : tr("Nothing matches"));
    m_nothing->setText(nothingYet
                           ? tr("Import an audit log or another export, or declare an incident: everything that is "
                                "written or imported stands here in the order it happened.")
                           : tr("No row is asked for by this filter. Esc in the filter line shows everything again."));
    const look::Spans rows{look::plain(tr("%1 rows").arg(QLocale().toString(m_model->rowCount())), look::Token::Muted)};
    m_foot->setSpans(
        m_model->isWhole() || !m_model->canFetchOlder()
            ? rows
            : look::Spans{look::dim(
                tr("the latest %1 rows; older ones come as you scroll").arg(QLocale().toString(m_model->rowCount())))});
}

const models::TimelineItem *TimelinePane::current() const
{
    return m_model->item(m_list->currentIndex().row());
}

models::DetailZones TimelinePane::zones() const
{
    models::DetailZones zones{QTimeZone::utc(), QTimeZone::systemTimeZone()};
    if (const QByteArray incident = console().zones().incidentZone(); !incident.isEmpty())
        zones.append(QTimeZone(incident));
    return zones;
}

void TimelinePane::showDetail()
{
    updateVerbs();
    const models::TimelineItem *const item = current();
    if (!item) {
        m_shownId.clear();
        m_detail->clear();
    } else if (const auto *line = std::get_if<store::JournalLine>(item)) {
        showEntry(*line);
    } else {
        showEvent(std::get<store::MirrorEvent>(*item).row);
    }
}

void TimelinePane::showEntry(const store::JournalLine &line)
{
    m_shownId = line.entryId;
    const QString id = line.entryId;
    base::whenDone(
        console().store().readJournal([id](store::Database &journal) { return store::entryById(journal, id); }), this,
        [this, line](const base::Result<journal::EntryPtr> &entry) {
            if (m_shownId == line.entryId)
                m_detail->show(models::detailOf(line, entry ? *entry : nullptr, m_model->wording(), zones()));
        });
}

void TimelinePane::showEvent(qint64 row)
{
    m_shownId = QString::number(row);
    const auto find = [row](store::Database &mirror) { return store::MirrorEvents(mirror).find(row); };
    base::whenDone(console().store().readMirror(find), this,
                   [this, row](const base::Result<std::optional<store::MirrorEvent>> &event) {
                       if (m_shownId == QString::number(row) && event && *event)
                           m_detail->show(models::detailOf(**event, zones()));
                   });
}

QString TimelinePane::selection(QString (models::TimelineWording::*words)(const models::TimelineItem &) const) const
{
    QModelIndexList rows = m_list->selectionModel()->selectedIndexes();
    std::sort(rows.begin(), rows.end());
    QStringList lines;
    for (const QModelIndex &index : std::as_const(rows)) {
        if (const models::TimelineItem *const item = m_model->item(index.row()))
            lines.append((m_model->wording().*words)(*item));
    }
    return lines.join(u'\n');
}

QString TimelinePane::selectionAsMarkdown() const
{
    return selection(&models::TimelineWording::markdown);
}

QString TimelinePane::selectionAsTable() const
{
    return selection(&models::TimelineWording::table);
}

void TimelinePane::save(QSettings &settings) const
{
    settings.setValue(QStringLiteral("filter"), m_filter->text());
    settings.setValue(QStringLiteral("lane"), m_lane);
    m_picture->save(settings);
}

void TimelinePane::restore(QSettings &settings)
{
    const QString lane = settings.value(QStringLiteral("lane"), allId).toString();
    m_lane = lane == peopleId || timeline::isMachineLane(lane) ? lane : allId;
    m_lanes->setCurrent(m_lane);
    m_picture->restore(settings);
    m_filter->put(settings.value(QStringLiteral("filter")).toString());
}

} // namespace panes
