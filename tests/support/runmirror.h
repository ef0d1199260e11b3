#pragma once

#include "store/runs/runintake.h"
#include "store/runs/runlist.h"
#include "store/sqlite/migrator.h"
#include "store/sqlite/rows.h"
#include "support/runsample.h"

/// A mirror in memory, and what stands in it.
namespace runmirror {

using namespace runsample;
using store::Database;

inline Database fresh(const QString &path = {})
{
    const auto mode = path.isEmpty() ? Database::Mode::Memory : Database::Mode::ReadWrite;
    auto database = Database::open(path, mode, store::Durability::Normal);
    if (!database || !store::migrate(*database, QStringLiteral("mirror")))
        qFatal("no mirror");
    return *std::move(database);
}

inline void mustAdd(store::RunIntake &intake, const QList<Run> &page)
{
    const base::Done added = intake.add(page);
    if (!added)
        qFatal("%s", qPrintable(added.error().text()));
}

inline QList<store::RunRow> allRuns(Database &mirror, const store::RunFilter &filter = {})
{
    const auto rows = store::runList(mirror, filter, {}, 1'000'000);
    if (!rows)
        qFatal("%s", qPrintable(rows.error().text()));
    return *rows;
}

/// Every row of the tables, as text, for comparing files. Numbers of texts and repositories depend on the order in
/// which they were met, so what they stand for is written instead.
inline QStringList dump(Database &mirror)
{
    const auto texts = [&](const QByteArray &sql) {
        const auto read = [](const store::Statement &row) {
            QStringList columns;
            for (int i = 0; i < row.columns(); ++i)
                columns.append(row.isNull(i) ? QStringLiteral("NULL") : QString::fromLatin1(row.bytes(i).toHex()));
            return columns.join(u'|');
        };
        const auto found = store::rows<QString>(mirror, sql, read);
        if (!found)
            qFatal("%s", qPrintable(found.error().text()));
        return *found;
    };
    const QByteArray ended = "(SELECT text FROM run_text t WHERE t.id = d.conclusion)";
    return texts("SELECT repository, run, node_id, workflow, kind, name, title, path, number, attempt, event, status,"
                 " conclusion, branch, sha, actor, triggering_actor, created, started, updated, seconds FROM run_said"
                 " ORDER BY repository, run")
        + texts("SELECT day, kind, " + ended + ", runs, timed, seconds FROM run_day d ORDER BY 1, 2, 3")
        + texts("SELECT day, repository, " + ended
                + ", runs, timed, seconds FROM run_day_repository d"
                  " JOIN run_repository USING (ordinal) ORDER BY 1, 2, 3")
        + texts("SELECT * FROM run_day_duration");
}

} // namespace runmirror
