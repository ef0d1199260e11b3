#pragma once

#include "base/result.h"
#include "domain/runs/job.h"
#include "domain/runs/run.h"

#include <memory>

namespace github {

/// A page of a list of runs.
struct RunsPage
{
    QList<runs::Run> runs;
    qint64 total = -1; ///< how many the whole list has; -1 when GitHub does not say
    int refused = 0; ///< elements without an id or a time of creation
};

/// A page of a list of jobs.
struct JobsPage
{
    QList<runs::Job> jobs;
    qint64 total = -1;
    int refused = 0; ///< elements without an id or a run
};

/// Reads pages of runs and jobs. A run is some 13 KB, most of it addresses nobody asks for: they are passed over.
/// Offline when a body is not JSON from its first to its last bracket; nothing of it is to be taken then. Keeps its
/// memory for the next page; one for each thread.
class RunReader
{
public:
    RunReader();
    ~RunReader();

    /// `repository` is whose runs were asked for, for those that do not say it themselves.
    base::Result<RunsPage> runs(const QByteArray &body, qint64 repository);
    base::Result<JobsPage> jobs(const QByteArray &body);

private:
    struct Parser;
    std::unique_ptr<Parser> m_parser;
};

} // namespace github
