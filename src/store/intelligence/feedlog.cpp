#include "store/intelligence/feedlog.h"

#include "store/intelligence/texts.h"
#include "store/sqlite/rows.h"

namespace store {

using base::Done;
using base::Result;

namespace {

QByteArray digest(const QString &sha256)
{
    return QByteArray::fromHex(sha256.toLatin1());
}

FeedFreshness freshness(const Statement &row)
{
    FeedFreshness out;
    out.format = row.text(0);
    out.fileName = row.text(1);
    out.sha256 = QString::fromLatin1(row.bytes(2).toHex());
    out.version = row.text(3);
    if (const std::optional<qint64> asOf = row.optionalInteger(4))
        out.asOf = base::instant(*asOf);
    out.readAt = base::instant(row.integer(5));
    out.rows = row.integer(6);
    out.files = row.integer(7);
    return out;
}

} // namespace

Result<qint64> beginFeed(Database &mirror, const FeedFile &file)
{
    const Done noted =
        execute(mirror,
                "INSERT INTO feed (format, sha256, file_name, read_us, as_of_us, version, whole, rows, added, refused)"
                " VALUES (?, ?, ?, ?, NULL, '', 0, 0, 0, 0) ON CONFLICT (format, sha256) DO NOTHING",
                file.format, digest(file.sha256), file.fileName, base::micros(file.readAt));
    if (!noted)
        return noted.error();
    Result<Statement> query = Statement::prepare(mirror, "SELECT id FROM feed WHERE format = ? AND sha256 = ?");
    if (!query)
        return query.error();
    const Result<bool> row = query->with(file.format, digest(file.sha256)).step();
    return row ? Result<qint64>(query->integer(0)) : row.error();
}

/// Of a file that is read again the first count of new rows stays true.
Done finishFeed(Database &mirror, qint64 feed, const FeedTally &tally)
{
    return execute(mirror,
                   "UPDATE feed SET added = CASE whole WHEN 1 THEN added ELSE ?1 END, rows = ?2, refused = ?3,"
                   " version = ?4, as_of_us = ?5, whole = 1 WHERE id = ?6",
                   tally.added, tally.rows, tally.refused, tally.version, optionalMicros(tally.asOf), feed);
}

Result<QList<FeedFreshness>> feedFreshness(Database &mirror)
{
    return rows<FeedFreshness>(mirror,
                               "SELECT format, file_name, sha256, version, as_of_us, read_us, rows, files FROM ("
                               " SELECT *, count(*) OVER (PARTITION BY format) AS files,"
                               "  row_number() OVER (PARTITION BY format ORDER BY coalesce(as_of_us, read_us) DESC, "
                               "read_us DESC, id DESC) AS n"
                               " FROM feed WHERE whole = 1) WHERE n = 1 ORDER BY format",
                               freshness);
}

Result<bool> isFeedWhole(Database &mirror, const QString &format, const QString &sha256)
{
    Result<Statement> query =
        Statement::prepare(mirror, "SELECT 1 FROM feed WHERE format = ? AND sha256 = ? AND whole = 1");
    return query ? query->with(format, digest(sha256)).step() : Result<bool>(query.error());
}

} // namespace store
