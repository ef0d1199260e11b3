#pragma once

#include "domain/runs/run.h"
#include "domain/runs/workflowkind.h"
#include "store/runs/rollups.h"
#include "store/runs/runkeys.h"

#include <functional>

namespace store {

/// What became of the runs given.
struct RunTally
{
    qint64 read = 0;
    qint64 added = 0;
    qint64 changed = 0;
    qint64 known = 0; ///< as they were, or a later account of them is here
    qint64 letGo = 0; ///< of days whose runs are no longer kept

    bool operator==(const RunTally &) const = default;
};

/// Takes runs into the mirror with the figures of their days. What stands afterwards does not depend on the order in
/// which pages come, nor on how often. Uses the writer's connection and belongs to its thread; one for a mirror.
class RunIntake
{
public:
    /// Done in the transaction of the page, after it: where the next one begins.
    using Along = std::function<base::Done(Database &)>;

    explicit RunIntake(Database &mirror)
        : m_mirror(mirror)
        , m_keys(mirror)
    {
    }

    /// One page, in one transaction; on an error nothing of it is there. In a first sync pages are gathered and written
    /// ten thousand runs at a time, so that a page given is not yet a page kept: what is to go with it goes with it.
    base::Done add(QList<runs::Run> page, Along along = {});

    /// For very many runs that are not here yet: see putRunIndexesAside(). Ended by endFirstSync(), or by the next
    /// intake that writes, if this one does not come to it.
    base::Done beginFirstSync();
    /// Writes what is gathered and makes the indexes.
    base::Done endFirstSync();

    const RunTally &tally() const { return m_tally; }

private:
    /// A run as the numbers of its row.
    struct Row
    {
        std::optional<qint64> name, path, event, status, conclusion, branch, actor, triggeringActor;
        RunShare share;
        const std::optional<qint64> &by() const { return triggeringActor ? triggeringActor : actor; }
    };
    base::Done prepare();
    base::Done flush();
    base::Done write(const QList<runs::Run> &all, const QList<Along> &along);
    base::Done writeAll(const QList<runs::Run> &all);
    base::Done writeOne(qint64 key, const runs::Run &run);
    base::Done meet(qint64 key, const runs::Run &run, const Row &row);
    base::Result<Row> rowOf(qint64 key, const runs::Run &run);
    qint64 kindOf(const runs::Run &run, const Row &row);
    base::Result<bool> insert(qint64 key, const runs::Run &run, const Row &row);
    base::Result<bool> update(qint64 key, const runs::Run &run, const Row &row);

    Database &m_mirror;
    RunKeys m_keys;
    RunRollups m_rollups;
    RunTally m_tally;
    QHash<std::pair<qint64, qint64>, runs::WorkflowKind> m_kinds; ///< by name and path
    qint64 m_since = 0; ///< day
    bool m_first = false;
    QList<runs::Run> m_gathered;
    QList<Along> m_along;
    std::optional<Statement> m_find;
    std::optional<Statement> m_insert;
    std::array<std::optional<Statement>, 4> m_updates;
};

} // namespace store
