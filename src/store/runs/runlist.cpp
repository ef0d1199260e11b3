#include "store/runs/runlist.h"

namespace store {

using base::Done;
using base::Result;
using runs::Word;

namespace {

const QByteArray runSaid = QByteArrayLiteral(
    "SELECT created, key, run, node_id, repository, workflow, name, title, path, number, attempt, event, status,"
    " conclusion, branch, sha, actor, triggering_actor, started, updated, kind, seconds FROM run_said WHERE key = ?");

RunRow runRowFrom(const Statement &row)
{
    RunRow out{.place = {row.integer(0), row.integer(1)}, .run = {.id = row.integer(2), .nodeId = row.text(3)}};
    runs::Run &run = out.run;
    run.repository = row.integer(4);
    run.workflow = row.integer(5);
    run.name = row.text(6);
    run.title = row.text(7);
    run.path = row.text(8);
    run.number = row.integer(9);
    run.attempt = int(row.integer(10));
    run.event = Word<runs::Trigger>::of(row.view(11));
    run.status = Word<runs::Status>::of(row.view(12));
    run.conclusion = Word<runs::Conclusion>::of(row.view(13));
    run.branch = row.text(14);
    run.sha = row.bytes(15);
    run.actor = row.text(16);
    run.triggeringActor = row.text(17);
    run.created = instantOfSecond(row.integer(0));
    if (const std::optional<qint64> started = row.optionalInteger(18))
        run.started = instantOfSecond(*started);
    run.updated = instantOfSecond(row.integer(19));
    out.kind = runs::WorkflowKind(row.integer(20));
    if (const std::optional<qint64> seconds = row.optionalInteger(21))
        out.took = std::chrono::seconds(*seconds);
    return out;
}

/// The places of a query, at most `most`, each given to `take`.
template<class Take>
Done eachRunPlace(Database &mirror, const RunFilter &filter, const RunPlace &behind, qint64 most, Take take)
{
    const Result<RunQuery> query = RunQuery::of(mirror, filter);
    if (!query)
        return query.error();
    if (query->isNothing())
        return base::done();
    Result<Statement> places = Statement::prepare(mirror, query->sql());
    if (!places)
        return places.error();
    query->bind(*places, behind, most);
    for (;;) {
        const Result<bool> row = places->step();
        if (!row)
            return row.error();
        if (!*row)
            return base::done();
        if (const Done taken = take(RunPlace{places->integer(0), places->integer(1)}); !taken)
            return taken;
    }
}

} // namespace

Result<QList<RunRow>> runList(Database &mirror, const RunFilter &filter, const RunPlace &behind, int limit)
{
    Result<Statement> texts = Statement::prepare(mirror, runSaid);
    if (!texts)
        return texts.error();
    QList<RunRow> page;
    const Done read = eachRunPlace(mirror, filter, behind, limit, [&](const RunPlace &place) -> Done {
        const Result<bool> row = texts->with(place.key).step();
        if (!row)
            return row.error();
        if (*row)
            page.append(runRowFrom(*texts));
        return base::done();
    });
    return read ? Result<QList<RunRow>>(page) : read.error();
}

Result<RunDirectory> runDirectory(Database &mirror, const RunFilter &filter, int pageRows)
{
    RunDirectory directory;
    RunPlace last;
    const Done read = eachRunPlace(mirror, filter, {}, -1, [&](const RunPlace &place) {
        if (directory.count++ % pageRows == 0)
            directory.behind.append(last);
        last = place;
        return base::done();
    });
    return read ? Result<RunDirectory>(directory) : read.error();
}

Result<std::optional<RunRow>> latestRunOf(Database &mirror, qint64 repository)
{
    const Result<QList<RunRow>> newest = runList(mirror, {.repository = repository}, {}, 1);
    if (!newest)
        return newest.error();
    return newest->isEmpty() ? std::nullopt : std::optional(newest->first());
}

Result<std::optional<RunRow>> findRun(Database &mirror, qint64 repository, qint64 run)
{
    const Result<std::optional<qint64>> ordinal = runOrdinal(mirror, repository);
    if (!ordinal)
        return ordinal.error();
    if (!*ordinal || run <= 0 || run > runMask)
        return std::optional<RunRow>();
    Result<Statement> query = Statement::prepare(mirror, runSaid);
    if (!query)
        return query.error();
    const Result<bool> row = query->with(runKey(**ordinal, run)).step();
    if (!row)
        return row.error();
    return *row ? std::optional(runRowFrom(*query)) : std::nullopt;
}

} // namespace store
