#pragma once

#include "domain/runs/run.h"

#include <random>

/// Runs made up: one that is plain, and random ones of a small world, in which everything repeats.
namespace runsample {

using namespace std::chrono_literals;
using runs::Conclusion;
using runs::Run;
using runs::Status;
using runs::Trigger;

inline const base::Instant start = *base::fromRfc3339(QStringLiteral("2025-01-15T00:00:00Z"));

/// A release that succeeded after three minutes.
inline Run runOf(qint64 id, qint64 repository = 77, base::Instant created = start)
{
    return {.id = id,
            .nodeId = QStringLiteral("WFR_kw%1").arg(id, 0, 36),
            .repository = repository,
            .workflow = 9003,
            .name = QStringLiteral("Release"),
            .title = QStringLiteral("Release 4.2"),
            .path = QStringLiteral(".github/workflows/release.yml"),
            .number = id % 1000,
            .event = Trigger::Push,
            .status = Status::Completed,
            .conclusion = Conclusion::Success,
            .branch = QStringLiteral("main"),
            .sha = QByteArray::fromHex("acb5820ced9479c074f688cc328bf03f341a511d"),
            .actor = QStringLiteral("ana-k"),
            .triggeringActor = QStringLiteral("ana-k"),
            .created = created,
            .started = created,
            .updated = created + 3min};
}

/// Accounts of runs that change, as GitHub tells them over time: the same few runs again and again, each time as of
/// some moment of their lives, re-runs and late accounts among them.
class RandomRuns
{
public:
    explicit RandomRuns(quint32 seed, int ids = 400, int repositories = 5)
        : m_random(seed)
        , m_ids(ids)
        , m_repositories(repositories)
    {
    }

    int below(int most) { return int(m_random() % unsigned(most)); }

    /// What never changes follows from the id.
    Run next() { return of(1 + below(m_ids)); }

    Run of(int id)
    {
        Run run =
            runOf(12'000'000'000 + id, 70 + id % m_repositories, start + base::Duration(1h) * (id * 7 % 96) + 1s * id);
        const char *const names[] = {"Release", "CI", "CodeQL", "nightly", "Stale issues"};
        run.name = QString::fromLatin1(names[id % 5]);
        run.path = QStringLiteral(".github/workflows/w%1.yml").arg(id % 5);
        run.workflow = 9000 + id % 5 * 10 + id % m_repositories;
        run.branch = QStringLiteral("branch-%1").arg(id % 7);
        run.actor = QStringLiteral("person-%1").arg(id % 6);
        run.event = Trigger(id % 9); // 0: not told
        run.title = QStringLiteral("Change %1").arg(id);
        live(run);
        return run;
    }

private:
    void live(Run &run)
    {
        run.attempt = 1 + below(3);
        run.triggeringActor = run.attempt == 1 ? run.actor : QStringLiteral("person-%1").arg(below(6));
        const base::Instant began = run.created + base::Duration(30min) * (run.attempt - 1);
        if (below(10))
            run.started = began;
        else
            run.started.reset();
        run.updated = began + 1s * below(400) - (below(20) == 0 ? base::Duration(10min) : base::Duration(0));
        if (below(3) == 0) {
            run.status = Status(1 + below(2));
            run.conclusion = {};
            return;
        }
        run.conclusion = below(12) ? runs::Word<Conclusion>(Conclusion(1 + below(9)))
                                   : runs::Word<Conclusion>::of(QStringLiteral("overruled"));
    }

    std::mt19937 m_random;
    const int m_ids;
    const int m_repositories;
};

} // namespace runsample
