#include "desk/demo/runs.h"

#include "desk/demo/repositories.h"

#include <array>
#include <random>

namespace desk {

namespace {

constexpr qint64 minuteMs = 60'000;
constexpr qint64 firstRun = 12'760'000'000;

struct Workflow
{
    const char *name;
    const char *file;
    const char *event;
    int minutes; ///< as long as it usually takes
    int weight; ///< of a hundred
};
constexpr std::array<Workflow, 6> workflows{{
    {"CI", "ci.yml", "pull_request", 6, 46},
    {"CI", "ci.yml", "push", 6, 22},
    {"Release", "release.yml", "push", 11, 8},
    {"Nightly", "nightly.yml", "schedule", 24, 10},
    {"CodeQL", "codeql.yml", "schedule", 14, 8},
    {"Deploy", "deploy.yml", "workflow_dispatch", 9, 6},
}};
constexpr std::array<const char *, 8> people{"ana-k", "bo-l", "dina-k", "gil-s", "ivo-n", "jo-w", "kim-dev", "lea-b"};
constexpr std::array<const char *, 5> branches{"main", "main", "release/4.2", "feature/search", "renovate/all"};

QByteArray timeText(qint64 ms)
{
    return base::rfc3339(base::instant(ms / 1000 * 1'000'000)).toLatin1();
}

struct Told
{
    qint64 id = 0;
    int number = 0;
    QByteArray repository;
    QByteArray name;
    QByteArray file;
    QByteArray event;
    QByteArray branch;
    QByteArray actor;
    qint64 startedMs = 0;
    qint64 endedMs = 0; ///< later than now while it runs
    QByteArray conclusion;
};

QByteArray row(const Told &run, qint64 nowMs)
{
    const bool ended = run.endedMs < nowMs;
    const QByteArray actor = "{\"login\":\"" + run.actor + "\"}";
    return "{\"id\":" + QByteArray::number(run.id) + ",\"name\":\"" + run.name + "\",\"head_branch\":\"" + run.branch
        + "\",\"head_sha\":\"" + QByteArray::number(run.id * 7919, 16).rightJustified(40, '0')
        + "\",\"path\":\".github/workflows/" + run.file + "\",\"run_number\":" + QByteArray::number(run.number)
        + ",\"run_attempt\":1,\"event\":\"" + run.event + "\",\"status\":\"" + (ended ? "completed" : "in_progress")
        + "\",\"conclusion\":" + (ended ? '"' + run.conclusion + '"' : QByteArray("null"))
        + ",\"html_url\":\"https://github.example/" + run.repository + "/actions/runs/" + QByteArray::number(run.id)
        + "\",\"created_at\":\"" + timeText(run.startedMs) + "\",\"run_started_at\":\"" + timeText(run.startedMs)
        + "\",\"updated_at\":\"" + timeText(ended ? run.endedMs : nowMs) + "\",\"actor\":" + actor
        + ",\"triggering_actor\":" + actor + ",\"repository\":{\"full_name\":\"" + run.repository + "\"}}";
}

/// Runs at random, busy by day and quiet at night.
class RunTeller
{
public:
    explicit RunTeller(qint64 nowMs)
        : m_nowMs(nowMs)
    {
    }

    Told run(qint64 startedMs, int number)
    {
        const Workflow &workflow = pick();
        Told run;
        run.id = firstRun + number;
        run.number = 100 + number % 900;
        run.repository = repositoryName(int(m_random() % 1247));
        run.name = workflow.name;
        run.file = workflow.file;
        run.event = workflow.event;
        run.branch = run.event == "pull_request" ? branches.at(3 + m_random() % 2) : branches.at(m_random() % 3);
        run.actor = run.event == "schedule" ? "github-actions[bot]" : people.at(m_random() % people.size());
        run.startedMs = startedMs;
        run.endedMs = startedMs + qint64(double(workflow.minutes * minuteMs) * (0.6 + unit()));
        const double luck = unit();
        run.conclusion = luck < 0.86 ? "success" : luck < 0.95 ? "failure" : luck < 0.98 ? "cancelled" : "timed_out";
        return run;
    }

    qint64 step(qint64 ms, qint64 mean)
    {
        const qint64 hour = ms / (60 * minuteMs) % 24;
        const double pace = hour >= 7 && hour < 18 ? 1.7 : 0.5;
        return std::max<qint64>(1, qint64(std::exponential_distribution<double>(pace / double(mean))(m_random)));
    }

private:
    double unit() { return std::uniform_real_distribution<double>(0, 1)(m_random); }

    const Workflow &pick()
    {
        int left = int(m_random() % 100);
        for (const Workflow &workflow : workflows) {
            left -= workflow.weight;
            if (left < 0)
                return workflow;
        }
        return workflows.front();
    }

    std::mt19937 m_random{78};
    qint64 m_nowMs;
};

} // namespace

QList<AffectedRun> affectedRuns(base::Instant now)
{
    const qint64 nowMs = base::micros(now) / 1000;
    const qint64 disabledMs = nowMs - 12 * minuteMs - 27'000; // fifteen minutes after the alert
    QList<AffectedRun> runs;
    for (int i = 0; i < 14; ++i) {
        AffectedRun run;
        run.id = firstRun + 900'001 + i;
        run.repository = affectedRepositoryNames().at(i / 2 % affectedRepositoryNames().size());
        run.workflow = i % 2 == 0 ? "release.yml" : "nightly.yml";
        // From an hour after the publication on; the last two are those that raised the alert.
        run.startedMs = i < 12 ? nowMs - (350 - i * 26) * minuteMs : nowMs - (31 - (i - 12)) * minuteMs;
        run.blocked = i >= 12;
        run.endedMs = run.blocked ? run.startedMs + 4 * minuteMs : std::min(run.startedMs + 21 * minuteMs, disabledMs);
        runs.append(run);
    }
    return runs;
}

void tellRuns(base::Instant now, int rows, const std::function<bool(const QByteArray &)> &take)
{
    constexpr qint64 span = qint64(3) * 24 * 60 * minuteMs;
    const qint64 nowMs = base::micros(now) / 1000;
    RunTeller teller(nowMs);
    int number = 0;
    for (qint64 ms = nowMs - span; ms < nowMs - minuteMs; ms += teller.step(ms, span / rows)) {
        if (!take(row(teller.run(ms, ++number), nowMs)))
            return;
    }
    for (const AffectedRun &affected : affectedRuns(now)) {
        Told run;
        run.id = affected.id;
        run.number = 480 + int(affected.id % 20);
        run.repository = affected.repository;
        run.name = affected.workflow == "release.yml" ? "Release" : "Nightly";
        run.file = affected.workflow;
        run.event = affected.workflow == "release.yml" ? "push" : "schedule";
        run.branch = "main";
        run.actor = affected.workflow == "release.yml" ? "svc-release" : "github-actions[bot]";
        run.startedMs = affected.startedMs;
        run.endedMs = affected.endedMs;
        run.conclusion = affected.blocked ? "failure" : "success";
        if (!take(row(run, nowMs)))
            return;
    }
}

} // namespace desk
