#include "domain/intelligence/alertclocks.h"

#include "base/names.h"

#include <algorithm>

namespace intelligence {

namespace {

constexpr base::Names<AlertClockKind, 4> clockKinds{{"remediate", "remedy", "override", "control"}};

AlertClock remediation(const Alert &alert, base::Instant due)
{
    AlertClock clock;
    clock.key = remediateKey;
    clock.kind = AlertClockKind::Remediate;
    clock.what = QStringLiteral("Remediate %1").arg(alert.facts().rule);
    clock.who = alert.owner;
    clock.start = alert.assessment.start();
    clock.due = due;
    if (alert.settled)
        clock.stopped = alert.settled->at;
    return clock;
}

void addRemedies(const Alert &alert, QList<AlertClock> &clocks)
{
    for (const Remedy &remedy : alert.remedies) {
        if (!remedy.due || !remedy.running())
            continue;
        clocks.append({.key = remedyKey(remedy.entryId),
                       .kind = AlertClockKind::Remedy,
                       .what = QStringLiteral("%1: %2").arg(word(remedy.kind), remedy.text),
                       .who = remedy.owner,
                       .start = remedy.planned,
                       .due = *remedy.due});
    }
}

/// What ends by itself and is worth a look before: while it has not ended.
void addEnds(const Alert &alert, base::Instant at, QList<AlertClock> &clocks)
{
    if (const Override *set = alert.assessment.overrideAt(at))
        clocks.append({.key = QStringLiteral("override:") + set->entryId,
                       .kind = AlertClockKind::Override,
                       .what = QStringLiteral("Override lapses"),
                       .who = set->by,
                       .start = set->at,
                       .due = set->until});
    for (const Control &control : alert.assessment.controls()) {
        if (control.until && control.holdsAt(at))
            clocks.append({.key = QStringLiteral("control:") + control.entryId,
                           .kind = AlertClockKind::Control,
                           .what = QStringLiteral("Control ends: %1").arg(control.text),
                           .who = control.by,
                           .start = control.at,
                           .due = *control.until});
    }
}

} // namespace

QLatin1String name(AlertClockKind kind)
{
    return clockKinds.of(kind);
}

QString remedyKey(const QString &entryId)
{
    return QStringLiteral("remedy:") + entryId;
}

bool AlertClock::breached(base::Instant now) const
{
    if (kind == AlertClockKind::Override || kind == AlertClockKind::Control)
        return false;
    return stopped.value_or(now) > due;
}

QList<AlertClock> clocksOf(const Alert &alert, base::Instant at)
{
    QList<AlertClock> clocks;
    if (!alert.taken)
        return clocks;
    if (const std::optional<base::Instant> due = alert.priority(alert.settled ? alert.settled->at : at).due)
        clocks.append(remediation(alert, *due));
    if (!alert.settled) {
        addRemedies(alert, clocks);
        addEnds(alert, at, clocks);
    }
    for (AlertClock &clock : clocks) {
        if (const auto seen = alert.breachSeen.constFind(clock.key); seen != alert.breachSeen.constEnd())
            clock.breachSeen = *seen;
    }
    std::stable_sort(clocks.begin(), clocks.end(),
                     [](const AlertClock &a, const AlertClock &b) { return a.due < b.due; });
    return clocks;
}

} // namespace intelligence
