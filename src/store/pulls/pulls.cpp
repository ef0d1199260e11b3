#include "store/pulls/pulls.h"

#include "store/sqlite/rows.h"

namespace store {

using base::Done;
using base::Instant;
using base::Result;

namespace {

constexpr const char *pullColumns =
    "SELECT key, topic, repository, due_us, began_us, next_url, pages, passed, taken, newest_us, whole, suspected_us, "
    "last_began_us, watermark_us, finished_us, rows, unchanged, failures, failed_us, error_kind, error, refused FROM "
    "pull ";

std::optional<Instant> pullTime(const Statement &row, int column)
{
    const std::optional<qint64> micros = row.optionalInteger(column);
    return micros ? std::optional(base::instant(*micros)) : std::nullopt;
}

std::optional<qint64> pullMicros(const std::optional<Instant> &at)
{
    return at ? std::optional(base::micros(*at)) : std::nullopt;
}

base::ErrorKind kindNamed(const QString &text)
{
    using base::ErrorKind;
    for (const ErrorKind kind : {ErrorKind::Offline, ErrorKind::Refused, ErrorKind::RateLimited, ErrorKind::Conflict,
                                 ErrorKind::Corrupt, ErrorKind::Storage}) {
        if (text == base::name(kind))
            return kind;
    }
    return ErrorKind::Invalid;
}

Pull pullIn(const Statement &row)
{
    Pull out{.key = row.text(0),
             .topic = row.text(1),
             .repository = row.optionalInteger(2),
             .due = base::instant(row.integer(3)),
             .began = pullTime(row, 4),
             .nextUrl = row.text(5),
             .pages = row.integer(6),
             .passed = row.integer(7),
             .taken = row.integer(8),
             .refused = row.integer(21),
             .newest = pullTime(row, 9),
             .whole = row.integer(10) != 0,
             .suspected = pullTime(row, 11),
             .lastBegan = pullTime(row, 12),
             .watermark = pullTime(row, 13),
             .finished = pullTime(row, 14),
             .rows = row.optionalInteger(15),
             .unchanged = row.integer(16) != 0,
             .failures = int(row.integer(17)),
             .failed = pullTime(row, 18),
             .error = {}};
    if (out.failures > 0)
        out.error = base::Error{kindNamed(row.text(19)), row.text(20)};
    return out;
}

} // namespace

Done planPull(Database &mirror, const Pull &pull)
{
    return execute(mirror,
                   "INSERT INTO pull (key, topic, repository, due_us) VALUES (?, ?, ?, ?) ON CONFLICT (key) DO NOTHING",
                   pull.key, pull.topic, pull.repository, base::micros(pull.due));
}

Done forgetPull(Database &mirror, const QString &key)
{
    return execute(mirror, "DELETE FROM pull WHERE key = ?", key);
}

Result<std::optional<Pull>> pullOf(Database &mirror, const QString &key)
{
    const Result<QList<Pull>> found = rows<Pull>(mirror, QByteArray(pullColumns) + "WHERE key = ?", pullIn, key);
    if (!found)
        return found.error();
    return found->isEmpty() ? std::optional<Pull>() : std::optional(found->first());
}

Result<QList<Pull>> duePulls(Database &mirror, Instant now, int most)
{
    return rows<Pull>(mirror,
                      QByteArray(pullColumns) + "WHERE due_us <= ? ORDER BY began_us IS NULL, due_us, key LIMIT ?",
                      pullIn, base::micros(now), most);
}

Result<std::optional<Instant>> nextDue(Database &mirror, Instant after)
{
    const Result<QList<std::optional<Instant>>> found = rows<std::optional<Instant>>(
        mirror, "SELECT min(due_us) FROM pull WHERE due_us > ?", [](const Statement &row) { return pullTime(row, 0); },
        base::micros(after));
    if (!found)
        return found.error();
    return found->value(0);
}

Done notePage(Database &mirror, const QString &key, const PageTaken &page, Instant began, Instant again)
{
    if (!page.nextUrl.isEmpty())
        return execute(mirror,
                       "UPDATE pull SET began_us = ?2, last_began_us = ?2, next_url = ?3, pages = pages + 1,"
                       " passed = passed + ?6, taken = taken + ?4, refused = refused + ?8,"
                       " newest_us = max(coalesce(newest_us, ?5), coalesce(?5, newest_us)), due_us = ?7,"
                       " failures = 0, failed_us = NULL, error_kind = NULL, error = NULL WHERE key = ?1",
                       key, base::micros(began), page.nextUrl, page.rows, pullMicros(page.newest), int(page.unchanged),
                       base::micros(again), page.refused);
    return execute(
        mirror,
        "UPDATE pull SET finished_us = ?2, last_began_us = ?2, rows = taken + ?3,"
        " watermark_us = nullif(max(coalesce(watermark_us, -1), coalesce(newest_us, -1), coalesce(?4, -1)), -1),"
        " unchanged = passed + ?5 = pages + 1, due_us = ?6,"
        " began_us = NULL, next_url = NULL, pages = 0, passed = 0, taken = 0, refused = 0, newest_us = NULL, whole = "
        "?7,"
        " suspected_us = NULL, failures = 0, failed_us = NULL, error_kind = NULL, error = NULL WHERE key = ?1",
        key, base::micros(began), page.rows, pullMicros(page.newest), int(page.unchanged), base::micros(again),
        int(page.wholeNext));
}

Done noteFailure(Database &mirror, const QString &key, const base::Error &error, Instant now, Instant again)
{
    return execute(mirror,
                   "UPDATE pull SET failures = failures + 1, failed_us = ?2, error_kind = ?3, error = ?4, due_us = ?5"
                   " WHERE key = ?1",
                   key, base::micros(now), base::name(error.kind), error.text(), base::micros(again));
}

Done restartPull(Database &mirror, const QString &key, Instant due)
{
    return execute(mirror,
                   "UPDATE pull SET began_us = NULL, next_url = NULL, pages = 0, passed = 0, taken = 0, refused = 0, "
                   "newest_us = NULL,"
                   " due_us = ?2 WHERE key = ?1",
                   key, base::micros(due));
}

Done readWhole(Database &mirror, const QString &key, Instant began, Instant due, std::optional<Instant> suspected)
{
    const Done restarted = restartPull(mirror, key, due);
    return restarted ? execute(mirror, "UPDATE pull SET whole = 1, suspected_us = ?, last_began_us = ? WHERE key = ?",
                               pullMicros(suspected), base::micros(began), key)
                     : restarted;
}

Result<QList<MirrorAge>> mirrorAges(Database &mirror)
{
    return rows<MirrorAge>(
        mirror,
        "SELECT topic, lists, read_once, oldest_us, newest_us, rows, under_way, failing FROM mirror_age ORDER BY topic",
        [](const Statement &row) {
            MirrorAge age{.topic = row.text(0),
                          .lists = row.integer(1),
                          .readOnce = row.integer(2),
                          .oldest = pullTime(row, 3),
                          .newest = pullTime(row, 4),
                          .rows = row.integer(5),
                          .underWay = row.integer(6),
                          .failing = row.integer(7)};
            if (age.readOnce < age.lists) // what was never read is older than all that was
                age.oldest.reset();
            return age;
        });
}

Result<QList<Pull>> failingPulls(Database &mirror, int most)
{
    return rows<Pull>(mirror, QByteArray(pullColumns) + "WHERE failures > 0 ORDER BY failed_us DESC LIMIT ?", pullIn,
                      most);
}

} // namespace store
