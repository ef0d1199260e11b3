#include "models/timeline/timelinemodel.h"

#include "base/whendone.h"

#include "domain/incidents/label.h"
#include "store/incidents/incidentlist.h"

#include <utility>

namespace models {

using base::Result;
using store::LineKey;

namespace {

constexpr int rowsAFetch = 256;
constexpr int roomForNew = 512; // rows that may have come in between two looks at a window
constexpr int countCap = 200;

} // namespace

TimelineModel::TimelineModel(store::Store &store, QObject *parent)
    : QAbstractListModel(parent)
    , m_reader(store)
{
    connect(&store, &store::Store::committed, this, [this] {
        readLabels();
        refreshWindow();
        takeNewLines();
    });
    connect(&store, &store::Store::mirrorChanged, this, &TimelineModel::refresh);
    connect(&store, &store::Store::changedElsewhere, this, &TimelineModel::refresh);
    readLabels();
    showNewest();
    number();
}

TimelineModel::~TimelineModel() = default;

template<class T, class Take>
void TimelineModel::await(QFuture<Result<T>> future, Take take)
{
    base::whenDone(future, this, [this, take, question = m_question](const Result<T> &answer) {
        if (!answer)
            Q_EMIT failed(answer.error());
        if (question == m_question)
            take(answer);
    });
}

void TimelineModel::setFilter(const timeline::Filter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    m_sought.reset();
    if (filter.isEmpty() && m_axis) {
        ++m_question;
        m_fetching = false;
        beginResetModel();
        m_wording.setHighlight({});
        m_window = {};
        m_whole = true;
        endResetModel();
        count();
        Q_EMIT ready();
        return;
    }
    showNewest();
}

void TimelineModel::showNewest()
{
    ++m_question;
    m_fetching = true; // what is shown is of the filter before
    await(m_reader.older(m_filter, {}, rowsAFetch), [this](const Stretch &newest) {
        m_fetching = false;
        if (!newest)
            return;
        beginResetModel();
        m_wording.setHighlight(Highlight(m_filter.terms));
        m_window.begin(*newest);
        m_whole = false;
        m_ready = true;
        endResetModel();
        Q_EMIT ready();
        if (m_refreshAgain)
            refreshWindow();
    });
    count();
}

void TimelineModel::setZone(const QTimeZone &zone)
{
    m_wording.setZone(zone);
    touchAll();
}

void TimelineModel::touchAll(const QList<int> &roles)
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), roles);
}

const TimelineItem *TimelineModel::item(int row) const
{
    if (row < 0 || row >= rowCount())
        return nullptr;
    return m_whole ? m_axis->at(row) : &m_window.at(row);
}

std::optional<TimelineKey> TimelineModel::keyAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return {};
    return m_whole ? m_axis->keyAt(row) : TimelineKey::of(m_window.at(row));
}

int TimelineModel::rowOf(const TimelineKey &key) const
{
    return m_whole ? m_axis->rowOf(key) : m_window.rowOf(key);
}

void TimelineModel::want(int first, int last)
{
    if (m_whole)
        m_axis->want(first, last);
}

void TimelineModel::seek(const TimelineKey &key)
{
    if (m_whole)
        m_axis->want(key);
    else if (rowOf(key) < 0) {
        showUpTo(key);
        return;
    }
    arrive(key);
}

/// Under a filter: begins again with the rows up to that one; newer ones come as they are scrolled to.
void TimelineModel::showUpTo(const TimelineKey &key)
{
    TimelineKey behind = key;
    ++(key.line ? behind.second : behind.first);
    ++m_question;
    m_fetching = true;
    await(m_reader.older(m_filter, behind, rowsAFetch), [this, key](const Stretch &upTo) {
        m_fetching = false;
        if (upTo && !upTo->items.isEmpty() && !m_whole) {
            beginResetModel();
            m_window.begin(*upTo, true);
            endResetModel();
        }
        arrive(key);
    });
    count();
}

/// Tells where a sought row is once it is here; without a directory it is here or nowhere.
void TimelineModel::arrive(const TimelineKey &key)
{
    const int row = rowOf(key);
    const bool waiting = row < 0 && m_whole && !m_axis->isSettled();
    m_sought = waiting ? std::optional(key) : std::nullopt;
    if (!waiting)
        Q_EMIT sought(row);
}

void TimelineModel::seekNext(const timeline::Filter &filter, const TimelineKey &from, bool forward)
{
    await(forward ? m_reader.newer(filter, from, 1) : m_reader.older(filter, from, 1), [this](const Stretch &found) {
        if (found && !found->items.isEmpty())
            seek(TimelineKey::of(found->items.first()));
        else
            Q_EMIT sought(-1);
    });
}

