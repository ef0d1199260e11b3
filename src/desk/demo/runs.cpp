#include "desk/demo/runs.h"

#include "desk/demo/repositories.h"

#include <algorithm>
#include <array>
#include <random>

namespace desk {

namespace {

constexpr qint64 runMinuteMs = 60'000;
constexpr qint64 firstRun = 12'760'000'000;

struct RunWorkflow
{
    const char *name;
    const char *file;
    const char *event;
    int minutes; ///< as long as it usually takes
    int weight; ///< of a hundred
};
constexpr std::array<RunWorkflow, 6> runWorkflows{{
    {"CI", "ci.yml", "pull_request", 6, 46},
    {"CI", "ci.yml", "push", 6, 22},
    {"Release", "release.yml", "push", 11, 8},
    {"Nightly", "nightly.yml", "schedule", 24, 10},
    {"CodeQL", "codeql.yml", "schedule", 14, 8},
    {"Deploy", "deploy.yml", "workflow_dispatch", 9, 6},
}};
constexpr std::array<const char *, 8> runActors{"ana-k", "bo-l", "dina-k",  "gil-s",
                                                "ivo-n", "jo-w", "kim-dev", "lea-b"};
constexpr std::array<const char *, 5> runBranches{"main", "main", "release/4.2", "feature/search", "renovate/all"};

QByteArray runTime(qint64 ms)
{
    return base::rfc3339(base::instant(ms / 1000 * 1'000'000)).toLatin1();
}

struct ToldRun
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

QByteArray runRow(const ToldRun &run, qint64 nowMs)
{
    const bool ended = run.endedMs < nowMs;
    const QByteArray actor = "{\"login\":\"" + run.actor + "\"}";
    return "{\"id\":" + QByteArray::number(run.id) + ",\"name\":\"" + run.name + "\",\"head_branch\":\"" + run.branch
        + "\",\"head_sha\":\"" + QByteArray::number(run.id * 7919, 16).rightJustified(40, '0')
        + "\",\"path\":\".github/workflows/" + run.file + "\",\"run_number\":" + QByteArray::number(run.number)
        + ",\"run_attempt\":1,\"event\":\"" + run.event + "\",\"status\":\"" + (ended ? "completed" : "in_progress")
        + "\",\"conclusion\":" + (ended ? '"' + run.conclusion + '"' : QByteArray("null"))
        + ",\"html_url\":\"https://github.example/" + run.repository + "/actions/runs/" + QByteArray::number(run.id)
        + "\",\"created_at\":\"" + runTime(run.startedMs) + "\",\"run_started_at\":\"" + runTime(run.startedMs)
        + "\",\"updated_at\":\"" + runTime(ended ? run.endedMs : nowMs) + "\",\"actor\":" + actor
        + ",\"triggering_actor\":" + actor + ",\"repository\":{\"full_name\":\"" + run.repository + "\"}}";
}

/// Runs at random, busy by day and quiet at night.
class RunTeller
{
public:
    ToldRun run(qint64 startedMs, int number)
    {
        const RunWorkflow &workflow = pick();
        ToldRun run;
        run.id = firstRun + number;
        run.number = 100 + number % 900;
        run.repository = repositoryName(int(m_random() % 1247));
        run.name = workflow.name;
        run.file = workflow.file;
        run.event = workflow.event;
        run.branch = run.event == "pull_request" ? runBranches.at(3 + m_random() % 2) : runBranches.at(m_random() % 3);
        run.actor = run.event == "schedule" ? "github-actions[bot]" : runActors.at(m_random() % runActors.size());
        run.startedMs = startedMs;
        run.endedMs = startedMs + qint64(double(workflow.minutes * runMinuteMs) * (0.6 + unit()));
        const double luck = unit();
        run.conclusion = luck < 0.86 ? "success" : luck < 0.95 ? "failure" : luck < 0.98 ? "cancelled" : "timed_out";
        return run;
    }

    qint64 step(qint64 ms, qint64 mean)
    {
        const qint64 hour = ms / (60 * runMinuteMs) % 24;
        const double pace = hour >= 7 && hour < 18 ? 1.7 : 0.5;
        return std::max<qint64>(1, qint64(std::exponential_distribution<double>(pace / double(mean))(m_random)));
    }

private:
    double unit() { return std::uniform_real_distribution<double>(0, 1)(m_random); }

    const RunWorkflow &pick()
    {
        int left = int(m_random() % 100);
        for (const RunWorkflow &workflow : runWorkflows) {
            left -= workflow.weight;
            if (left < 0)
                return workflow;
        }
        return runWorkflows.front();
    }

    std::mt19937 m_random{78};
};

} // namespace

QList<AffectedRun> affectedRuns(base::Instant now)
{
    const qint64 nowMs = base::micros(now) / 1000;
    const qint64 disabledMs = nowMs - 12 * runMinuteMs - 27'000; // fifteen minutes after the alert
    QList<AffectedRun> runs;
    for (int i = 0; i < 14; ++i) {
        AffectedRun run;
        run.id = firstRun + 900'001 + i;
        run.repository = affectedRepositoryNames().at(i / 2 % affectedRepositoryNames().size());
        run.workflow = i % 2 == 0 ? "release.yml" : "nightly.yml";
        // From an hour after the publication on; the twelfth runs until it is disabled, and the last two are
        // those that raised the alert.
        const int minutesAgo = i < 11 ? 350 - i * 26 : i == 11 ? 33 : 31 - (i - 12);
        run.startedMs = nowMs - minutesAgo * runMinuteMs;
        run.blocked = i >= 12;
        run.endedMs = std::min(run.startedMs + (run.blocked ? 4 : 21) * runMinuteMs, disabledMs);
        runs.append(run);
    }
    return runs;
}

void tellRuns(base::Instant now, int rows, const std::function<bool(const QByteArray &)> &take)
{
    constexpr qint64 span = qint64(3) * 24 * 60 * runMinuteMs;
    const qint64 nowMs = base::micros(now) / 1000;
    RunTeller teller;
    int number = 0;
    for (qint64 ms = nowMs - span; ms < nowMs - runMinuteMs; ms += teller.step(ms, span / rows)) {
        if (!take(runRow(teller.run(ms, ++number), nowMs)))
            return;
    }
    for (const AffectedRun &affected : affectedRuns(now)) {
        ToldRun run;
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
        const bool wholly = affected.endedMs - affected.startedMs >= 21 * runMinuteMs;
        run.conclusion = affected.blocked ? "failure" : wholly ? "success" : "cancelled";
        if (!take(runRow(run, nowMs)))
            return;
    }
}

} // namespace desk
