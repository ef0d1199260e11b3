#include "support/olderworkspace.h"

#include "store/journal/kinds.h"
#include "store/sqlite/migrator.h"
#include "store/sqlite/rows.h"
#include "store/workspace/identity.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace olderworkspace {

using namespace store;

namespace {

void must(const base::Done &done)
{
    if (!done)
        qFatal("%s", qPrintable(done.error().text()));
}

Database opened(const QString &path, Database::Mode mode)
{
    base::Result<Database> database = Database::open(path, mode, Durability::Off);
    if (!database)
        qFatal("%s", qPrintable(database.error().text()));
    return *std::move(database);
}

QByteArrayList texts(Database &database, const QByteArray &sql)
{
    const auto all = rows<QByteArray>(database, sql, [](const Statement &row) { return row.bytes(0); });
    if (!all)
        qFatal("%s", qPrintable(all.error().text()));
    return *all;
}

QStringList steps(const QString &name)
{
    (void)newestSchema(name); // loads the resource
    return QDir(QStringLiteral(":/sql/%1").arg(name)).entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
}

int numberOf(const QString &step)
{
    return step.left(4).toInt();
}

/// The tables a person could have made: neither a search nor what stands behind one.
QByteArrayList plainTables(Database &database)
{
    return texts(database,
                 "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE "
                 "'sqlite%' ORDER BY name");
}

QByteArrayList columns(Database &database, const QByteArray &schema, const QByteArray &table)
{
    return texts(database, "SELECT name FROM pragma_table_info('" + table + "', '" + schema + "') ORDER BY name");
}

/// Rows of a projection that do not fit what it was once are left out: they are made again anyway.
void takeRows(Database &older, const QByteArray &table, bool precious)
{
    QByteArrayList shared;
    const QByteArrayList known = columns(older, "whole", table);
    for (const QByteArray &column : columns(older, "main", table)) {
        if (known.contains(column))
            shared.append(column);
    }
    if (shared.isEmpty())
        return;
    const QByteArray list = shared.join(", ");
    const base::Done taken = older.run((precious ? "INSERT INTO main." : "INSERT OR IGNORE INTO main.") + table + " ("
                                       + list + ") SELECT " + list + " FROM whole." + table);
    if (precious)
        must(taken);
}

} // namespace

QList<int> versions(const QString &name)
{
    QList<int> all;
    for (const QString &step : steps(name))
        all.append(numberOf(step));
    return all;
}

QByteArrayList projectedTables()
{
    QByteArrayList all;
    for (const auto &projection : projections())
        all += projection->tables();
    return all;
}

void make(const QString &name, const QString &full, int version, const QString &path)
{
    Database older = opened(path, Database::Mode::ReadWrite);
    for (const QString &step : steps(name)) {
        QFile file(QStringLiteral(":/sql/%1/%2").arg(name, step));
        if (numberOf(step) > version || !file.open(QIODevice::ReadOnly))
            break;
        must(older.run(file.readAll()));
    }
    must(older.run("PRAGMA foreign_keys=OFF")); // tables are filled in the order of their names
    must(older.run("ATTACH DATABASE '" + full.toUtf8() + "' AS whole"));
    const QByteArrayList projected = projectedTables();
    for (const QByteArray &table : plainTables(older))
        takeRows(older, table, !projected.contains(table));
    for (const QByteArray &search : texts(older, "SELECT name FROM main.sqlite_schema WHERE sql LIKE '%USING fts5%'"))
        must(older.run("INSERT INTO " + search + " (" + search + ") VALUES ('rebuild')"));
    must(older.run("DETACH DATABASE whole; PRAGMA user_version=" + QByteArray::number(version)));
}

void makeFolder(const Folder &full, int version, int mirrorVersion, const Folder &folder)
{
    must(folder.make());
    make(QStringLiteral("journal"), full.journal(), version, folder.journal());
    Database journal = opened(folder.journal(), Database::Mode::ReadWrite);
    // Written before anybody wrote down by which version; and it is where it always was.
    must(journal.run("DELETE FROM meta WHERE name = 'projected_by'"));
    must(execute(journal, "UPDATE meta SET value = ? WHERE name = 'identity'", Identity::of(folder.journal()).text()));
    must(journal.run("PRAGMA wal_checkpoint(TRUNCATE)"));
    if (QFile::exists(full.mirror()))
        make(QStringLiteral("mirror"), full.mirror(), mirrorVersion, folder.mirror());
}

QByteArray dumped(const QString &file, const QByteArray &table)
{
    Database database = opened(file, Database::Mode::ReadOnly);
    QByteArrayList quoted;
    for (const QByteArray &column : columns(database, "main", table))
        quoted.append("quote(" + column + ")");
    QByteArrayList all = texts(database, "SELECT " + quoted.join(" || ' ' || ") + " FROM " + table);
    std::sort(all.begin(), all.end());
    return all.join('\n');
}

QByteArray dumped(const QString &file)
{
    Database database = opened(file, Database::Mode::ReadOnly);
    QByteArray out = texts(database, "PRAGMA user_version").join();
    out += texts(database, "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name").join('\n');
    for (const QByteArray &table : plainTables(database))
        out += "\n" + table + "\n" + dumped(file, table);
    return out;
}

} // namespace olderworkspace