void TimelineModel::fetchOlder()
{
    if (!canFetchOlder() || m_fetching)
        return;
    m_fetching = true;
    await(m_reader.older(m_filter, m_window.first(), rowsAFetch), [this](const Stretch &older) {
        m_fetching = false;
        if (older && !m_whole)
            m_window.prepend(*older, around());
        if (m_refreshAgain)
            refreshWindow();
    });
}

bool TimelineModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_whole && m_window.hasNewer();
}

void TimelineModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent) || m_fetching)
        return;
    m_fetching = true;
    await(m_reader.newer(m_filter, m_window.last(), rowsAFetch), [this](const Stretch &newer) {
        m_fetching = false;
        if (newer && !m_whole)
            m_window.append(*newer, around());
        if (m_refreshAgain)
            refreshWindow();
    });
}

TimelineWindow::Around TimelineModel::around()
{
    return {[this](int first, int last) { beginInsertRows({}, first, last); }, [this](int, int) { endInsertRows(); },
            [this](int first, int last) { beginRemoveRows({}, first, last); }, [this](int, int) { endRemoveRows(); },
            [this](int first, int last) { Q_EMIT dataChanged(index(first), index(last)); }};
}

void TimelineModel::refresh()
{
    readLabels();
    refreshWindow();
    number();
}

void TimelineModel::refreshWindow()
{
    count();
    m_refreshAgain = m_fetching && m_ready;
    if (m_whole || m_fetching || !m_ready)
        return;
    m_fetching = true;
    const int limit = m_window.size() + (m_window.hasNewer() ? 0 : roomForNew);
    await(m_reader.newer(m_filter, m_window.beforeFirst(), limit), [this](const Stretch &now) {
        m_fetching = false;
        if (now && !m_whole)
            m_window.become(*now, around());
        if (m_refreshAgain)
            refreshWindow();
    });
}

void TimelineModel::readLabels()
{
    base::whenDone(m_reader.store().readJournal(&store::incidentIds), this, [this](const Result<QStringList> &ids) {
        if (!ids)
            return;
        QHash<QString, QString> labels;
        for (const QString &id : *ids)
            labels.insert(id, incidents::labelOf(id, *ids));
        m_wording.setLabels(labels);
        touchAll();
    });
}

void TimelineModel::count()
{
    timeline::Filter anyLane = m_filter;
    anyLane.fields.removeIf([](const timeline::FieldTerm &term) { return term.field == timeline::Field::Lane; });
    if (anyLane.isEmpty() && m_axis) {
        const AxisDirectory &all = m_axis->directory();
        m_figures.people = {all.lines(), false};
        m_figures.machines = {all.events(), false};
        Q_EMIT figuresChanged();
        if (std::exchange(m_lanesOf, all.events()) != all.events())
            countLanes();
        return;
    }
    m_lanesOf = -1;
    await(m_reader.counts(anyLane, countCap), [this](const Result<TimelineReader::Counts> &counts) {
        if (!counts)
            return;
        m_figures = {counts->lines, counts->events, counts->lanes};
        Q_EMIT figuresChanged();
    });
}

/// Reads an index of every event, so only after some have come.
void TimelineModel::countLanes()
{
    await(m_reader.laneCounts(), [this](const Result<TimelineReader::LaneCounts> &lanes) {
        if (!lanes)
            return;
        m_figures.lanes = *lanes;
        Q_EMIT figuresChanged();
    });
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return m_whole ? m_axis->rows() : m_window.size();
}

bool TimelineModel::isFirstOfDay(int row) const
{
    const std::optional<TimelineKey> here = keyAt(row);
    const std::optional<TimelineKey> above = row > 0 ? keyAt(row - 1) : std::nullopt;
    if (!here || (row > 0 && !above))
        return false;
    const auto day = [this](const TimelineKey &key) { return m_wording.fullDay(base::instant(key.ms * 1000)); };
    return row == 0 || day(*here) != day(*above);
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == FirstOfDayRole)
        return isFirstOfDay(index.row());
    const TimelineItem *const it = item(index.row());
    if (role == LoadingRole)
        return it == nullptr;
    if (!it)
        return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? tr("Being read…") : QVariant();
    switch (role) {
    case Qt::DisplayRole:
        return look::plainText(m_wording.spans(*it));
    case Qt::AccessibleTextRole:
        return m_wording.spoken(*it);
    case look::SpansRole:
        return QVariant::fromValue(m_wording.spans(*it));
    case look::EdgeTimeRole:
        return m_wording.edge(*it);
    case look::KindRole:
        return m_wording.letter(*it);
    case look::KindVariantRole:
        return int(m_wording.kind(*it));
    case look::WhoRole:
        return m_wording.who(*it);
    case look::DimRole:
        return m_wording.isDim(*it);
    case DayRole:
        return m_wording.day(*it);
    default:
        return {};
    }
}

} // namespace models
