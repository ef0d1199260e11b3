#include "github/limits/budget.h"

#include <algorithm>

namespace github {

using namespace std::chrono_literals;

namespace {

constexpr int pointsOf(bool writes)
{
    return writes ? 5 : 1;
}

/// The share of an hour that this priority leaves to the more urgent ones.
double kept(Priority priority, double reserve)
{
    switch (priority) {
    case Priority::Person:
    case Priority::Outbox:
        return 0;
    case Priority::Board:
        return reserve / 2;
    case Priority::Background:
        return reserve;
    }
    return reserve;
}

} // namespace

Budget::Budget(double reserve, BudgetState state)
    : m_reserve(std::clamp(reserve, 0.0, 0.9))
    , m_state(std::move(state))
{
}

base::Instant Budget::afterQuota(Priority priority, const QString &resource, base::Instant now) const
{
    const auto quota = m_state.quotas.constFind(resource);
    if (quota == m_state.quotas.constEnd() || quota->reset <= now)
        return now;
    const double least = double(quota->limit) * kept(priority, m_reserve);
    return double(quota->remaining) > least ? now : quota->reset;
}

base::Instant Budget::afterPoints(Priority priority, bool writes, base::Instant now) const
{
    const int most = int(pointsAMinute * (1 - kept(priority, m_reserve)));
    int points = pointsOf(writes);
    for (const Spent &one : m_spent)
        points += now - one.at < 1min ? one.points : 0;
    for (const Spent &one : m_spent) { // the oldest leave the minute first
        if (points <= most)
            break;
        if (now - one.at >= 1min)
            continue;
        points -= one.points;
        if (points <= most)
            return one.at + 1min;
    }
    return now;
}

base::Instant Budget::afterWrites(base::Instant now) const
{
    base::Instant out = now;
    const QList<base::Instant> &writes = m_state.writes;
    if (!writes.isEmpty())
        out = std::max(out, writes.last() + betweenWrites);
    if (writes.size() >= writesAMinute)
        out = std::max(out, writes.at(writes.size() - writesAMinute) + base::Duration(1min));
    if (writes.size() >= writesAnHour)
        out = std::max(out, writes.at(writes.size() - writesAnHour) + base::Duration(1h));
    return out;
}

base::Instant Budget::earliest(Priority priority, bool writes, const QString &resource, base::Instant now) const
{
    base::Instant out = std::max(now, m_state.blockedUntil.value_or(now));
    out = std::max(out, afterQuota(priority, resource, now));
    out = std::max(out, afterPoints(priority, writes, now));
    return writes ? std::max(out, afterWrites(now)) : out;
}

void Budget::asked(bool writes, const QString &resource, base::Instant now)
{
    forget(now);
    m_spent.append({now, pointsOf(writes)});
    if (writes)
        m_state.writes.append(now);
    // Until the answer says better: others of ours may be on their way.
    if (const auto quota = m_state.quotas.find(resource); quota != m_state.quotas.end() && quota->remaining > 0)
        --quota->remaining;
}

void Budget::heard(const Answer &answer, base::Instant now)
{
    if (answer.arrival != Arrival::Whole)
        return;
    if (answer.status < 400) {
        m_state.waits = 0;
        if (m_state.blockedUntil && *m_state.blockedUntil <= now)
            m_state.blockedUntil.reset();
    }
    const std::optional<qint64> limit = numberIn(answer, "x-ratelimit-limit");
    const std::optional<qint64> remaining = numberIn(answer, "x-ratelimit-remaining");
    const std::optional<qint64> reset = numberIn(answer, "x-ratelimit-reset");
    const QByteArray resource = answer.header("x-ratelimit-resource");
    if (!limit || !remaining || !reset || *limit < 0 || *remaining < 0)
        return;
    // GitHub's clock and ours differ: what counts is how long it still is from there.
    const base::Duration left = base::instant(*reset * 1'000'000) - answer.date().value_or(now);
    m_state.quotas.insert(QString::fromLatin1(resource.isEmpty() ? QByteArrayLiteral("core") : resource),
                          {*limit, *remaining, now + std::clamp<base::Duration>(left, 0s, 24h)});
}

void Budget::blockUntil(base::Instant until, bool unstated)
{
    m_state.blockedUntil = std::max(until, m_state.blockedUntil.value_or(until));
    m_state.waits += unstated ? 1 : 0;
}

void Budget::forget(base::Instant now)
{
    while (!m_spent.isEmpty() && now - m_spent.first().at >= 1min)
        m_spent.removeFirst();
    while (!m_state.writes.isEmpty() && now - m_state.writes.first() >= 1h)
        m_state.writes.removeFirst();
}

} // namespace github
