#include "domain/incidents/clock.h"

#include "base/names.h"
#include "base/ulid.h"
#include "domain/incidents/evidenceclocks.h"
#include "domain/incidents/incident.h"
#include "domain/incidents/planclocks.h"
#include "domain/incidents/severityclocks.h"
#include "domain/incidents/updateclocks.h"

#include <algorithm>
#include <tuple>

namespace incidents {

namespace {

constexpr base::Names<ClockKind, 11> kinds{{"acknowledge", "respond", "notify", "update", "step", "phase", "task",
                                            "review", "time_box", "evidence_expiry", "roles"}};
constexpr base::Names<ClockOutcome, 5> outcomes{{"running", "met", "breached", "superseded", "waived"}};

/// When the response is over, what was overdue then stays so and the rest is no longer due. Of a closed
/// incident the reviews go on.
void endWithResponse(const Incident &incident, QList<Clock> &clocks)
{
    const bool closed = incident.status == Status::Closed || incident.status == Status::Reviewed;
    for (Clock &clock : clocks) {
        if (!clock.running() || (closed && clock.kind == ClockKind::Review))
            continue;
        if (incident.closing && clock.due < incident.closing->at)
            clock.stopped = incident.closing->at;
        else
            clock.superseded = true;
    }
}

/// What is due of an incident that was recorded after the fact: what people have given a time themselves. The
/// service levels are for the response that was watched.
bool dueAfterTheFact(const Clock &clock)
{
    return clock.kind == ClockKind::Task || clock.kind == ClockKind::TimeBox
        || (clock.kind == ClockKind::Review && clock.key.contains(u':'));
}

ClockKind kindOf(const QString &key)
{
    static const QHash<QString, ClockKind> known{{QStringLiteral("acknowledge"), ClockKind::Acknowledge},
                                                 {QStringLiteral("respond"), ClockKind::Respond},
                                                 {QStringLiteral("roles"), ClockKind::Roles},
                                                 {QStringLiteral("notify"), ClockKind::Notify},
                                                 {QStringLiteral("phase"), ClockKind::Phase},
                                                 {QStringLiteral("update"), ClockKind::Update},
                                                 {QStringLiteral("timebox"), ClockKind::TimeBox},
                                                 {QStringLiteral("review"), ClockKind::Review},
                                                 {QStringLiteral("evidence"), ClockKind::EvidenceExpiry}};
    return known.value(key.section(u':', 0, 0), ClockKind::Task);
}

/// The clock of a breach that was once visible and by which nothing is due any more.
Clock past(const QString &key, base::Instant due)
{
    const QString about = key.section(u':', 1);
    Clock clock;
    clock.key = key;
    clock.kind = kindOf(key);
    clock.what = about.isEmpty() || base::isUlid(about)
        ? base::spoken(name(clock.kind))
        : QStringLiteral("%1: %2").arg(base::spoken(name(clock.kind)), about);
    clock.start = due;
    clock.due = due;
    clock.superseded = true;
    clock.breachSeen = due;
    return clock;
}

void addSeenBreaches(const Incident &incident, QList<Clock> &clocks)
{
    QHash<QString, base::Instant> left = incident.breachSeen;
    for (Clock &clock : clocks) {
        if (const auto seen = left.constFind(clock.key); seen != left.constEnd()) {
            clock.breachSeen = *seen;
            left.erase(seen);
        }
    }
    for (auto seen = left.cbegin(); seen != left.cend(); ++seen)
        clocks.append(past(seen.key(), *seen));
}

} // namespace

QLatin1String name(ClockKind kind)
{
    return kinds.of(kind);
}

QLatin1String name(ClockOutcome outcome)
{
    return outcomes.of(outcome);
}

ClockOutcome Clock::outcome(base::Instant now) const
{
    if (waived)
        return ClockOutcome::Waived;
    if (stopped)
        return *stopped <= due ? ClockOutcome::Met : ClockOutcome::Breached;
    if (superseded)
        return ClockOutcome::Superseded;
    return now > due ? ClockOutcome::Breached : ClockOutcome::Running;
}

QList<Clock> clocksOf(const Incident &incident, Wording wording)
{
    QList<Clock> clocks;
    addSeverityClocks(incident, wording, clocks);
    addPlanClocks(incident, wording, clocks);
    addUpdateClocks(incident, clocks);
    addEvidenceClocks(incident, wording, clocks);
    if (incident.backfilled)
        clocks.removeIf([](const Clock &clock) { return !dueAfterTheFact(clock); });
    if (!incident.isOpen())
        endWithResponse(incident, clocks);
    addSeenBreaches(incident, clocks);
    const auto place = [](const Clock &clock) { return std::tuple(!clock.running(), clock.due); };
    std::sort(clocks.begin(), clocks.end(), [&](const Clock &a, const Clock &b) {
        return place(a) != place(b) ? place(a) < place(b) : a.key < b.key;
    });
    return clocks;
}

std::optional<base::Instant> nextUnseenDue(const Incident &incident)
{
    for (const Clock &clock : clocksOf(incident, Wording::None)) {
        if (clock.running() && !clock.breachSeen)
            return clock.due;
    }
    return {};
}

} // namespace incidents
