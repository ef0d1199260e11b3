#include "github/runs/runreader.h"

#include "github/runs/runelement.h"

namespace github {

using base::Result;
using runs::Job;
using runs::Run;

struct RunReader::Parser
{
    JsonReading json;
};

RunReader::RunReader()
    : m_parser(std::make_unique<Parser>())
{
}

RunReader::~RunReader() = default;

Result<RunsPage> RunReader::runs(const QByteArray &body, qint64 repository)
{
    RunsPage page;
    page.runs.reserve(100);
    const Result<qint64> total = walkPage(m_parser->json, body, "workflow_runs", [&](JsonValue element) {
        Run run{.repository = repository};
        bool good = false;
        const simdjson::error_code code = takeRun(element, run, good);
        if (good)
            page.runs.append(std::move(run));
        page.refused += good ? 0 : 1;
        return code;
    });
    if (!total)
        return total.error();
    page.total = *total;
    return page;
}

Result<JobsPage> RunReader::jobs(const QByteArray &body)
{
    JobsPage page;
    const Result<qint64> total = walkPage(m_parser->json, body, "jobs", [&](JsonValue element) {
        Job job;
        const simdjson::error_code code = takeJob(element, job);
        const bool good = job.id > 0 && job.run > 0 && job.run <= runs::largestId;
        if (good)
            page.jobs.append(std::move(job));
        page.refused += good ? 0 : 1;
        return code;
    });
    if (!total)
        return total.error();
    page.total = *total;
    return page;
}

} // namespace github
