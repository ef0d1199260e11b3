#include "store/runs/runretention.h"

#include "store/runs/runkeys.h"

namespace store {

using base::Done;
using base::Result;

namespace {

constexpr int dropsATransaction = 5000;

Result<qint64> dropSome(Database &mirror, qint64 before)
{
    constexpr const char *some = " IN (SELECT id FROM run WHERE created < ?1 ORDER BY created LIMIT ?2)";
    return mirror.transaction([&]() -> Result<qint64> {
        Done done = execute(mirror, QByteArray("DELETE FROM run_job WHERE run") + some, before, dropsATransaction);
        if (done)
            done = execute(mirror, QByteArray("DELETE FROM run WHERE id") + some, before, dropsATransaction);
        return done ? Result<qint64>(mirror.changes()) : done.error();
    });
}

} // namespace

Result<std::optional<QDate>> runsKeptSince(Database &mirror)
{
    const Result<qint64> since = mirror.number("SELECT since FROM run_kept");
    if (!since)
        return since.error();
    return *since > 0 ? std::optional(dateOfRunDay(*since)) : std::nullopt;
}

Result<qint64> dropRunsBefore(Database &mirror, QDate day)
{
    const Done noted = execute(
        mirror,
        "INSERT INTO run_kept (one, since) VALUES (1, ?) ON CONFLICT DO UPDATE SET since = max(since, excluded.since)",
        std::max<qint64>(runDay(day), 0));
    const Result<qint64> since = mirror.number("SELECT since FROM run_kept");
    if (!noted || !since)
        return noted ? since : noted.error();
    const qint64 before = *since * secondsADay;
    qint64 all = 0;
    for (;;) {
        const Result<qint64> some = dropSome(mirror, before);
        if (!some)
            return some;
        all += *some;
        if (*some == 0)
            break;
    }
    const Done rest = execute(mirror,
                              "DELETE FROM run_job WHERE coalesce(completed_at, started_at) < ?"
                              " AND NOT EXISTS (SELECT 1 FROM run r WHERE r.id = run_job.run)",
                              before);
    return rest ? Result<qint64>(all) : rest.error();
}

} // namespace store
