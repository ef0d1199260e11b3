#include "store/proof/projectionproof.h"

#include "base/hash.h"
#include "store/journal/entryrows.h"
#include "store/journal/kinds.h"
#include "store/journal/projecting.h"
#include "store/sqlite/migrator.h"
#include "store/sqlite/rows.h"

namespace store {

namespace {

/// Copies what the line table takes from the entries: their position.
base::Done copyEntries(Database &from, Database &to)
{
    base::Result<Statement> query =
        Statement::prepare(from, QByteArray("SELECT position, ") + entryColumns + " FROM entry");
    // Payloads stay behind: the projections are written from the folded states.
    base::Result<Statement> copy = Statement::prepare(
        to,
        QByteArray("INSERT INTO entry (position, id, subject_id, subject_kind, type, version, device_id, device_seq, "
                   "lamport, recorded_us, actor_ref, payload_commit, prev_hash, hash, received_us) "
                   "VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"));
    if (!query || !copy)
        return query ? copy.error() : query.error();
    for (;;) {
        const base::Result<bool> row = query->step();
        if (!row)
            return row.error();
        if (!*row)
            return base::done();
        const Statement &r = *query;
        if (const base::Done written = copy->with(r.integer(0), r.text(1), r.text(2), r.text(3), r.text(4),
                                                  r.integer(5), r.text(6), r.integer(7), r.integer(8), r.integer(9),
                                                  r.text(12), r.bytes(15), r.bytes(16), r.bytes(17), r.integer(18))
                                           .run();
            !written)
            return written;
    }
}

/// A digest over every row and column of a table, in the order of its first columns: no key has more than three.
base::Result<QByteArray> digest(Database &database, const QByteArray &table)
{
    const base::Result<qint64> columns = database.number("SELECT count(*) FROM pragma_table_info('" + table + "')");
    if (!columns)
        return columns.error();
    base::Result<Statement> query =
        Statement::prepare(database, "SELECT * FROM " + table + " ORDER BY 1, 2" + (*columns > 2 ? ", 3" : ""));
    if (!query)
        return query.error();
    base::Sha256 hash;
    for (;;) {
        const base::Result<bool> row = query->step();
        if (!row)
            return row.error();
        if (!*row)
            return hash.finish();
        for (int column = 0; column < query->columns(); ++column) {
            const QByteArray value = query->bytes(column);
            hash.add(QByteArray::number(value.isNull() ? -1 : value.size()) + ':');
            hash.add(value);
        }
    }
}

base::Result<QStringList> differing(Database &a, Database &b)
{
    QStringList out;
    for (const std::unique_ptr<Projection> &projection : projections()) {
        for (const QByteArray &table : projection->tables()) {
            const base::Result<QByteArray> x = digest(a, table), y = digest(b, table);
            if (!x || !y)
                return x ? y.error() : x.error();
            if (*x != *y)
                out.append(QString::fromLatin1(table));
        }
    }
    return out;
}

base::Result<Database> remade(Database &journal, const ProofScope &scope)
{
    base::Result<Database> memory = Database::open({}, Database::Mode::Memory);
    if (!memory)
        return memory;
    if (const base::Result<bool> made = migrate(*memory, QStringLiteral("journal")); !made)
        return made.error();
    const base::Done done = memory->transaction([&]() -> base::Done {
        if (const base::Done copied = copyEntries(journal, *memory); !copied)
            return copied;
        return projectAll(journal, *memory, [&scope](qint64 done, qint64 total) {
            return !scope.progress || scope.progress(QStringLiteral("records"), done, total);
        });
    });
    if (!done)
        return done.error();
    return memory;
}

} // namespace

base::Done proveProjections(Database &journal, ProofReport &report, const ProofScope &scope)
{
    base::Result<Database> memory = remade(journal, scope);
    if (!memory)
        return memory.error();
    const base::Result<QStringList> tables = differing(journal, *memory);
    if (!tables)
        return tables.error();
    const base::Result<bool> own = isProjectedByThis(journal);
    if (!own)
        return own.error();
    for (const QString &table : *tables)
        report.findings.append(*own ? ProofFinding{ProofFinding::Weight::Wrong, QStringLiteral("projection"), table,
                                                   QStringLiteral("The table %1 does not say what the entries say; the "
                                                                  "entries are unaffected. parapetctl rebuild makes it "
                                                                  "again")
                                                       .arg(table)}
                                    : ProofFinding{ProofFinding::Weight::Notice, QStringLiteral("projection"), table,
                                                   QStringLiteral("The table %1 was written by another version of "
                                                                  "Parapet and reads otherwise; opening the workspace "
                                                                  "for writing makes it again")
                                                       .arg(table)});
    return base::done();
}

base::Result<QStringList> rebuildProjections(Database &journal)
{
    base::Result<Database> memory = remade(journal, {});
    if (!memory)
        return memory.error();
    const base::Result<QStringList> tables = differing(journal, *memory);
    if (!tables)
        return tables;
    const base::Done done = journal.transaction([&] { return projectAgain(journal); });
    return done ? tables : base::Result<QStringList>(done.error());
}

} // namespace store
