#include "store/runs/runjobs.h"

#include "store/runs/runkeys.h"
#include "store/sqlite/rows.h"

namespace store {

using base::Done;
using base::Result;
using runs::Job;
using runs::Step;
using runs::Word;

namespace {

std::optional<base::Instant> optionalTime(const Statement &row, int column)
{
    const std::optional<qint64> second = row.optionalInteger(column);
    return second ? std::optional(instantOfSecond(*second)) : std::nullopt;
}

/// The texts of a job or a step, as numbers.
struct JobTexts
{
    std::optional<qint64> name, status, conclusion, runner;
};

template<class Item>
Result<JobTexts> textsOf(RunKeys &keys, const Item &item, const QString &runner = {})
{
    const auto name = keys.text(item.name), taken = keys.text(runner);
    const auto status = keys.word(item.status);
    const auto conclusion = keys.word(item.conclusion);
    for (const auto *number : {&name, &status, &conclusion, &taken}) {
        if (!*number)
            return number->error();
    }
    return JobTexts{*name, *status, *conclusion, *taken};
}

Done addStep(Database &mirror, RunKeys &keys, qint64 job, const Step &step)
{
    const Result<JobTexts> texts = textsOf(keys, step);
    if (!texts)
        return texts.error();
    return execute(mirror,
                   "INSERT INTO run_step (job, number, name, status, conclusion, started_at, completed_at)"
                   " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
                   job, step.number, texts->name, texts->status, texts->conclusion, wholeSeconds(step.started),
                   wholeSeconds(step.completed));
}

Done addJob(Database &mirror, RunKeys &keys, qint64 ordinal, const Job &job)
{
    const Result<JobTexts> texts = textsOf(keys, job, job.runner);
    if (!texts)
        return texts.error();
    Done done = execute(
        mirror,
        "INSERT INTO run_job (id, run, attempt, name, status, conclusion, completed, started_at, completed_at, runner,"
        " labels) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET (run, attempt, name, status,"
        " conclusion, completed, started_at, completed_at, runner, labels) = (excluded.run, excluded.attempt,"
        " excluded.name, excluded.status, excluded.conclusion, excluded.completed, excluded.started_at,"
        " excluded.completed_at, excluded.runner, excluded.labels) WHERE excluded.completed >= completed",
        job.id, runKey(ordinal, job.run), job.attempt, texts->name, texts->status, texts->conclusion,
        int(job.isCompleted()), wholeSeconds(job.started), wholeSeconds(job.completed), texts->runner,
        job.labels.join(u'\n'));
    if (!done || mirror.changes() == 0) // an account of it that is later is here
        return done;
    done = execute(mirror, "DELETE FROM run_step WHERE job = ?", job.id);
    for (const Step &step : job.steps)
        done = done ? addStep(mirror, keys, job.id, step) : done;
    return done;
}

Job jobFrom(const Statement &row)
{
    Job job{.id = row.integer(0), .run = row.integer(1) & runMask, .attempt = int(row.integer(2)), .name = row.text(3)};
    job.status = Word<runs::Status>::of(row.view(4));
    job.conclusion = Word<runs::Conclusion>::of(row.view(5));
    job.started = optionalTime(row, 6);
    job.completed = optionalTime(row, 7);
    job.runner = row.text(8);
    job.labels = row.text(9).split(u'\n', Qt::SkipEmptyParts);
    return job;
}

Step stepFrom(const Statement &row)
{
    Step step{.number = int(row.integer(0)), .name = row.text(1)};
    step.status = Word<runs::Status>::of(row.view(2));
    step.conclusion = Word<runs::Conclusion>::of(row.view(3));
    step.started = optionalTime(row, 4);
    step.completed = optionalTime(row, 5);
    return step;
}

} // namespace

Done addJobs(Database &mirror, qint64 repository, const QList<Job> &page, const std::function<Done(Database &)> &along)
{
    return mirror.transaction([&]() -> Done {
        RunKeys keys(mirror);
        const Result<qint64> ordinal = keys.ordinal(repository);
        if (!ordinal)
            return ordinal.error();
        for (const Job &job : page) {
            if (const Done added = addJob(mirror, keys, *ordinal, job); !added)
                return added;
        }
        return along ? along(mirror) : base::done();
    });
}

Result<QList<Job>> jobsOf(Database &mirror, qint64 repository, qint64 run)
{
    const Result<std::optional<qint64>> ordinal = runOrdinal(mirror, repository);
    if (!ordinal)
        return ordinal.error();
    if (!*ordinal)
        return QList<Job>();
    Result<QList<Job>> jobs = rows<Job>(
        mirror,
        "SELECT j.id, j.run, j.attempt, n.text, s.text, c.text, j.started_at, j.completed_at, w.text, j.labels"
        " FROM run_job j LEFT JOIN run_text n ON n.id = j.name LEFT JOIN run_text s ON s.id = j.status"
        " LEFT JOIN run_text c ON c.id = j.conclusion LEFT JOIN run_text w ON w.id = j.runner"
        " WHERE j.run = ? ORDER BY j.attempt, j.id",
        jobFrom, runKey(**ordinal, run));
    if (!jobs)
        return jobs;
    for (Job &job : *jobs) {
        const Result<QList<Step>> steps =
            rows<Step>(mirror,
                       "SELECT t.number, n.text, s.text, c.text, t.started_at, t.completed_at FROM run_step t"
                       " LEFT JOIN run_text n ON n.id = t.name LEFT JOIN run_text s ON s.id = t.status"
                       " LEFT JOIN run_text c ON c.id = t.conclusion WHERE t.job = ? ORDER BY t.number",
                       stepFrom, job.id);
        if (!steps)
            return steps.error();
        job.steps = *steps;
    }
    return jobs;
}

} // namespace store
