#include "store/runs/firstsync.h"

#include "store/sqlite/rows.h"

namespace store {

using base::Done;
using base::Result;

namespace {

Result<QStringList> runIndexesAside(Database &mirror)
{
    return rows<QString>(mirror, "SELECT name FROM run_index ORDER BY name",
                         [](const Statement &row) { return row.text(0); });
}

/// One statement and no more, whatever the file says.
Done makeAgain(Database &mirror, const QString &name)
{
    Result<Statement> query = Statement::prepare(mirror, "SELECT sql FROM run_index WHERE name = ?");
    if (!query)
        return query.error();
    if (const Result<bool> row = query->with(name).step(); !row || !*row)
        return row ? base::done() : Done(row.error());
    const QByteArray sql = query->bytes(0);
    query->reset();
    const Done made = execute(mirror, sql);
    return made ? execute(mirror, "DELETE FROM run_index WHERE name = ?", name) : made;
}

} // namespace

Result<bool> areRunIndexesAside(Database &mirror)
{
    const Result<qint64> count = mirror.number("SELECT EXISTS (SELECT 1 FROM run_index)");
    return count ? Result<bool>(*count != 0) : count.error();
}

Done putRunIndexesAside(Database &mirror)
{
    const Done aside = mirror.transaction([&]() -> Done {
        const Done noted = mirror.run("INSERT OR IGNORE INTO run_index (name, sql) SELECT name, sql FROM sqlite_schema"
                                      " WHERE type = 'index' AND tbl_name = 'run' AND sql IS NOT NULL");
        const Result<QStringList> names = runIndexesAside(mirror);
        if (!noted || !names)
            return noted ? Done(names.error()) : noted;
        for (const QString &name : *names) {
            QByteArray quoted = name.toUtf8().replace('"', "\"\"");
            if (const Done dropped = mirror.run("DROP INDEX IF EXISTS \"" + quoted + '"'); !dropped)
                return dropped;
        }
        return base::done();
    });
    return aside ? mirror.run("PRAGMA synchronous=OFF") : aside;
}

Done makeRunIndexesAgain(Database &mirror)
{
    const Result<QStringList> names = runIndexesAside(mirror);
    if (!names)
        return names.error();
    if (names->isEmpty())
        return base::done();
    for (const QString &name : *names) {
        if (const Done made = mirror.transaction([&] { return makeAgain(mirror, name); }); !made)
            return made;
    }
    return mirror.run("PRAGMA synchronous=NORMAL; PRAGMA wal_checkpoint(FULL)");
}

} // namespace store
