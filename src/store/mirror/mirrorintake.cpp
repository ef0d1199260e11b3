#include "store/mirror/mirrorintake.h"

#include "store/mirror/mirrorrow.h"

#include <algorithm>

namespace store {

using base::Done;
using base::Error;
using base::ErrorKind;
using base::Result;
using timeline::MachineEvent;

namespace {

constexpr qsizetype rowsPerTransaction = 10'000;
constexpr qint64 leastMerge = 16; // pages: what a hundred rows need to keep the search's segments few
constexpr qint64 rowsAMergedPage = 25; // of a large transaction, whose segments are longer
constexpr int compression = 1; // the rows are small: more costs time and saves little

} // namespace

Result<Intake> MirrorIntake::add(const QList<MachineEvent> &events)
{
    if (const Done ready = prepare(); !ready)
        return ready.error();
    Intake all;
    for (qsizetype from = 0; from < events.size(); from += rowsPerTransaction) {
        QList<const MachineEvent *> some;
        for (qsizetype i = from; i < qMin(from + rowsPerTransaction, events.size()); ++i)
            some.append(&events.at(i));
        const Result<Intake> part = addOneTransaction(std::move(some));
        if (!part)
            return part.error();
        all.read += part->read;
        all.added += part->added;
        all.known += part->known;
    }
    return all;
}

/// In the order of time: the table and both indexes grow at their end.
Result<Intake> MirrorIntake::addOneTransaction(QList<const MachineEvent *> events)
{
    std::stable_sort(events.begin(), events.end(),
                     [](const MachineEvent *a, const MachineEvent *b) { return a->at < b->at; });
    Result<Intake> outcome = m_mirror.transaction([&]() -> Result<Intake> {
        Intake intake;
        for (const MachineEvent *event : std::as_const(events)) {
            const Result<bool> added = addOne(*event);
            if (!added)
                return added.error();
            ++intake.read;
            ++(*added ? intake.added : intake.known);
        }
        if (const Done indexed = index(intake.added); !indexed)
            return indexed.error();
        return intake;
    });
    if (!outcome)
        m_names.clear(); // their rows were rolled back
    return outcome;
}

Result<bool> MirrorIntake::addOne(const MachineEvent &event)
{
    const qint64 ms = millisecond(event.at);
    if (ms < 0 || ms > latestMillisecond)
        return Error{ErrorKind::Invalid, QStringLiteral("An event's time is outside the years 1970 to 2109"),
                     event.source + u' ' + event.id};
    const Result<std::optional<qint64>> source = m_names.id(NameKind::Source, event.source);
    const Result<std::optional<qint64>> action = m_names.id(NameKind::Action, event.action);
    const Result<std::optional<qint64>> actor = m_names.id(NameKind::Actor, event.actor);
    const Result<std::optional<qint64>> repository = m_names.id(NameKind::Repository, event.repository);
    for (const auto *name : {&source, &action, &actor, &repository}) {
        if (!*name)
            return name->error();
    }
    const Result<qint64> row = freeRow(ms);
    if (!row)
        return row.error();
    const qint64 micros = base::micros(event.at) - ms * 1000;
    const Done inserted = m_insert
                              ->with(*row, micros, *source, event.id, *action, *actor, *repository, event.text,
                                     event.words, qCompress(event.raw, compression))
                              .run();
    if (!inserted)
        return inserted.error();
    if (m_mirror.changes() == 0)
        return false;
    const Done noted = m_fresh->with(*row).run();
    return noted ? Result<bool>(true) : noted.error();
}

Result<qint64> MirrorIntake::freeRow(qint64 ms)
{
    const qint64 first = ms << rowBits;
    const Result<bool> row = m_last->with(first, first + rowsPerMillisecond - 1).step();
    if (!row)
        return row.error();
    const qint64 next = m_last->optionalInteger(0).value_or(first - 1) + 1;
    m_last->reset();
    if (next == first + rowsPerMillisecond)
        return Error{ErrorKind::Invalid, QStringLiteral("More than a million events happened in one millisecond"),
                     QString::number(ms)};
    return next;
}

/// One statement a batch for each index: row triggers cost two to three times as much. Their segments are
/// merged here, a little with every batch; left to themselves they are merged seldom and for long.
Done MirrorIntake::index(qint64 added)
{
    if (added == 0)
        return base::done();
    const QByteArray pages = QByteArray::number(std::max(leastMerge, added / rowsAMergedPage));
    return m_mirror.run("INSERT INTO event_words (rowid, text, action, actor, repository, words, source)"
                        " SELECT s.id, s.text, s.action, s.actor, s.repository, s.words, s.source"
                        " FROM temp.fresh f CROSS JOIN event_said s ON s.id = f.id ORDER BY f.id;"
                        "INSERT INTO event_grams (rowid, said)"
                        " SELECT s.id, s.said FROM temp.fresh f CROSS JOIN event_said s ON s.id = f.id ORDER BY f.id;"
                        "DELETE FROM temp.fresh;"
                        "INSERT INTO event_words (event_words, rank) VALUES ('merge', "
                        + pages
                        + ");"
                          "INSERT INTO event_grams (event_grams, rank) VALUES ('merge', "
                        + pages + ");");
}

Done MirrorIntake::prepare()
{
    if (m_insert)
        return base::done();
    if (const Done made = m_mirror.run("PRAGMA cache_size = -65536; PRAGMA secure_delete = OFF;"
                                       "CREATE TEMP TABLE IF NOT EXISTS fresh (id INTEGER PRIMARY KEY);"
                                       "INSERT INTO event_words (event_words, rank) VALUES ('automerge', 0);"
                                       "INSERT INTO event_grams (event_grams, rank) VALUES ('automerge', 0)");
        !made)
        return made;
    Result<Statement> last = Statement::prepare(m_mirror, "SELECT max(id) FROM event WHERE id BETWEEN ? AND ?");
    if (!last)
        return last.error();
    Result<Statement> fresh = Statement::prepare(m_mirror, "INSERT INTO temp.fresh (id) VALUES (?)");
    if (!fresh)
        return fresh.error();
    Result<Statement> insert = Statement::prepare(
        m_mirror,
        "INSERT INTO event (id, micros, source, source_id, action, actor, repository, text, words, raw)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (source, source_id) DO NOTHING");
    if (!insert)
        return insert.error();
    m_last.emplace(*std::move(last));
    m_fresh.emplace(*std::move(fresh));
    m_insert.emplace(*std::move(insert));
    return base::done();
}

} // namespace store
