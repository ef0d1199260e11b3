#include "panes/incidents/boardpicture.h"

#include "base/whendone.h"
#include "domain/incidents/eventpinned.h"
#include "panes/console/console.h"
#include "panes/picture/pictureview.h"
#include "store/mirror/mirrorevents.h"

#include <QJsonDocument>

#include <algorithm>

namespace panes {

using namespace std::chrono_literals;
using base::Instant;

namespace {

constexpr base::Duration room = 1h; ///< of machine events before the first line and after the end

std::optional<Instant> endOf(const incidents::Incident &incident)
{
    return incident.closing ? std::optional(incident.closing->at) : std::nullopt;
}

/// When the first thing happened that the log knows of.
Instant beginOf(const incidents::Incident &incident)
{
    Instant begin = incident.t0();
    for (const journal::Line &line : incident.lines) {
        if (line.counts() && line.authorship.occurred.at > Instant{})
            begin = std::min(begin, line.authorship.occurred.at);
    }
    return begin;
}

} // namespace

BoardPicture::BoardPicture(console::Console &console, QWidget *parent)
    : PictureCell(console, models::PictureFeed::Reads::Machines, parent)
    , m_console(console)
{
    setWording([this](const models::PictureItem &item) { return wordsOf(item); });
    connect(&console, &console::Console::tick, this, [this](Instant now) {
        if (m_incident && !frozen() && base::seconds(now.time_since_epoch()) % 10 == 0)
            setTimes(now);
    });
    connect(view(), &PictureView::chosen, this, &BoardPicture::choose);
    connect(view(), &PictureView::pinWanted, this, [this](const models::PictureItem &item) {
        withEvent(item.row, [this](const timeline::MachineEvent &event) { Q_EMIT pinWanted(event); });
    });
}

void BoardPicture::setIncident(const incidents::IncidentPtr &incident, const QList<const journal::Line *> &shown,
                               Instant now)
{
    m_incident = incident;
    if (!incident)
        return;
    QList<store::LineMark> marks;
    for (const journal::Line *line : shown) {
        const qint64 happened = base::micros(line->authorship.occurred.at);
        const qint64 place = incident->lines.indexOf(line->entry->id);
        bool stated = false;
        for (auto one = incident->milestones.cbegin(); one != incident->milestones.cend(); ++one) {
            if (one->entryId != line->entry->id)
                continue;
            marks.append({happened, place, incident->id, incidents::name(one.key()), base::micros(one->at.at)});
            stated = true;
        }
        if (!stated)
            marks.append({happened, place, incident->id, {}, 0});
    }
    std::stable_sort(marks.begin(), marks.end(), [](const store::LineMark &a, const store::LineMark &b) {
        return std::pair(a.happenedUs, a.position) < std::pair(b.happenedUs, b.position);
    });
    picture().setLines(marks);
    showClocks(now);
    setTimes(now);
    if (std::exchange(m_id, incident->id) != incident->id)
        view()->goHome();
    if (!std::exchange(m_started, true))
        feed().start();
}

void BoardPicture::showClocks(Instant now)
{
    QList<models::PictureClock> clocks;
    const timeline::Filter &filter = feed().filter();
    if (timeline::asksOnlyWhen(filter) && timeline::admits(filter, timeline::Lane::Clocks)) {
        for (const incidents::Clock &clock : incidents::clocksOf(*m_incident)) {
            const incidents::ClockOutcome outcome = clock.outcome(now);
            if (outcome != incidents::ClockOutcome::Superseded && outcome != incidents::ClockOutcome::Waived)
                clocks.append({clock, {}});
        }
    }
    picture().setClocks(clocks);
}

/// Home is the response with a third of its length before it: what led to it.
void BoardPicture::setTimes(Instant now)
{
    const std::optional<Instant> ended = endOf(*m_incident);
    const Instant end = std::min(ended.value_or(now), now);
    const base::Duration length = std::max<base::Duration>(end - m_incident->t0(), 20min);
    view()->setHome(base::micros(m_incident->t0() - length / 3), base::micros(m_incident->t0() + length));
    const Instant last = ended ? *ended + room : Instant::max();
    feed().setRange(beginOf(*m_incident) - room, frozen() ? std::min(last, now) : last);
}

QList<qint64> BoardPicture::timesOf(const QStringList &entries) const
{
    QList<qint64> times;
    for (const QString &id : entries) {
        const journal::Line *const line = m_incident ? m_incident->line(id) : nullptr;
        if (!line)
            continue;
        const auto stated = std::find_if(m_incident->milestones.cbegin(), m_incident->milestones.cend(),
                                         [&](const incidents::Reached &reached) { return reached.entryId == id; });
        times.append(
            base::micros(stated != m_incident->milestones.cend() ? stated->at.at : line->authorship.occurred.at));
    }
    return times;
}

QString BoardPicture::wordsOf(const models::PictureItem &item) const
{
    if (!m_incident || item.position < 0 || item.position >= m_incident->lines.size())
        return {};
    const journal::Line &line = m_incident->lines.at(item.position);
    return line.text + QStringLiteral(" · ") + line.authorship.actor;
}

void BoardPicture::choose(const models::PictureItem &item)
{
    if (item.position >= 0 && m_incident && item.position < m_incident->lines.size())
        Q_EMIT entryWanted(m_incident->lines.at(item.position).entry->id);
    else if (item.row >= 0)
        withEvent(item.row, [this](const timeline::MachineEvent &event) { showPinned(event); });
}

void BoardPicture::withEvent(qint64 row, const std::function<void(const timeline::MachineEvent &)> &take)
{
    const auto find = [row](store::Database &mirror) { return store::MirrorEvents(mirror).find(row); };
    base::whenDone(m_console.store().readMirror(find), this,
                   [this, take](const base::Result<std::optional<store::MirrorEvent>> &event) {
                       if (!event)
                           m_console.report(event.error());
                       else if (*event)
                           take((*event)->event);
                   });
}

void BoardPicture::showPinned(const timeline::MachineEvent &event)
{
    if (!m_incident)
        return;
    for (const journal::Line &line : m_incident->lines) {
        if (line.kind != journal::LineKind::Event || !line.entry)
            continue;
        const auto pinned = incidents::EventPinned::read(QJsonDocument::fromJson(line.entry->payload).object());
        if (pinned && pinned->source == event.source && pinned->eventId == event.id) {
            Q_EMIT entryWanted(line.entry->id);
            return;
        }
    }
    Q_EMIT hint(tr("Not in this log; p in the picture pins it: %1").arg(event.text));
}

} // namespace panes
