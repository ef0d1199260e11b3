#include "desk/demo/auditlog.h"

#include "desk/demo/livestories.h"
#include "desk/demo/repositories.h"

#include <QDateTime>
#include <QString>

#include <array>
#include <random>

namespace desk {

namespace {

struct Habit
{
    const char *action;
    int weight;
    bool machine;
};

/// How often what is written to an audit log of this size, out of a thousand.
constexpr std::array<Habit, 18> habits{{
    {"git.clone", 190, true},
    {"git.fetch", 180, true},
    {"git.push", 120, false},
    {"workflows.completed_workflow_run", 160, true},
    {"workflows.created_workflow_run", 130, true},
    {"pull_request.merge", 60, false},
    {"pull_request.create", 55, false},
    {"pull_request_review.submit", 45, false},
    {"repo.access", 6, false},
    {"team.add_member", 5, false},
    {"org.add_member", 3, false},
    {"protected_branch.policy_override", 4, false},
    {"repository_secret_scanning.enable", 3, false},
    {"integration_installation.create", 2, false},
    {"personal_access_token.access_granted", 4, false},
    {"hook.create", 2, false},
    {"repo.create", 3, false},
    {"package.publish", 28, true},
}};

constexpr std::array<const char *, 12> committers{"ana-k", "bo-l",  "cy-m",  "dina-k", "eve-r",   "fay-t",
                                                  "gil-s", "hal-p", "ivo-n", "jo-w",   "kim-dev", "lea-b"};
constexpr std::array<const char *, 4> machines{"svc-release", "svc-build", "dependabot[bot]", "github-actions[bot]"};

class AuditTeller
{
public:
    explicit AuditTeller(base::Instant now)
        : m_nowMs(base::micros(now) / 1000)
    {
    }

    QByteArray row(qint64 ms, int number)
    {
        const Habit &habit = pick(ms);
        const bool machine = habit.machine && chance(0.8);
        const QByteArray actor = machine ? machines.at(size_t(m_random() % machines.size()))
                                         : committers.at(size_t(m_random() % committers.size()));
        return "{\"@timestamp\":" + QByteArray::number(ms) + ",\"_document_id\":\"demo-" + QByteArray::number(number)
            + "\",\"action\":\"" + habit.action + "\",\"actor\":\"" + actor + "\",\"actor_ip\":\"10."
            + QByteArray::number(m_random() % 256) + '.' + QByteArray::number(m_random() % 256)
            + ".7\",\"org\":\"acme\",\"repo\":\"" + repositoryName(int(m_random() % 1247)) + "\"}";
    }

    /// Steps of uneven length: busy by day and on weekdays, quiet at night.
    qint64 step(qint64 ms, qint64 mean)
    {
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
        const bool weekend = at.date().dayOfWeek() > 5;
        const int hour = at.time().hour();
        const double pace = (weekend ? 0.35 : 1.0) * (hour >= 7 && hour < 18 ? 1.7 : 0.45);
        return qMax<qint64>(1, qint64(std::exponential_distribution<double>(pace / double(mean))(m_random)));
    }

    qint64 nowMs() const { return m_nowMs; }

private:
    bool chance(double p) { return std::uniform_real_distribution<double>(0, 1)(m_random) < p; }

    const Habit &pick(qint64 ms)
    {
        // Half an hour before the alert the release pipeline ran hot.
        if (m_nowMs - ms < 40 * 60000 && chance(0.5))
            return habits.at(3);
        int left = int(m_random() % 1000);
        for (const Habit &habit : habits) {
            left -= habit.weight;
            if (left < 0)
                return habit;
        }
        return habits.front();
    }

    std::mt19937 m_random{77};
    qint64 m_nowMs;
};

} // namespace

void tellAuditLog(base::Instant now, int rows, const std::function<bool(const QByteArray &)> &take)
{
    constexpr qint64 span = qint64(30) * 24 * 3600 * 1000;
    constexpr qint64 publishedMs = 1736888833000;
    AuditTeller teller(now);
    bool published = false;
    int number = 0;
    for (qint64 ms = teller.nowMs() - span; ms < teller.nowMs() - 60000; ms += teller.step(ms, span / rows)) {
        if (!published && ms > publishedMs) {
            published = true;
            if (!take(pinnedAuditRow()))
                return;
        }
        if (!take(teller.row(ms, ++number)))
            return;
    }
}

} // namespace desk
