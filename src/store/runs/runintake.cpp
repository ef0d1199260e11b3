#include "store/runs/runintake.h"

#include "store/runs/firstsync.h"

#include <algorithm>

namespace store {

using base::Done;
using base::Result;
using runs::Run;

namespace {

constexpr qsizetype runsATransaction = 10'000;

// What changes together while a run lives. An update of a column writes its indexes whether it changes or not, so the
// columns that do are updated apart from those that hardly ever do. In the order in which meet() gives them, from ?2
// on.
const QByteArrayList runColumns{
    "title, number, attempt, status, completed, started, updated, seconds", // none has an index
    "conclusion",
    "actor, triggering_actor, by_whom",
    "node_id, workflow, kind, name, path, event, branch, sha, created",
};

QByteArray runMarks(qsizetype count)
{
    QByteArrayList marks;
    for (qsizetype i = 2; i < count + 2; ++i)
        marks.append('?' + QByteArray::number(i));
    return '(' + marks.join(", ") + ')';
}

/// Changes a row that differs, and no other.
QByteArray runUpdate(const QByteArray &columns)
{
    const QByteArray marks = runMarks(columns.count(',') + 1);
    return "UPDATE run SET (" + columns + ") = " + marks + " WHERE id = ?1 AND (" + columns + ") IS NOT " + marks;
}

QByteArray shaOf(const Run &run)
{
    return run.sha.size() == 20 ? run.sha : QByteArray();
}

QByteArray runInsert()
{
    const QByteArray columns = "id, " + runColumns.join(", ") + ", ordinal";
    return "INSERT INTO run (" + columns + ") VALUES (?1, " + runMarks(columns.count(',')).sliced(1)
        + " ON CONFLICT (id) DO NOTHING";
}

} // namespace

Done RunIntake::prepare()
{
    if (m_find)
        return base::done();
    if (!m_first) { // one that was broken off
        if (const Done made = makeRunIndexesAgain(m_mirror); !made)
            return made;
    }
    if (const Done set = m_mirror.run("PRAGMA cache_size = -65536; PRAGMA secure_delete = OFF"); !set)
        return set;
    const std::pair<std::optional<Statement> *, QByteArray> wanted[] = {
        {&m_insert, runInsert()},
        {&m_updates[0], runUpdate(runColumns.at(0))},
        {&m_updates[1], runUpdate(runColumns.at(1))},
        {&m_updates[2], runUpdate(runColumns.at(2))},
        {&m_updates[3], runUpdate(runColumns.at(3))},
        {&m_find, // last: it says all are there
         "SELECT attempt, updated, completed, created, kind, coalesce(conclusion, 0), seconds FROM run WHERE id = ?"},
    };
    for (const auto &[place, sql] : wanted) {
        Result<Statement> statement = Statement::prepare(m_mirror, sql);
        if (!statement)
            return statement.error();
        place->emplace(*std::move(statement));
    }
    return base::done();
}

Done RunIntake::add(QList<Run> page, Along along)
{
    if (!m_first)
        return write(page, {std::move(along)});
    m_gathered.append(std::move(page));
    m_along.append(std::move(along));
    return m_gathered.size() < runsATransaction ? base::done() : flush();
}

Done RunIntake::beginFirstSync()
{
    if (const Done aside = putRunIndexesAside(m_mirror); !aside)
        return aside;
    m_first = true;
    return base::done();
}

Done RunIntake::endFirstSync()
{
    if (const Done flushed = flush(); !flushed)
        return flushed;
    m_first = false;
    return makeRunIndexesAgain(m_mirror);
}

Done RunIntake::flush()
{
    const QList<Run> all = std::exchange(m_gathered, {});
    return write(all, std::exchange(m_along, {}));
}

Done RunIntake::write(const QList<Run> &all, const QList<Along> &along)
{
    if (const Done ready = prepare(); !ready)
        return ready;
    const RunTally before = m_tally;
    const Done done = m_mirror.transaction([&]() -> Done {
        Done written = writeAll(all);
        for (const Along &one : along) {
            if (written && one)
                written = one(m_mirror);
        }
        return written;
    });
    if (!done) { // what was numbered inside was rolled back
        m_tally = before;
        m_keys.clear();
        m_kinds.clear();
        m_rollups.clear();
        return done;
    }
    return m_mirror.hasLongLog() ? m_mirror.checkpoint() : done;
}

/// In the order of keys: the table grows where it was written last.
Done RunIntake::writeAll(const QList<Run> &all)
{
    const Result<qint64> since = m_mirror.number("SELECT since FROM run_kept");
    if (!since)
        return since.error();
    m_since = *since;
    std::vector<std::pair<qint64, const Run *>> sorted;
    sorted.reserve(size_t(all.size()));
    for (const Run &run : all) {
        const Result<qint64> ordinal = m_keys.ordinal(run.repository);
        if (!ordinal)
            return ordinal.error();
        sorted.emplace_back(runKey(*ordinal, run.id), &run);
    }
    std::stable_sort(sorted.begin(), sorted.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    for (const auto &[key, run] : sorted) {
        if (const Done written = writeOne(key, *run); !written)
            return written;
    }
    return m_rollups.write(m_mirror);
}

Done RunIntake::writeOne(qint64 key, const Run &run)
{
    ++m_tally.read;
    const Result<Row> row = rowOf(key, run);
    if (!row)
        return row.error();
    if (row->share.day < m_since) {
        ++m_tally.letGo;
        return base::done();
    }
    if (const Result<bool> added = insert(key, run, *row); !added)
        return added.error();
    else if (!*added)
        return meet(key, run, *row);
    ++m_tally.added;
    m_rollups.add(row->share, 1);
    return base::done();
}

/// The run is here already.
Done RunIntake::meet(qint64 key, const Run &run, const Row &row)
{
    if (const Result<bool> found = m_find->with(key).step(); !found)
        return found.error();
    const Run before{.attempt = int(m_find->integer(0)),
                     .status = m_find->integer(2) ? runs::Status::Completed : runs::Status::Unknown,
                     .updated = instantOfSecond(m_find->integer(1))};
    const RunShare share{m_find->integer(3) / secondsADay, row.share.ordinal, m_find->integer(4), m_find->integer(5),
                         m_find->optionalInteger(6)};
    m_find->reset();
    if (!runs::isAsLate(run, before)) {
        ++m_tally.known;
        return base::done();
    }
    const Result<bool> changed = update(key, run, row);
    if (!changed)
        return changed.error();
    ++(*changed ? m_tally.changed : m_tally.known);
    if (share != row.share) {
        m_rollups.add(share, -1);
        m_rollups.add(row.share, 1);
    }
    return base::done();
}

Result<RunIntake::Row> RunIntake::rowOf(qint64 key, const Run &run)
{
    const std::pair<std::optional<qint64> Row::*, Result<std::optional<qint64>>> numbers[] = {
        {&Row::name, m_keys.text(run.name)},
        {&Row::path, m_keys.text(run.path)},
        {&Row::event, m_keys.word(run.event)},
        {&Row::status, m_keys.word(run.status)},
        {&Row::conclusion, m_keys.word(run.conclusion)},
        {&Row::branch, m_keys.text(run.branch)},
        {&Row::actor, m_keys.text(run.actor)},
        {&Row::triggeringActor, m_keys.text(run.triggeringActor)},
    };
    Row row;
    for (const auto &[place, number] : numbers) {
        if (!number)
            return number.error();
        row.*place = *number;
    }
    const std::optional<base::Duration> took = runs::durationOf(run);
    row.share = {wholeSeconds(run.created) / secondsADay, key >> runBits, kindOf(run, row), row.conclusion.value_or(0),
                 took ? std::optional(base::seconds(*took)) : std::nullopt};
    return row;
}

/// A few names make a million runs.
qint64 RunIntake::kindOf(const Run &run, const Row &row)
{
    const std::pair key(row.name.value_or(0), row.path.value_or(0));
    const auto known = m_kinds.constFind(key);
    return qint64(known != m_kinds.constEnd() ? *known : *m_kinds.insert(key, runs::kindOf(run.name, run.path)));
}

Result<bool> RunIntake::insert(qint64 key, const Run &run, const Row &row)
{
    const Done done =
        m_insert
            ->with(key, run.title, run.number, run.attempt, row.status, int(run.isCompleted()),
                   wholeSeconds(run.started), wholeSeconds(run.updated), row.share.seconds, row.conclusion, row.actor,
                   row.triggeringActor, row.by(), run.nodeId, run.workflow, row.share.kind, row.name, row.path,
                   row.event, row.branch, shaOf(run), wholeSeconds(run.created), row.share.ordinal)
            .run();
    return done ? Result<bool>(m_mirror.changes() > 0) : done.error();
}

/// Whether anything was different.
Result<bool> RunIntake::update(qint64 key, const Run &run, const Row &row)
{
    m_updates[0]->with(key, run.title, run.number, run.attempt, row.status, int(run.isCompleted()),
                       wholeSeconds(run.started), wholeSeconds(run.updated), row.share.seconds);
    m_updates[1]->with(key, row.conclusion);
    m_updates[2]->with(key, row.actor, row.triggeringActor, row.by());
    m_updates[3]->with(key, run.nodeId, run.workflow, row.share.kind, row.name, row.path, row.event, row.branch,
                       shaOf(run), wholeSeconds(run.created));
    bool changed = false;
    for (std::optional<Statement> &one : m_updates) {
        if (const Done done = one->run(); !done)
            return done.error();
        changed = changed || m_mirror.changes() > 0;
    }
    return changed;
}

} // namespace store
