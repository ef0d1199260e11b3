#include "desk/demo/telemetry.h"

#include "desk/demo/repositories.h"
#include "desk/demo/runs.h"

#include <array>
#include <random>

namespace desk {

namespace {

struct Sighting
{
    QByteArray kind;
    QByteArray words;
    QByteArray repository;
    QByteArray workflow;
    qint64 run = 0;
    QByteArray job;
    qint64 ms = 0;
    QByteArray tool;
    QByteArray more; ///< fields of its kind, ready to be written
};

QByteArray sightingRow(const Sighting &it)
{
    const QByteArray seconds = QByteArray::number(it.ms / 1000);
    const QByteArray run = QByteArray::number(it.run);
    return "{\"id\":\"" + it.kind + "\",\"name\":\"" + it.words + "\",\"owner\":\"acme\",\"repo\":\""
        + it.repository.mid(5) + "\",\"workflow_path\":\".github/workflows/" + it.workflow + "\",\"run_id\":\"" + run
        + "\",\"job_id\":\"" + QByteArray::number(it.run * 3) + "\",\"job\":\"" + it.job + "\",\"timestamp\":\""
        + seconds + "\",\"detection\":\"" + it.kind + '-' + run + "\",\"tool\":{\"name\":\"" + it.tool
        + "\",\"parent\":{\"name\":\"Runner.Worker\"}}," + it.more + '}';
}

/// The calls of left-padder's install script, one or two a run.
QList<Sighting> attackSightings(base::Instant now)
{
    QList<Sighting> sightings;
    for (const AffectedRun &run : affectedRuns(now)) {
        Sighting call{run.blocked ? "Domain-Blocked" : "New-Outbound-Network-Call",
                      run.blocked ? "Outbound call blocked" : "Anomalous outbound network call",
                      run.repository,
                      run.workflow,
                      run.id,
                      run.workflow == "release.yml" ? "publish" : "nightly",
                      run.startedMs + 102'000,
                      "node",
                      "\"endpoint\":\"x.example:443\""};
        sightings.append(call);
        if (run.blocked)
            continue;
        call.ms += 9'000;
        if (run.id % 3 == 0) {
            call.more = "\"endpoint\":\"cdn-x.example:8443\"";
            sightings.append(call);
        }
        if (run.workflow == "release.yml") {
            call.kind = "HTTPS-Outbound-Network-Call";
            call.words = "HTTPS outbound network call";
            call.more = "\"host\":\"x.example\",\"method\":\"POST\",\"path\":\"/c\"";
            sightings.append(call);
        }
    }
    const AffectedRun running = affectedRuns(now).at(11);
    sightings.append({"New-Outbound-Network-Call", "Anomalous outbound network call", running.repository,
                      running.workflow, running.id, "nightly", base::micros(now) / 1000 - 756'000, "node",
                      "\"endpoint\":\"x.example:443\""}); // 03:44:41Z, then silence
    return sightings;
}

struct SensorHabit
{
    const char *kind;
    const char *words;
    const char *tool;
    const char *more;
};
constexpr std::array<SensorHabit, 5> sensorHabits{{
    {"New-Outbound-Network-Call", "Anomalous outbound network call", "curl", "\"endpoint\":\"mirror.pkg.example:443\""},
    {"Source-Code-Overwritten", "Source code overwritten", "prettier",
     "\"file\":\"index.ts\",\"file_path\":\"src/index.ts\""},
    {"Domain-Blocked", "Outbound call blocked", "python3", "\"endpoint\":\"telemetry.tool.example:443\""},
    {"Secret-In-Build-Log", "Secret in build log", "bash", "\"rule_id\":\"generic-api-key\",\"line_number\":88"},
    {"New-Outbound-Network-Call", "Anomalous outbound network call", "gradle",
     "\"endpoint\":\"cdn.maven.example:443\""},
}};

} // namespace

void tellTelemetry(base::Instant now, const std::function<bool(const QByteArray &)> &take)
{
    constexpr int quietOnes = 160;
    constexpr qint64 span = qint64(30) * 24 * 3'600'000;
    const qint64 nowMs = base::micros(now) / 1000;
    std::mt19937 random(79);
    for (int i = 0; i < quietOnes; ++i) {
        const SensorHabit &habit = sensorHabits.at(random() % sensorHabits.size());
        Sighting seen{habit.kind,
                      habit.words,
                      repositoryName(int(random() % 1247)),
                      "ci.yml",
                      12'700'000'000 + i,
                      "build",
                      nowMs - span + span / quietOnes * i + qint64(random() % 3'600'000),
                      habit.tool,
                      habit.more};
        if (seen.ms < nowMs - 7 * 3'600'000 && !take(sightingRow(seen)))
            return;
    }
    for (const Sighting &seen : attackSightings(now)) {
        if (!take(sightingRow(seen)))
            return;
    }
}

} // namespace desk
