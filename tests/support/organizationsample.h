#pragma once

#include "store/organization/listreading.h"
#include "store/organization/organizationintake.h"
#include "store/organization/repositorydetail.h"
#include "store/organization/repositoryintake.h"
#include "store/organization/repositorylist.h"
#include "store/organization/teamintake.h"
#include "store/sqlite/migrator.h"
#include "store/sqlite/rows.h"

/// A mirror in memory, and an organization to fill it with.
namespace organizationsample {

using namespace organization;
using namespace std::chrono_literals;
using store::Database;

inline const base::Instant start = *base::fromRfc3339(QStringLiteral("2025-01-15T00:00:00Z"));
inline constexpr qint64 acme = 9919;

inline Database fresh()
{
    auto database = Database::open({}, Database::Mode::Memory);
    if (!database || !store::migrate(*database, QStringLiteral("mirror")))
        qFatal("no mirror");
    return *std::move(database);
}

template<class Done>
void must(const Done &done)
{
    if (!done)
        qFatal("%s", qPrintable(done.error().text()));
}

inline Repository repositoryOf(qint64 id, const QString &name)
{
    return {.id = id,
            .nodeId = QStringLiteral("R_%1").arg(id),
            .owner = QStringLiteral("acme"),
            .name = name,
            .visibility = Visibility::Private,
            .visibilitySaid = QStringLiteral("private"),
            .defaultBranch = QStringLiteral("main"),
            .created = start - 24h * 365,
            .updated = start,
            .pushed = start + std::chrono::minutes(id)};
}

inline RepositoryFile fileOf(qint64 repository, const QString &path, const QString &text = QStringLiteral("* @ana\n"))
{
    const QByteArray oid = QByteArray::number(qHash(text, 1)).rightJustified(40, '0', true);
    return {.repository = repository, .path = path, .oid = QString::fromLatin1(oid), .size = text.size(), .text = text};
}

inline RepositoryFiles readingOf(qint64 repository, const QList<RepositoryFile> &files)
{
    return {.repository = repository, .outcome = RepositoryFiles::Outcome::Read, .files = files};
}

inline Workflow workflowOf(qint64 id, qint64 repository, WorkflowState state = WorkflowState::Active)
{
    return {.id = id,
            .nodeId = QStringLiteral("W_%1").arg(id),
            .repository = repository,
            .name = QStringLiteral("Workflow %1").arg(id),
            .path = QStringLiteral(".github/workflows/%1.yml").arg(id),
            .state = state,
            .stateSaid = workflowStateName(state),
            .created = start,
            .updated = start};
}

/// Every row of every table of the organization, for comparing mirrors; without what is only counted up.
inline QStringList dump(Database &mirror, bool withTimes = true)
{
    QStringList out;
    for (const char *table : {"organization", "organization_list", "repository", "property", "property_holder",
                              "property_value", "team", "team_member", "team_repository", "member", "workflow",
                              "repository_reading", "repository_file", "file_content"}) {
        auto query = store::Statement::prepare(mirror, QByteArray("SELECT * FROM ") + table);
        auto names = store::rows<QString>(
            mirror, "SELECT name FROM pragma_table_info(?) ORDER BY cid",
            [](const store::Statement &row) { return row.text(0); }, QString::fromLatin1(table));
        must(query);
        must(names);
        for (auto row = query->step(); row && *row; row = query->step()) {
            QStringList fields{QString::fromLatin1(table)};
            for (int i = 0; i < query->columns(); ++i) {
                const bool content = QByteArray(table) == "file_content" && i == 0; // a number of its own
                const bool time = !withTimes && (names->at(i) == u"seen_us" || names->at(i) == u"since_us");
                if (!content && !time)
                    fields.append(query->isNull(i) ? QStringLiteral("-") : query->text(i));
            }
            out.append(fields.join(u'|'));
        }
    }
    out.sort();
    return out;
}

inline qint64 count(Database &mirror, const char *table)
{
    return *mirror.number(QByteArray("SELECT count(*) FROM ") + table);
}

inline QStringList namesOf(const base::Result<QList<store::RepositoryRow>> &rows)
{
    if (!rows)
        return {rows.error().text()};
    QStringList names;
    for (const store::RepositoryRow &row : *rows)
        names.append(row.name());
    return names;
}

} // namespace organizationsample
