#pragma once

#include "domain/runs/job.h"
#include "store/sqlite/database.h"

#include <functional>

namespace store {

/// Takes a page of jobs of a repository's run in, with their steps, in one transaction, and then `along` in the same
/// one. A job that has ended is not undone by a page that was late. Writer.
base::Done addJobs(Database &mirror, qint64 repository, const QList<runs::Job> &page,
                   const std::function<base::Done(Database &)> &along = {});

/// The jobs of a run by attempt, then by number, each with its steps. Reader.
base::Result<QList<runs::Job>> jobsOf(Database &mirror, qint64 repository, qint64 run);

} // namespace store
