#include "domain/account/feature.h"

#include "base/names.h"

namespace account {

namespace {

constexpr base::Names<Feature, featureCount> features{{"repositories", "properties", "teams", "runs", "files",
                                                       "rulesets", "rule_suites", "audit_log", "dependabot_alerts",
                                                       "code_scanning_alerts", "secret_scanning_alerts", "read_issues",
                                                       "write_issues", "stop_workflows", "write_workflows", "revoke"}};

constexpr std::array<const char *, featureCount> words{"repositories",
                                                       "repository properties",
                                                       "teams and members",
                                                       "workflows and runs",
                                                       "workflow files and CODEOWNERS",
                                                       "rulesets of the organization",
                                                       "rule suites",
                                                       "audit log",
                                                       "Dependabot alerts",
                                                       "code scanning alerts",
                                                       "secret scanning alerts",
                                                       "reading the operations repository",
                                                       "writing to the operations repository",
                                                       "stopping workflows and runs",
                                                       "changing workflow files",
                                                       "revoking leaked credentials"};

constexpr const char *ofAdmins = "an organization owner or security manager";

constexpr std::array<Need, featureCount> needs{
    // REST: "List organization repositories"
    Need{.scopes = "repo", .inPublic = "", .permissions = "metadata=read"},
    // REST: "List custom property values for organization repositories": members may read them
    Need{.scopes = "read:org", .permissions = "organization_custom_properties=read"},
    // REST: "List teams", "List organization members"
    Need{.scopes = "read:org", .permissions = "members=read"},
    // REST: "List workflow runs for a repository"
    Need{.scopes = "repo", .inPublic = "", .permissions = "actions=read"},
    // REST: "Get repository content"
    Need{.scopes = "repo", .inPublic = "", .permissions = "contents=read"},
    // REST: "Get all organization repository rulesets"; gh's "ruleset list --org" asks for the same scope
    Need{.scopes = "admin:org",
         .permissions = "organization_administration=write",
         .beside = "an organization owner, and GitHub Team or Enterprise"},
    // REST: "List organization rule suites"
    Need{.scopes = "admin:org",
         .permissions = "organization_administration=write",
         .beside = "an organization owner, and GitHub Enterprise"},
    // REST: "Get the audit log for an organization"
    Need{.scopes = "read:audit_log",
         .permissions = "organization_administration=read",
         .beside = "an organization owner, and GitHub Enterprise"},
    // REST: "List Dependabot alerts for an organization"
    Need{.scopes = "security_events",
         .inPublic = "public_repo",
         .permissions = "vulnerability_alerts=read",
         .beside = ofAdmins},
    // REST: "List code scanning alerts for an organization"
    Need{.scopes = "security_events",
         .inPublic = "public_repo",
         .permissions = "security_events=read",
         .beside = "an organization owner or security manager, and GitHub Code Security for private repositories"},
    // REST: "List secret scanning alerts for an organization"
    Need{.scopes = "security_events",
         .inPublic = "public_repo",
         .permissions = "secret_scanning_alerts=read",
         .beside = "an organization owner or security manager, and GitHub Secret Protection for private repositories"},
    // REST: "List repository issues": the operations repository is private
    Need{.scopes = "repo", .permissions = "issues=read"},
    // REST: "Create an issue", "Create an issue comment"
    Need{.scopes = "repo", .permissions = "issues=write", .writes = true},
    // REST: "Disable a workflow", "Cancel a workflow run"
    Need{.scopes = "repo", .permissions = "actions=write", .writes = true},
    // REST: "Create or update file contents"
    Need{.scopes = "repo workflow", .permissions = "contents=write,workflows=write", .writes = true},
    // REST: "Revoke a list of credentials": only without a token
    Need{.inPublic = "", .beside = "github.com or GHE.com: no GitHub Enterprise Server has it", .writes = true},
};

} // namespace

QLatin1String name(Feature feature)
{
    return features.of(feature);
}

QString word(Feature feature)
{
    return QString::fromLatin1(words.at(std::size_t(feature)));
}

std::optional<Feature> featureFrom(const QString &name)
{
    return features.complete(name);
}

std::array<Feature, featureCount> allFeatures()
{
    std::array<Feature, featureCount> out{};
    for (int i = 0; i < featureCount; ++i)
        out.at(std::size_t(i)) = Feature(i);
    return out;
}

const Need &needOf(Feature feature)
{
    return needs.at(std::size_t(feature));
}

} // namespace account
