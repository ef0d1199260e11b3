#include "domain/incidents/incident.h"

#include "domain/incidents/evidencestanding.h"

#include <algorithm>

namespace incidents {

std::optional<base::Instant> Incident::reached(Milestone milestone) const
{
    const auto found = milestones.constFind(milestone);
    return found == milestones.constEnd() ? std::optional<base::Instant>() : found->at.at;
}

base::Instant Incident::t0() const
{
    if (const std::optional<base::Instant> detected = reached(Milestone::Detected))
        return *detected;
    return reached(Milestone::Declared).value_or(base::Instant{});
}

bool Incident::isOpen() const
{
    return status < Status::Closed;
}

const RoleSpan *Incident::holder(Role role) const
{
    const auto found = std::find_if(roles.crbegin(), roles.crend(),
                                    [role](const RoleSpan &span) { return span.role == role && !span.ended; });
    return found == roles.crend() ? nullptr : &*found;
}

const Task *Incident::task(const QString &key) const
{
    const auto found = std::find_if(tasks.cbegin(), tasks.cend(), [&key](const Task &task) { return task.key == key; });
    return found == tasks.cend() ? nullptr : &*found;
}

const Notification *Incident::notification(const QString &stakeholder) const
{
    const auto found = std::find_if(notifications.cbegin(), notifications.cend(), [&](const Notification &one) {
        return one.stakeholder.compare(stakeholder, Qt::CaseInsensitive) == 0;
    });
    return found == notifications.cend() ? nullptr : &*found;
}

qsizetype Incident::countOf(const char *type) const
{
    return std::count_if(entries.cbegin(), entries.cend(),
                         [type](const journal::EntryPtr &entry) { return entry->type == QLatin1String(type); });
}

void Incident::watch(base::Instant due)
{
    m_watchedFrom = std::min(m_watchedFrom, due);
}

void Incident::watchAgain()
{
    m_watchedFrom = base::Instant::min();
}

void Incident::witness(base::Instant at)
{
    if (at <= m_watchedFrom)
        return;
    m_watchedFrom = base::Instant::max();
    for (const Clock &clock : clocksOf(*this, Wording::None)) {
        if (!clock.running() || clock.breachSeen)
            continue;
        if (clock.due < at)
            breachSeen.insert(clock.key, clock.due);
        else
            watch(clock.due);
    }
}

void Incident::keepWitnessed(const journal::Subject &before)
{
    breachSeen = static_cast<const Incident &>(before).breachSeen;
    watchAgain();
}

base::Done Incident::strikable(const QString &entryId) const
{
    return evidenceStrikable(*this, entryId);
}

void Incident::forget(const QString &entryId)
{
    breachSeen.removeIf([&](const QHash<QString, base::Instant>::iterator seen) {
        return seen.key().endsWith(QLatin1Char(':') + entryId);
    });
}

QString eventKey(const QString &source, const QString &id)
{
    return source + u' ' + id;
}

} // namespace incidents
