#include "store/runs/rollups.h"

#include "store/sqlite/rows.h"

namespace store {

using base::Done;
using base::Result;

void RunRollups::gather(Sums &sums, const Key &key, const RunShare &share, int sign)
{
    Sum &sum = sums[key];
    sum.runs += sign;
    sum.timed += share.seconds ? sign : 0;
    sum.seconds += sign * share.seconds.value_or(0);
}

void RunRollups::add(const RunShare &share, int sign)
{
    gather(m_kinds, {share.day, share.kind, share.conclusion}, share, sign);
    gather(m_repositories, {share.day, share.ordinal, share.conclusion}, share, sign);
    if (share.seconds)
        gather(m_durations, {share.day, share.kind, *share.seconds / bucketSeconds}, share, sign);
}

Done RunRollups::write(Database &mirror)
{
    Done done = writeSums(mirror, "run_day", "kind", m_kinds);
    if (done)
        done = writeSums(mirror, "run_day_repository", "ordinal", m_repositories);
    if (done)
        done = writeDurations(mirror);
    clear();
    return done;
}

void RunRollups::clear()
{
    m_kinds.clear();
    m_repositories.clear();
    m_durations.clear();
}

namespace {

/// Adds to a row of figures: as an upsert, which makes the row; or, where something is taken away, as an update, for an
/// upsert would check what is taken as if it were a row. A row of nothing goes.
class RollupWrite
{
public:
    static Result<RollupWrite> of(Database &mirror, const QByteArray &table, const QByteArrayList &key,
                                  const QByteArrayList &sums)
    {
        QByteArrayList marks, upsert, update, where;
        for (qsizetype i = 0; i < key.size() + sums.size(); ++i)
            marks.append('?' + QByteArray::number(i + 1));
        for (qsizetype i = 0; i < key.size(); ++i)
            where.append(key.at(i) + " = " + marks.at(i));
        for (qsizetype i = 0; i < sums.size(); ++i) {
            const QByteArray &sum = sums.at(i);
            upsert.append(sum + " = " + sum + " + excluded." + sum);
            update.append(sum + " = " + sum + " + " + marks.at(key.size() + i));
        }
        const QByteArray row = " WHERE " + where.join(" AND ");
        Result<Statement> more =
            Statement::prepare(mirror,
                               "INSERT INTO " + table + " (" + (key + sums).join(", ") + ") VALUES (" + marks.join(", ")
                                   + ") ON CONFLICT DO UPDATE SET " + upsert.join(", "));
        Result<Statement> less = Statement::prepare(mirror, "UPDATE " + table + " SET " + update.join(", ") + row);
        Result<Statement> forget = Statement::prepare(mirror, "DELETE FROM " + table + row + " AND runs = 0");
        if (!more || !less || !forget)
            return !more ? more.error() : !less ? less.error() : forget.error();
        return RollupWrite(*std::move(more), *std::move(less), *std::move(forget));
    }

    /// `isRow`: what is added could stand alone.
    template<class... Sums>
    Done add(bool isRow, qint64 day, qint64 of, qint64 last, Sums... sums)
    {
        const Done done = (isRow ? m_more : m_less).with(day, of, last, sums...).run();
        return done && !isRow ? m_forget.with(day, of, last).run() : done;
    }

private:
    RollupWrite(Statement more, Statement less, Statement forget)
        : m_more(std::move(more))
        , m_less(std::move(less))
        , m_forget(std::move(forget))
    {
    }
    Statement m_more;
    Statement m_less;
    Statement m_forget;
};

} // namespace

Done RunRollups::writeSums(Database &mirror, const QByteArray &table, const QByteArray &of, const Sums &sums)
{
    Result<RollupWrite> write = RollupWrite::of(mirror, table, {"day", of, "conclusion"}, {"runs", "timed", "seconds"});
    if (!write)
        return write.error();
    for (auto [key, sum] : sums.asKeyValueRange()) {
        if (sum.isNothing())
            continue;
        const bool isRow = sum.timed >= 0 && sum.timed <= sum.runs && sum.seconds >= 0;
        if (const Done done = write->add(isRow, key.day, key.of, key.conclusion, sum.runs, sum.timed, sum.seconds);
            !done)
            return done;
    }
    return base::done();
}

Done RunRollups::writeDurations(Database &mirror) const
{
    Result<RollupWrite> write = RollupWrite::of(mirror, "run_day_duration", {"day", "kind", "bucket"}, {"runs"});
    if (!write)
        return write.error();
    for (auto [key, sum] : m_durations.asKeyValueRange()) {
        if (sum.runs == 0)
            continue;
        if (const Done done = write->add(sum.runs > 0, key.day, key.of, key.conclusion, sum.runs); !done)
            return done;
    }
    return base::done();
}

namespace {

struct RollupTable
{
    const char *name;
    const char *of;
    const char *last;
    bool timed;
};
constexpr RollupTable rollupTables[] = {{"run_day", "kind", "conclusion", true},
                                        {"run_day_repository", "ordinal", "conclusion", true},
                                        {"run_day_duration", "kind", "bucket", false}};

// Figures of earlier days have no runs to be counted from.
constexpr const char *keptSince = "coalesce((SELECT since FROM run_kept), -1)";

QByteArray comparison(const RollupTable &table)
{
    const QByteArray key = QByteArray("day, ") + table.of + ", " + table.last;
    const QByteArray differs = table.timed ? " OR w.timed IS NOT c.timed OR w.seconds IS NOT c.seconds" : "";
    return QByteArray("SELECT day, ") + table.of + ", " + table.last + ", coalesce(w.runs, 0), coalesce(c.runs, 0)"
        + " FROM (SELECT * FROM " + table.name + " WHERE day >= " + keptSince + ") w FULL JOIN (SELECT * FROM "
        + table.name + "_raw WHERE day >= " + keptSince + ") c USING (" + key + ") WHERE w.runs IS NOT c.runs" + differs
        + " ORDER BY 1, 2, 3 LIMIT ?";
}

} // namespace

Result<QList<RollupDifference>> compareRollups(Database &mirror, int most)
{
    QList<RollupDifference> all;
    for (const RollupTable &table : rollupTables) {
        const auto read = [&](const Statement &row) {
            return RollupDifference{QString::fromLatin1(table.name),
                                    row.integer(0),
                                    row.integer(1),
                                    row.integer(2),
                                    row.integer(3),
                                    row.integer(4)};
        };
        const auto found = rows<RollupDifference>(mirror, comparison(table), read, most - int(all.size()));
        if (!found)
            return found.error();
        all.append(*found);
    }
    return all;
}

Done rebuildRollups(Database &mirror)
{
    return mirror.transaction([&]() -> Done {
        for (const RollupTable &table : rollupTables) {
            const QByteArray name = table.name;
            const QByteArray kept = QByteArray(" WHERE day >= ") + keptSince;
            const Done made = mirror.run("DELETE FROM " + name + kept + "; INSERT INTO " + name + " SELECT * FROM "
                                         + name + "_raw" + kept);
            if (!made)
                return made;
        }
        return base::done();
    });
}

} // namespace store
