#include "models/incidents/timelinelinesmodel.h"

#include "domain/incidents/story.h"
#include "models/incidents/linefilter.h"
#include "models/incidents/linespans.h"
#include "models/incidents/zoneat.h"
#include "models/look/roles.h"

#include <algorithm>

namespace models {

using namespace journal;

namespace {

size_t remarkHash(const QList<Remark> &remarks)
{
    size_t seed = size_t(remarks.size());
    for (const Remark &remark : remarks)
        seed = qHash(remark.entryId, seed);
    return seed;
}

size_t wordingOf(const Line &line)
{
    return qHashMulti(0, line.text, line.pinned, line.refused, line.disputed, line.struck.has_value(),
                      line.redacted.has_value(), line.tags, remarkHash(line.comments), remarkHash(line.amendments),
                      int(line.authorship.confidence), line.authorship.occurred.at.time_since_epoch().count());
}

look::Kind variantOf(const Line &line)
{
    switch (line.kind) {
    case LineKind::Decision:
        return look::Kind::Accent;
    case LineKind::Milestone:
        return look::Kind::Ok;
    case LineKind::Event:
    case LineKind::Import:
    case LineKind::Sync:
        return look::Kind::Dashed;
    default:
        return look::Kind::Plain;
    }
}

} // namespace

TimelineLinesModel::TimelineLinesModel(QObject *parent)
    : ValueRows(parent)
{
}

void TimelineLinesModel::setIncident(const incidents::IncidentPtr &incident)
{
    const bool another = !incident || !m_incident || incident->id != m_incident->id;
    m_incident = incident;
    m_spans.clear();
    if (another)
        replace(wanted());
    else
        refresh();
}

void TimelineLinesModel::setView(View view)
{
    if (view == m_view)
        return;
    m_view = view;
    m_spans.clear();
    refresh();
}

void TimelineLinesModel::setActor(const QString &actor)
{
    if (actor == m_actor)
        return;
    m_actor = actor;
    refresh();
}

void TimelineLinesModel::setFilter(const timeline::Filter &filter, base::Instant now)
{
    m_filter = filter;
    m_filterNow = now;
    refresh();
}

void TimelineLinesModel::setShowHidden(bool on)
{
    if (on == m_showHidden)
        return;
    m_showHidden = on;
    refresh();
}

void TimelineLinesModel::setZone(const QTimeZone &zone)
{
    if (zone == m_zone)
        return;
    m_zone = zone;
    restate();
}

void TimelineLinesModel::restate()
{
    m_spans.clear();
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0));
}

bool TimelineLinesModel::isHidden(const Line &line) const
{
    return line.system || line.struck || line.kind == LineKind::Mark;
}

bool TimelineLinesModel::isIn(const Line &line, View view) const
{
    switch (view) {
    case View::Story:
        return incidents::belongsToStory(line);
    case View::Mine:
        return line.authorship.actor == m_actor || line.authorship.onBehalfOf == m_actor;
    case View::All:
        break;
    }
    return true;
}

bool TimelineLinesModel::isShown(const Line &line) const
{
    return (m_showHidden || !isHidden(line)) && isIn(line, m_view)
        && (m_filter.isEmpty() || matches(line, m_filter, m_filterNow));
}

QList<TimelineRow> TimelineLinesModel::wanted() const
{
    QList<TimelineRow> next;
    if (!m_incident)
        return next;
    next.reserve(m_incident->lines.size());
    for (const Line &line : m_incident->lines) {
        if (isShown(line))
            next.append({line.entry->id, happened(line), wordingOf(line)});
    }
    std::stable_sort(next.begin(), next.end(), [](const TimelineRow &a, const TimelineRow &b) { return a.at < b.at; });
    return next;
}

void TimelineLinesModel::refresh()
{
    become(wanted());
}

int TimelineLinesModel::count(View view) const
{
    if (!m_incident)
        return 0;
    return int(std::count_if(m_incident->lines.cbegin(), m_incident->lines.cend(),
                             [&](const Line &line) { return (m_showHidden || !isHidden(line)) && isIn(line, view); }));
}

int TimelineLinesModel::hiddenCount() const
{
    if (!m_incident || m_showHidden)
        return 0;
    return int(std::count_if(m_incident->lines.cbegin(), m_incident->lines.cend(),
                             [&](const Line &line) { return isHidden(line) && isIn(line, m_view); }));
}

const Line *TimelineLinesModel::line(int row) const
{
    return m_incident && row >= 0 && row < rowCount() ? m_incident->line(at(row).key) : nullptr;
}

int TimelineLinesModel::boundary(int from, bool forward) const
{
    for (int row = from + (forward ? 1 : -1); row >= 0 && row < rowCount(); row += forward ? 1 : -1) {
        const Line *here = line(row);
        if (here && here->counts() && (here->kind == LineKind::Milestone || here->kind == LineKind::State))
            return row;
    }
    return -1;
}

int TimelineLinesModel::match(int from, bool forward, const timeline::Filter &filter, base::Instant now) const
{
    for (int row = from + (forward ? 1 : -1); row >= 0 && row < rowCount(); row += forward ? 1 : -1) {
        const Line *here = line(row);
        if (here && matches(*here, filter, now))
            return row;
    }
    return -1;
}

const look::Spans &TimelineLinesModel::spans(int row) const
{
    const QString &key = at(row).key;
    const auto known = m_spans.constFind(key);
    if (known != m_spans.cend())
        return *known;
    return *m_spans.insert(key, lineSpans(*m_incident, *line(row), m_zone, m_view == View::Story));
}

/// Whole days between a line and T0, when it is another day: "−1 d".
QString TimelineLinesModel::dayText(const Line &line) const
{
    const auto dayOf = [this](base::Instant at) {
        return std::chrono::floor<std::chrono::days>(at + std::chrono::seconds(zoneAt(m_zone, at).offset));
    };
    const qint64 days = (dayOf(happened(line)) - dayOf(m_incident->t0())).count();
    if (days == 0)
        return {};
    return days < 0 ? QStringLiteral("%1%2 d").arg(QChar(0x2212)).arg(-days) : QStringLiteral("+%1 d").arg(days);
}

QVariant TimelineLinesModel::data(const QModelIndex &index, int role) const
{
    const Line *here = index.isValid() ? line(index.row()) : nullptr;
    if (!here)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return look::plainText(spans(index.row()));
    case Qt::AccessibleTextRole:
        return spokenLine(*here, spans(index.row()), m_zone);
    case look::SpansRole:
        return QVariant::fromValue(spans(index.row()));
    case look::EdgeTimeRole:
        return edgeTime(*here, m_zone);
    case look::KindRole:
        return QString(letter(here->kind));
    case look::KindVariantRole:
        return int(variantOf(*here));
    case look::WhoRole: {
        const QString day = dayText(*here);
        const QString who = here->kind == LineKind::Event ? QString() : authorOf(*here);
        return who.isEmpty() || day.isEmpty() ? who + day : who + QStringLiteral("  ") + day;
    }
    case look::DimRole:
        return !here->counts() || here->system || here->kind == LineKind::Event || here->kind == LineKind::Mark;
    default:
        return {};
    }
}

} // namespace models
