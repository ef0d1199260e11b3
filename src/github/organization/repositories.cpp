#include "github/organization/repositories.h"

#include "github/http/pathpart.h"
#include "github/organization/lengths.h"

namespace github {

using base::Result;
using namespace organization;

namespace {

/// "enabled" or "disabled" under a name of security_and_analysis, which only those who may change it are told.
std::optional<bool> enabled(const JsonFields &security, std::string_view name)
{
    const QString status = security.object(name).text("status");
    if (status == QLatin1String("enabled"))
        return true;
    return status == QLatin1String("disabled") ? std::optional(false) : std::nullopt;
}

/// Servers from before there were internal repositories say only whether it is private.
Visibility visibilityOf(const JsonFields &said)
{
    if (said.has("visibility"))
        return visibilityFrom(said.text("visibility"));
    const std::optional<bool> isPrivate = said.flag("private");
    if (!isPrivate)
        return Visibility::Unknown;
    return *isPrivate ? Visibility::Private : Visibility::Public;
}

void readSecurity(const JsonFields &security, Repository &out)
{
    out.advancedSecurity = enabled(security, "advanced_security");
    out.secretScanning = enabled(security, "secret_scanning");
    out.pushProtection = enabled(security, "secret_scanning_push_protection");
    out.dependabotUpdates = enabled(security, "dependabot_security_updates");
}

std::optional<Repository> repositoryFrom(const JsonFields &said)
{
    const std::optional<qint64> id = said.id();
    Repository out{.id = id.value_or(0), .nodeId = said.text("node_id")};
    out.owner = said.object("owner").text("login");
    if (out.owner.isEmpty()) // the whole name has it, too
        out.owner = said.text("full_name").section(u'/', 0, 0);
    out.name = said.text("name");
    if (!id || out.owner.isEmpty() || out.name.isEmpty())
        return {};
    out.visibility = visibilityOf(said);
    out.visibilitySaid = said.text("visibility", longestWord);
    out.archived = said.flag("archived").value_or(false);
    out.disabled = said.flag("disabled").value_or(false);
    out.fork = said.flag("fork").value_or(false);
    out.isTemplate = said.flag("is_template").value_or(false);
    out.defaultBranch = said.text("default_branch");
    out.language = said.text("language");
    out.description = said.text("description", longestDescription);
    out.topics = said.texts("topics", mostTopics);
    out.created = said.time("created_at");
    out.updated = said.time("updated_at");
    out.pushed = said.time("pushed_at");
    out.sizeKib = said.count("size");
    out.openIssues = said.count("open_issues_count");
    readSecurity(said.object("security_and_analysis"), out);
    return out;
}

} // namespace

Request repositoriesRequest(const Origin &origin, const QString &login)
{
    return {.url = origin.at(QStringLiteral("/orgs/") + pathPart(login)
                             + QStringLiteral("/repos?type=all&sort=full_name&per_page=100"))};
}

Result<Page<Repository>> repositoriesIn(const QByteArray &body)
{
    return pageIn<Repository>(body, {}, repositoryFrom);
}

Request workflowsRequest(const Origin &origin, const QString &owner, const QString &name)
{
    return {.url = origin.at(QStringLiteral("/repos/") + pathPart(owner) + u'/' + pathPart(name)
                             + QStringLiteral("/actions/workflows?per_page=100"))};
}

Result<Page<Workflow>> workflowsIn(const QByteArray &body, qint64 repository)
{
    return pageIn<Workflow>(body, "workflows", [repository](const JsonFields &said) -> std::optional<Workflow> {
        const std::optional<qint64> id = said.id();
        if (!id)
            return {};
        Workflow out{.id = *id, .nodeId = said.text("node_id"), .repository = repository};
        out.name = said.text("name");
        out.path = said.text("path", longestPath);
        out.stateSaid = said.text("state", longestWord);
        out.state = workflowStateFrom(out.stateSaid);
        out.created = said.time("created_at");
        out.updated = said.time("updated_at");
        return out;
    });
}

} // namespace github
