#include "store/organization/repositoryintake.h"

#include "store/organization/pageintake.h"
#include "store/organization/repositorycounts.h"
#include "store/organization/upsert.h"
#include "store/sqlite/rows.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace store {

using base::Done;
using base::Result;
using namespace organization;

namespace {

const QByteArrayList repositoryColumns{"node_id",           "organization",    "owner",           "name",
                                       "visibility",        "archived",        "language",        "pushed_us",
                                       "push_order",        "visibility_said", "disabled",        "fork",
                                       "is_template",       "default_branch",  "description",     "topics",
                                       "created_us",        "updated_us",      "size_kib",        "open_issues",
                                       "advanced_security", "secret_scanning", "push_protection", "dependabot_updates"};

constexpr qint64 neverPushed = -1; // in push_order

} // namespace

Done RepositoryIntake::add(const QList<Repository> &repositories, base::Instant seen)
{
    Result<Statement> row = prepareUpsert(m_mirror, "repository", {"id"}, repositoryColumns);
    if (!row)
        return row.error();
    const auto add = [&](const Repository &said) -> Done {
        const std::optional<qint64> pushed = microsOf(said.pushed);
        row->with(said.id, said.nodeId, m_organization, said.owner, said.name, int(said.visibility), said.archived,
                  said.language, pushed, pushed.value_or(neverPushed), said.visibilitySaid, said.disabled, said.fork,
                  said.isTemplate, said.defaultBranch, said.description, said.topics.join(u'\n'),
                  microsOf(said.created), microsOf(said.updated), said.sizeKib, said.openIssues, said.advancedSecurity,
                  said.secretScanning, said.pushProtection, said.dependabotUpdates, base::micros(seen));
        const Done done = row->run();
        return done ? countOf(m_mirror, said.id) : done;
    };
    return takePage(m_mirror, OrganizationList::Repositories, m_organization, seen, repositories, add);
}

Done RepositoryIntake::add(const QList<PropertyValues> &values, base::Instant seen)
{
    return takePage(m_mirror, OrganizationList::PropertyValues, m_organization, seen, values,
                    [&](const PropertyValues &one) { return addOne(one, seen); });
}

Done RepositoryIntake::addOne(const PropertyValues &values, base::Instant seen)
{
    Result<Statement> holder = prepareUpsert(m_mirror, "property_holder", {"repository"}, {"organization"});
    if (!holder)
        return holder.error();
    if (const Done noted = holder->with(values.repository, m_organization, base::micros(seen)).run(); !noted)
        return noted;
    if (m_mirror.changes() == 0) // known from later
        return base::done();
    if (const Done dropped = execute(m_mirror, "DELETE FROM property_value WHERE repository = ?", values.repository);
        !dropped)
        return dropped;
    Result<Statement> value =
        Statement::prepare(m_mirror, "INSERT OR IGNORE INTO property_value (repository, name, value) VALUES (?, ?, ?)");
    if (!value)
        return value.error();
    for (auto property = values.values.begin(); property != values.values.end(); ++property) {
        for (const QString &one : property.value()) {
            if (const Done added = value->with(values.repository, property.key(), one).run(); !added)
                return added;
        }
    }
    return countOf(m_mirror, values.repository);
}

Done RepositoryIntake::addWorkflows(qint64 repository, const QList<Workflow> &workflows, base::Instant seen)
{
    Result<Statement> row =
        prepareUpsert(m_mirror, "workflow", {"id"},
                      {"node_id", "repository", "name", "path", "state", "state_said", "created_us", "updated_us"});
    if (!row)
        return row.error();
    const auto add = [&](const Workflow &said) {
        row->with(said.id, said.nodeId, repository, said.name, said.path, int(said.state), said.stateSaid,
                  microsOf(said.created), microsOf(said.updated), base::micros(seen));
        return row->run();
    };
    return pageTransaction(m_mirror, [&]() -> Done {
        const Done taken = takePage(m_mirror, OrganizationList::Workflows, repository, seen, workflows, add);
        return taken ? countOf(m_mirror, repository) : taken;
    });
}

Done RepositoryIntake::add(const QList<RepositoryFiles> &readings, base::Instant seen)
{
    return pageTransaction(m_mirror, [&]() -> Done {
        for (const RepositoryFiles &reading : readings) {
            if (reading.outcome != RepositoryFiles::Outcome::Read)
                continue;
            if (const Done added = addOne(reading, seen); !added)
                return added;
        }
        return base::done();
    });
}

Done RepositoryIntake::addOne(const RepositoryFiles &reading, base::Instant seen)
{
    Result<Statement> met = prepareUpsert(m_mirror, "repository_reading", {"repository"}, {});
    if (!met)
        return met.error();
    if (const Done noted = met->with(reading.repository, base::micros(seen)).run(); !noted)
        return noted;
    if (m_mirror.changes() == 0) // known from later
        return base::done();
    const Result<QStringList> before = rows<QString>(
        m_mirror, "SELECT oid FROM repository_file WHERE repository = ?",
        [](const Statement &row) { return row.text(0); }, reading.repository);
    if (!before)
        return before.error();
    Done done = replaceFiles(reading, seen);
    if (done)
        done = dropUnusedContents(m_mirror, *before);
    return done ? countOf(m_mirror, reading.repository) : done;
}

Done RepositoryIntake::replaceFiles(const RepositoryFiles &reading, base::Instant seen)
{
    Result<Statement> row = prepareUpsert(m_mirror, "repository_file", {"repository", "path"}, {"oid"});
    // The same oid is the same content, unless less of it came before.
    Result<Statement> content = Statement::prepare(
        m_mirror,
        "INSERT INTO file_content (oid, size, is_binary, truncated, text) VALUES (?, ?, ?, ?, ?) ON CONFLICT (oid)"
        " DO UPDATE SET size = excluded.size, is_binary = excluded.is_binary, truncated = excluded.truncated,"
        " text = excluded.text WHERE excluded.truncated < file_content.truncated");
    if (!row || !content)
        return !row ? row.error() : content.error();
    QJsonArray paths;
    for (const RepositoryFile &file : reading.files) {
        paths.append(file.path);
        if (const Done done = content->with(file.oid, file.size, file.binary, file.truncated, file.text).run(); !done)
            return done;
        if (const Done done = row->with(reading.repository, file.path, file.oid, base::micros(seen)).run(); !done)
            return done;
    }
    return execute(m_mirror,
                   "DELETE FROM repository_file WHERE repository = ? AND path NOT IN (SELECT value FROM json_each(?))",
                   reading.repository, QString::fromUtf8(QJsonDocument(paths).toJson(QJsonDocument::Compact)));
}

} // namespace store
