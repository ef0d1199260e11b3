#include "store/runs/runquery.h"

#include <algorithm>

namespace store {

using base::Done;
using base::Result;

namespace {

constexpr int firstField = 5; // ?1 and ?2 the place, ?3 the limit, ?4 the time from which on

/// The first whole second at `at` or later: runs have no fractions.
qint64 secondFrom(base::Instant at)
{
    return std::chrono::ceil<std::chrono::seconds>(at.time_since_epoch()).count();
}

} // namespace

Result<RunQuery> RunQuery::of(Database &mirror, const RunFilter &filter)
{
    RunQuery query;
    query.m_from = filter.from ? secondFrom(*filter.from) : 0;
    if (filter.to)
        query.m_to = secondFrom(*filter.to);
    Done taken = query.takeFields(mirror, filter);
    if (taken && !query.m_nothing)
        taken = query.chooseLead(mirror);
    return taken ? Result<RunQuery>(query) : taken.error();
}

Done RunQuery::takeText(Database &mirror, const QByteArray &column, const QString &text)
{
    const Result<std::optional<qint64>> number = runText(mirror, text);
    if (!number)
        return number.error();
    m_nothing = m_nothing || !*number;
    m_fields.append({column, *number});
    return base::done();
}

Done RunQuery::takeFields(Database &mirror, const RunFilter &filter)
{
    Done done = base::done();
    if (!filter.by.isEmpty())
        done = takeText(mirror, "by_whom", filter.by);
    if (done && !filter.branch.isEmpty())
        done = takeText(mirror, "branch", filter.branch);
    if (filter.workflow)
        m_fields.append({"workflow", *filter.workflow});
    if (filter.repository) {
        const Result<std::optional<qint64>> ordinal = runOrdinal(mirror, *filter.repository);
        if (!ordinal)
            return ordinal.error();
        m_nothing = m_nothing || !*ordinal;
        m_fields.append({"ordinal", *ordinal});
    }
    if (filter.conclusion && filter.conclusion->isEmpty())
        m_fields.append(Field{"conclusion", {}});
    else if (done && filter.conclusion)
        done = takeText(mirror, "conclusion", filter.conclusion->text());
    if (done && filter.event)
        done = takeText(mirror, "event", filter.event->text());
    return done;
}

Done RunQuery::chooseLead(Database &mirror)
{
    if (m_fields.size() < 2)
        return base::done();
    qsizetype best = 0;
    qint64 fewest = std::numeric_limits<qint64>::max();
    for (qsizetype i = 0; i < m_fields.size(); ++i) {
        Result<Statement> count =
            Statement::prepare(mirror,
                               "SELECT count(*) FROM (SELECT 1 FROM run WHERE " + m_fields.at(i).column
                                   + " IS ?1 AND created >= ?2 AND created < ?3 LIMIT ?4)");
        if (!count)
            return count.error();
        count->with(m_fields.at(i).value, m_from, m_to.value_or(std::numeric_limits<qint64>::max()), mostCounted);
        const Result<bool> row = count->step();
        if (!row)
            return row.error();
        if (count->integer(0) < fewest) {
            fewest = count->integer(0);
            best = i;
        }
    }
    m_fields.move(best, 0);
    return base::done();
}

QByteArray RunQuery::sql() const
{
    QByteArray out = "SELECT r.created, r.id FROM run r WHERE (r.created, r.id) < (?1, ?2) AND r.created >= ?4";
    for (qsizetype i = 0; i < m_fields.size(); ++i) // a plus keeps an index from leading
        out += QByteArray(i == 0 ? " AND r." : " AND +r.") + m_fields.at(i).column + " IS ?"
            + QByteArray::number(firstField + i);
    return out + " ORDER BY r.created DESC, r.id DESC LIMIT ?3";
}

void RunQuery::bind(Statement &statement, const RunPlace &behind, qint64 limit) const
{
    const RunPlace place = m_to ? std::min(behind, RunPlace{*m_to, 0}) : behind;
    statement.with(place.created, place.key, limit, m_from);
    for (qsizetype i = 0; i < m_fields.size(); ++i)
        statement.bind(firstField + int(i), m_fields.at(i).value);
}

} // namespace store
