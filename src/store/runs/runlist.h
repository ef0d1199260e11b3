#pragma once

#include "domain/runs/run.h"
#include "domain/runs/workflowkind.h"
#include "store/runs/runquery.h"

namespace store {

/// A run as the mirror has it.
struct RunRow
{
    RunPlace place;
    runs::Run run;
    runs::WorkflowKind kind = runs::WorkflowKind::Other;
    std::optional<base::Duration> took = {}; ///< see runs::durationOf()

    bool operator==(const RunRow &) const = default;
};

// Reader of the mirror, like everything here.

/// A page of runs, the newest first, behind a place.
base::Result<QList<RunRow>> runList(Database &mirror, const RunFilter &filter, const RunPlace &behind = {},
                                    int limit = 200);

/// Where each page of `pageRows` begins behind which place, and how many there are; with at most one field in the
/// filter it reads an index only.
struct RunDirectory
{
    QList<RunPlace> behind; ///< for each page the place before its first row
    qint64 count = 0;
};
base::Result<RunDirectory> runDirectory(Database &mirror, const RunFilter &filter, int pageRows = 200);

/// The newest run of a repository, by its creation; none when none is here.
base::Result<std::optional<RunRow>> latestRunOf(Database &mirror, qint64 repository);
/// One run by GitHub's numbers.
base::Result<std::optional<RunRow>> findRun(Database &mirror, qint64 repository, qint64 run);

} // namespace store
