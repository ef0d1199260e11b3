#include "store/organization/listreading.h"

#include "store/organization/pagetransaction.h"
#include "store/organization/repositorycounts.h"
#include "store/sqlite/rows.h"

namespace store {

using base::Done;
using base::Result;

namespace {

/// Where the rows of a list are, and by which column they are of something.
struct Place
{
    const char *table;
    const char *of;
};

Place placeOf(OrganizationList list)
{
    switch (list) {
    case OrganizationList::Repositories:
        return {"repository", "organization"};
    case OrganizationList::Properties:
        return {"property", "organization"};
    case OrganizationList::PropertyValues:
        return {"property_holder", "organization"};
    case OrganizationList::Teams:
        return {"team", "organization"};
    case OrganizationList::TeamMembers:
        return {"team_member", "team"};
    case OrganizationList::TeamRepositories:
        return {"team_repository", "team"};
    case OrganizationList::Members:
        return {"member", "organization"};
    case OrganizationList::Workflows:
        break;
    }
    return {"workflow", "repository"};
}

/// "FROM … WHERE …" of what was last seen before; ?1 whose list it is, ?2 since when.
QByteArray unseenIn(OrganizationList list)
{
    const Place place = placeOf(list);
    return QByteArray(" FROM ") + place.table + " WHERE " + place.of + " = ?1 AND seen_us < ?2";
}

/// What goes with the rows that go, and then they themselves.
QByteArrayList droppingOf(OrganizationList list)
{
    QByteArrayList all;
    const auto with = [&](const char *table, const char *column, const char *key) {
        all.append(QByteArray("DELETE FROM ") + table + " WHERE " + column + " IN (SELECT " + key + unseenIn(list)
                   + ')');
    };
    if (list == OrganizationList::Repositories) {
        for (const char *table : {"repository_file", "repository_reading", "property_value", "property_holder"})
            with(table, "repository", "id");
    } else if (list == OrganizationList::PropertyValues) {
        with("property_value", "repository", "repository");
    } else if (list == OrganizationList::Teams) {
        with("team_member", "team", "id");
        with("team_repository", "team", "id");
    }
    all.append("DELETE" + unseenIn(list));
    return all;
}

/// What the files of the repositories that go hold.
Result<QStringList> contentsOf(Database &mirror, OrganizationList list, qint64 of, qint64 since)
{
    if (list != OrganizationList::Repositories)
        return QStringList();
    return rows<QString>(
        mirror,
        "SELECT f.oid FROM repository r JOIN repository_file f ON f.repository = r.id"
        " WHERE r.organization = ? AND r.seen_us < ?",
        [](const Statement &row) { return row.text(0); }, of, since);
}

/// Repositories whose numbers change by that.
Result<QList<qint64>> touchedBy(Database &mirror, OrganizationList list, qint64 of, qint64 since)
{
    if (list == OrganizationList::Workflows)
        return QList<qint64>{of};
    if (list != OrganizationList::PropertyValues)
        return QList<qint64>();
    return rows<qint64>(
        mirror, "SELECT repository" + unseenIn(list), [](const Statement &row) { return row.integer(0); }, of, since);
}

} // namespace

Result<qint64> dropUnseen(Database &mirror, OrganizationList list, qint64 of, base::Instant since)
{
    const qint64 us = base::micros(since);
    return pageTransaction(mirror, [&]() -> Result<qint64> {
        const Result<QList<qint64>> touched = touchedBy(mirror, list, of, us);
        const Result<QStringList> contents = contentsOf(mirror, list, of, us);
        if (!touched || !contents)
            return !touched ? touched.error() : contents.error();
        const Done noted =
            execute(mirror,
                    "INSERT INTO organization_list (resource, list_of, since_us) VALUES (?, ?, ?) ON CONFLICT DO UPDATE"
                    " SET since_us = max(since_us, excluded.since_us)",
                    int(list), of, us);
        if (!noted)
            return noted.error();
        qint64 dropped = 0;
        for (const QByteArray &sql : droppingOf(list)) {
            if (const Done done = execute(mirror, sql, of, us); !done)
                return done.error();
            dropped = mirror.changes(); // of the last: what goes along is not counted
        }
        if (const Done cleared = dropUnusedContents(mirror, *contents); !cleared)
            return cleared.error();
        for (const qint64 repository : *touched) {
            if (const Done counted = countOf(mirror, repository); !counted)
                return counted.error();
        }
        return dropped;
    });
}

Result<qint64> countUnseen(Database &mirror, OrganizationList list, qint64 of, base::Instant since)
{
    Result<Statement> query = Statement::prepare(mirror, "SELECT count(*)" + unseenIn(list));
    if (!query)
        return query.error();
    const Result<bool> row = query->with(of, base::micros(since)).step();
    return row ? Result<qint64>(query->integer(0)) : row.error();
}

Result<std::optional<base::Instant>> knownSince(Database &mirror, OrganizationList list, qint64 of)
{
    Result<Statement> query =
        Statement::prepare(mirror, "SELECT since_us FROM organization_list WHERE resource = ? AND list_of = ?");
    if (!query)
        return query.error();
    const Result<bool> row = query->with(int(list), of).step();
    if (!row)
        return row.error();
    return *row ? std::optional(base::instant(query->integer(0))) : std::nullopt;
}

Result<bool> isOutdated(Database &mirror, OrganizationList list, qint64 of, base::Instant seen)
{
    const Result<std::optional<base::Instant>> since = knownSince(mirror, list, of);
    return since ? Result<bool>(*since && seen < **since) : since.error();
}

} // namespace store
