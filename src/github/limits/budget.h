#pragma once

#include "base/instant.h"
#include "github/http/answer.h"

#include <QHash>
#include <QList>

#include <optional>

namespace github {

/// Who waits for the answer, the most urgent first.
enum class Priority {
    Person, ///< somebody looks at the screen
    Outbox, ///< what people decided, on its way out
    Board, ///< the incidents that are open
    Background, ///< the rest of the mirror
};

/// What GitHub says is left of one of its limits.
struct Quota
{
    qint64 limit = 0; ///< requests (or points) an hour
    qint64 remaining = 0;
    base::Instant reset{}; ///< by this machine's clock
    bool operator==(const Quota &) const = default;
};

/// What of a budget has to survive a restart.
struct BudgetState
{
    QHash<QString, Quota> quotas; ///< by GitHub's name: core, graphql, audit_log, …
    std::optional<base::Instant> blockedUntil;
    int waits = 0; ///< in a row, that GitHub asked for without saying how long
    QList<base::Instant> writes; ///< of the last hour
    bool operator==(const BudgetState &) const = default;
};

/// How much may still be asked of GitHub, and when: what its answers say, what it publishes, and a share that is kept
/// for people. One for each credential; pure, it asks no clock.
/// Source: GitHub, "Rate limits for the REST API" and "Best practices for using the REST API".
class Budget
{
public:
    static constexpr int pointsAMinute = 900; ///< a read takes 1, a write 5
    static constexpr int writesAMinute = 80;
    static constexpr int writesAnHour = 500;
    static constexpr base::Duration betweenWrites = std::chrono::seconds(1);

    /// `reserve` is the share of an hour's requests that only people and the outbox may use: 0 to 0.9.
    explicit Budget(double reserve = 0.2, BudgetState state = {});

    /// When a question may go out: `now`, or later.
    base::Instant earliest(Priority priority, bool writes, const QString &resource, base::Instant now) const;
    void asked(bool writes, const QString &resource, base::Instant now);
    void heard(const Answer &answer, base::Instant now);
    /// GitHub asked everybody to wait; `unstated` when it did not say how long.
    void blockUntil(base::Instant until, bool unstated);

    const BudgetState &state() const { return m_state; }
    double reserve() const { return m_reserve; }

private:
    base::Instant afterQuota(Priority priority, const QString &resource, base::Instant now) const;
    base::Instant afterPoints(Priority priority, bool writes, base::Instant now) const;
    base::Instant afterWrites(base::Instant now) const;
    void forget(base::Instant now);

    struct Spent
    {
        base::Instant at;
        int points;
    };

    double m_reserve;
    BudgetState m_state;
    QList<Spent> m_spent; ///< of the last minute
};

} // namespace github
