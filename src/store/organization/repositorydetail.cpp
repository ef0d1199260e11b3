#include "store/organization/repositorydetail.h"

#include "store/organization/listreading.h"
#include "store/sqlite/rows.h"

namespace store {

using base::Result;
using namespace organization;

namespace {

/// Reads columns one after another.
class RepositoryColumns
{
public:
    explicit RepositoryColumns(const Statement &row)
        : m_row(row)
    {
    }
    qint64 integer() { return m_row.integer(m_at++); }
    QString text() { return m_row.text(m_at++); }
    QStringList lines() { return text().split(u'\n', Qt::SkipEmptyParts); }
    std::optional<qint64> optional() { return m_row.optionalInteger(m_at++); }
    bool flag() { return integer() != 0; }
    std::optional<bool> optionalFlag()
    {
        const std::optional<qint64> said = optional();
        return said ? std::optional(*said != 0) : std::nullopt;
    }
    std::optional<base::Instant> time()
    {
        const std::optional<qint64> us = optional();
        return us ? std::optional(base::instant(*us)) : std::nullopt;
    }

private:
    const Statement &m_row;
    int m_at = 0;
};

constexpr const char *detailColumns =
    "SELECT seen_us, id, node_id, owner, name, visibility, visibility_said, archived, disabled, fork, is_template,"
    " default_branch, language, description, topics, created_us, updated_us, pushed_us, size_kib, open_issues,"
    " advanced_security, secret_scanning, push_protection, dependabot_updates FROM repository WHERE id = ?";

RepositoryDetail repositoryFrom(const Statement &statement)
{
    RepositoryColumns row(statement);
    RepositoryDetail out;
    out.seen = base::instant(row.integer());
    Repository &said = out.repository;
    said.id = row.integer();
    said.nodeId = row.text();
    said.owner = row.text();
    said.name = row.text();
    said.visibility = Visibility(row.integer());
    said.visibilitySaid = row.text();
    said.archived = row.flag();
    said.disabled = row.flag();
    said.fork = row.flag();
    said.isTemplate = row.flag();
    said.defaultBranch = row.text();
    said.language = row.text();
    said.description = row.text();
    said.topics = row.lines();
    said.created = row.time();
    said.updated = row.time();
    said.pushed = row.time();
    said.sizeKib = row.optional();
    said.openIssues = row.optional();
    said.advancedSecurity = row.optionalFlag();
    said.secretScanning = row.optionalFlag();
    said.pushProtection = row.optionalFlag();
    said.dependabotUpdates = row.optionalFlag();
    return out;
}

RepositoryFile fileFrom(const Statement &statement)
{
    RepositoryColumns row(statement);
    RepositoryFile out;
    out.repository = row.integer();
    out.path = row.text();
    out.oid = row.text();
    out.size = row.integer();
    out.binary = row.flag();
    out.truncated = row.flag();
    out.text = row.text();
    return out;
}

QByteArray filesSql(const char *text)
{
    return QByteArray("SELECT f.repository, f.path, f.oid, c.size, c.is_binary, c.truncated, ") + text
        + " FROM repository_file f JOIN file_content c ON c.oid = f.oid WHERE f.repository = ?1";
}

Workflow workflowFrom(const Statement &statement)
{
    RepositoryColumns row(statement);
    Workflow out;
    out.id = row.integer();
    out.nodeId = row.text();
    out.repository = row.integer();
    out.name = row.text();
    out.path = row.text();
    out.state = WorkflowState(row.integer());
    out.stateSaid = row.text();
    out.created = row.time();
    out.updated = row.time();
    return out;
}

RepositoryTeam teamFrom(const Statement &statement)
{
    RepositoryColumns row(statement);
    RepositoryTeam out;
    out.grant.team = row.integer();
    out.grant.repository = row.integer();
    out.grant.permission = Permission(row.integer());
    out.grant.role = row.text();
    out.slug = row.text();
    out.name = row.text();
    return out;
}

base::Done readProperties(Database &mirror, RepositoryDetail &out)
{
    const auto pair = [](const Statement &row) { return std::pair(row.text(0), row.text(1)); };
    const auto values = rows<std::pair<QString, QString>>(
        mirror, "SELECT name, value FROM property_value WHERE repository = ? ORDER BY name, value", pair,
        out.repository.id);
    if (!values)
        return values.error();
    for (const auto &[name, value] : *values)
        out.properties[name].append(value);
    return base::done();
}

/// When something was last told about a repository, which has a row in `table` when it was.
Result<std::optional<base::Instant>> toldAt(Database &mirror, const QByteArray &table, qint64 repository)
{
    Result<Statement> query = Statement::prepare(mirror, "SELECT seen_us FROM " + table + " WHERE repository = ?");
    if (!query)
        return query.error();
    const Result<bool> row = query->with(repository).step();
    if (!row)
        return row.error();
    return *row ? std::optional(base::instant(query->integer(0))) : std::nullopt;
}

/// Puts what was read where it belongs; the error otherwise.
template<class T>
base::Done put(const Result<T> &read, T &where)
{
    if (!read)
        return read.error();
    where = *read;
    return base::done();
}

base::Done readParts(Database &mirror, RepositoryDetail &out)
{
    const qint64 id = out.repository.id;
    base::Done done = readProperties(mirror, out);
    if (done)
        done = put(toldAt(mirror, "property_holder", id), out.propertiesSeen);
    if (done)
        done = put(rows<RepositoryFile>(mirror, filesSql("''") + " ORDER BY f.path", fileFrom, id), out.files);
    if (done)
        done = put(toldAt(mirror, "repository_reading", id), out.filesSeen);
    if (done)
        done = put(rows<Workflow>(mirror,
                                  "SELECT id, node_id, repository, name, path, state, state_said, created_us,"
                                  " updated_us FROM workflow WHERE repository = ? ORDER BY path, id",
                                  workflowFrom, id),
                   out.workflows);
    if (done)
        done = put(knownSince(mirror, OrganizationList::Workflows, id), out.workflowsSeen);
    if (done)
        done = put(rows<RepositoryTeam>(mirror,
                                        "SELECT g.team, g.repository, g.permission, g.role, coalesce(t.slug, ''),"
                                        " coalesce(t.name, '') FROM team_repository g LEFT JOIN team t ON t.id = g.team"
                                        " WHERE g.repository = ? ORDER BY g.permission DESC, t.slug, g.team",
                                        teamFrom, id),
                   out.teams);
    return done;
}

} // namespace

Result<std::optional<RepositoryDetail>> repositoryDetail(Database &mirror, qint64 id)
{
    const Result<QList<RepositoryDetail>> found = rows<RepositoryDetail>(mirror, detailColumns, repositoryFrom, id);
    if (!found)
        return found.error();
    if (found->isEmpty())
        return std::optional<RepositoryDetail>();
    RepositoryDetail out = found->first();
    const base::Done read = readParts(mirror, out);
    return read ? Result<std::optional<RepositoryDetail>>(std::optional(out)) : read.error();
}

Result<std::optional<RepositoryFile>> repositoryFile(Database &mirror, qint64 repository, const QString &path)
{
    const Result<QList<RepositoryFile>> found =
        rows<RepositoryFile>(mirror, filesSql("c.text") + " AND f.path = ?2", fileFrom, repository, path);
    if (!found)
        return found.error();
    return found->isEmpty() ? std::nullopt : std::optional(found->first());
}

Result<QList<Property>> propertyList(Database &mirror, qint64 organization)
{
    const auto read = [](const Statement &statement) {
        RepositoryColumns row(statement);
        Property out;
        out.name = row.text();
        out.type = PropertyType(row.integer());
        out.typeSaid = row.text();
        out.required = row.optionalFlag();
        out.allowed = row.lines();
        out.defaultValue = row.lines();
        out.description = row.text();
        return out;
    };
    return rows<Property>(mirror,
                          "SELECT name, type, type_said, required, allowed, default_value, description FROM property"
                          " WHERE organization = ? ORDER BY name",
                          read, organization);
}

} // namespace store
