#include "domain/incidents/updateclocks.h"

#include "domain/incidents/incident.h"
#include "domain/incidents/severityclocks.h"

#include <algorithm>

namespace incidents {

using namespace base;

namespace {

/// The shorter of two that are there.
std::optional<Duration> shorter(const std::optional<Duration> &a, const std::optional<Duration> &b)
{
    return a && b ? std::min(*a, *b) : a ? a : b;
}

std::optional<Duration> playbookCadence(const Incident &incident)
{
    const bool asks = incident.playbook && incident.playbook->updateCadence > Duration::zero();
    return asks ? std::optional(incident.playbook->updateCadence) : std::nullopt;
}

/// What starts a clock: the declaration, an issued update, or going on after it was closed.
struct Start
{
    QString key;
    Instant at{};
    bool again = false; ///< the incident was reopened
};

QList<Start> startsOf(const Incident &incident, Instant declared)
{
    QList<Start> starts{{QStringLiteral("update"), declared}};
    for (const UpdateIssue &issue : incident.updateIssues) {
        if (keepsCadence(issue.audience) && issue.result == Issue::Sent)
            starts.append({QStringLiteral("update:") + issue.entryId, std::max(declared, issue.at)});
    }
    for (qsizetype i = 0; i < incident.reopenings.size(); ++i)
        starts.append(
            {QStringLiteral("update:reopening %1").arg(i + 1), std::max(declared, incident.reopenings.at(i).at), true});
    std::stable_sort(starts.begin() + 1, starts.end(), [](const Start &a, const Start &b) { return a.at < b.at; });
    return starts;
}

/// When the service was back, unless that was before `start` and it was reopened since.
std::optional<Instant> recoveredAfter(const Incident &incident, Instant start)
{
    const std::optional<Instant> recovered = incident.reached(Milestone::Recovered);
    const bool again = recovered
        && std::any_of(incident.reopenings.cbegin(), incident.reopenings.cend(),
                       [&](const Reopening &reopening) { return reopening.at > *recovered && reopening.at <= start; });
    return again ? std::nullopt : recovered;
}

/// Stops a clock by what came first: the next start, or that the service was back, after which nobody waits for an
/// update any more.
void stop(Clock &clock, const Start *next, std::optional<Instant> recovered)
{
    if (recovered && next && *recovered >= next->at)
        recovered.reset();
    if (recovered && clock.due < *recovered)
        clock.stopped = recovered;
    else if (recovered || (next && next->again))
        clock.superseded = true;
    else if (next)
        clock.stopped = next->at;
}

} // namespace

std::optional<Duration> updateCadence(const Incident &incident)
{
    return shorter(updateTime(incident.severity()), playbookCadence(incident));
}

void addUpdateClocks(const Incident &incident, QList<Clock> &clocks)
{
    const std::optional<Instant> declared = incident.reached(Milestone::Declared);
    if (!declared || incident.backfilled)
        return;
    const RoleSpan *communicator = incident.holder(Role::Communicator);
    const std::optional<Duration> ofPlaybook = playbookCadence(incident);
    const Allowance allowance = [&](Severity severity) { return shorter(updateTime(severity), ofPlaybook); };
    const QList<Start> starts = startsOf(incident, *declared);
    for (qsizetype i = 0; i < starts.size(); ++i) {
        const std::optional<Instant> due = dueBy(incident, starts.at(i).at, allowance);
        if (!due)
            continue;
        Clock clock{.key = starts.at(i).key,
                    .kind = ClockKind::Update,
                    .what = QStringLiteral("Status update"),
                    .who = communicator ? communicator->login : QString(),
                    .start = starts.at(i).at,
                    .due = *due};
        stop(clock, i + 1 < starts.size() ? &starts.at(i + 1) : nullptr, recoveredAfter(incident, starts.at(i).at));
        clocks.append(clock);
    }
}

} // namespace incidents
