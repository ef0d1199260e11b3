#include "store/organization/repositorylist.h"

#include "store/sqlite/rows.h"

namespace store {

using base::Result;
using namespace organization;

namespace {

RepositoryRow repositoryRowFrom(const Statement &row)
{
    RepositoryRow out;
    out.place = {row.text(1), row.integer(2), row.integer(0)};
    out.owner = row.text(3);
    out.visibility = Visibility(row.integer(4));
    out.archived = row.integer(5) != 0;
    out.fork = row.integer(6) != 0;
    out.language = row.text(7);
    if (const std::optional<qint64> pushed = row.optionalInteger(8))
        out.pushed = base::instant(*pushed);
    out.properties = row.optionalInteger(9);
    out.workflows = row.optionalInteger(10);
    if (const std::optional<qint64> codeowners = row.optionalInteger(11))
        out.codeowners = *codeowners ? Presence::Yes : Presence::No;
    out.seen = base::instant(row.integer(12));
    return out;
}

} // namespace

Result<QList<RepositoryRow>> repositoryList(Database &mirror, const RepositoryFilter &filter, RepositoryOrder order,
                                            const RepositoryPlace &behind, int limit)
{
    const Result<RepositoryQuery> query = RepositoryQuery::of(mirror, filter, order);
    if (!query)
        return query.error();
    Result<Statement> ids = Statement::prepare(mirror, query->sql());
    Result<Statement> texts =
        Statement::prepare(mirror,
                           "SELECT id, name, push_order, owner, visibility, archived, fork, language, pushed_us,"
                           " properties, workflows, codeowners, seen_us FROM repository WHERE id = ?");
    if (!ids || !texts)
        return !ids ? ids.error() : texts.error();
    query->bind(*ids, behind, limit);
    QList<RepositoryRow> page;
    for (;;) {
        const Result<bool> found = ids->step();
        if (!found)
            return found.error();
        if (!*found)
            return page;
        const Result<bool> row = texts->with(ids->integer(0)).step();
        if (!row)
            return row.error();
        if (*row)
            page.append(repositoryRowFrom(*texts));
    }
}

Result<CappedCount> repositoryCount(Database &mirror, const RepositoryFilter &filter, int cap)
{
    const Result<RepositoryQuery> query = RepositoryQuery::of(mirror, filter, RepositoryOrder::Name);
    if (!query)
        return query.error();
    Result<Statement> count = Statement::prepare(mirror, query->countSql());
    if (!count)
        return count.error();
    query->bind(*count, {}, qint64(cap) + 1);
    const Result<bool> row = count->step();
    if (!row)
        return row.error();
    return CappedCount{std::min<qint64>(count->integer(0), cap), count->integer(0) > cap};
}

Result<QStringList> repositoryLanguages(Database &mirror)
{
    // From one language to the next by the index, without reading all the rows between.
    return rows<QString>(mirror,
                         "WITH RECURSIVE step(language) AS (SELECT min(language) FROM repository UNION ALL"
                         " SELECT (SELECT min(r.language) FROM repository r WHERE r.language > step.language) FROM step"
                         " WHERE step.language IS NOT NULL) SELECT language FROM step WHERE language <> ''",
                         [](const Statement &row) { return row.text(0); });
}

Result<std::optional<qint64>> repositoryNamed(Database &mirror, const QString &fullName)
{
    Result<Statement> query = Statement::prepare(
        mirror, "SELECT id FROM repository WHERE name = ? AND owner = ? ORDER BY seen_us DESC, id DESC LIMIT 1");
    if (!query)
        return query.error();
    const Result<bool> row = query->with(fullName.section(u'/', 1), fullName.section(u'/', 0, 0)).step();
    if (!row)
        return row.error();
    return *row ? std::optional(query->integer(0)) : std::nullopt;
}

} // namespace store
