#pragma once

#include <QString>

#include <array>
#include <optional>

namespace account {

/// What Parapet wants of GitHub, as far as a token may allow the one and not the other.
enum class Feature {
    Repositories,
    Properties, ///< custom property values of repositories
    Teams, ///< and members
    Runs, ///< workflows, their runs and jobs
    Files, ///< workflow files and CODEOWNERS
    Rulesets,
    RuleSuites,
    AuditLog,
    DependabotAlerts,
    CodeScanningAlerts,
    SecretScanningAlerts,
    ReadIssues, ///< issues and comments of the operations repository
    WriteIssues,
    StopWorkflows, ///< disable workflows, cancel runs
    WriteWorkflows, ///< change workflow files
    Revoke, ///< revoke credentials that leaked
};
constexpr int featureCount = 16;
QLatin1String name(Feature feature);
/// For people: "rule suites".
QString word(Feature feature);
std::optional<Feature> featureFrom(const QString &name);
std::array<Feature, featureCount> allFeatures();

/// What GitHub asks for a feature.
/// Sources: GitHub, "Scopes for OAuth apps", "Permissions required for fine-grained personal access tokens" and the
/// REST API reference of each endpoint.
struct Need
{
    /// Alternatives between bars, what is needed together between blanks: "repo workflow". Empty when no scope is
    /// needed.
    const char *scopes = "";
    /// What is enough as long as only public repositories are meant; empty: no scope at all; nullptr: nothing is.
    const char *inPublic = nullptr;
    /// As in X-Accepted-GitHub-Permissions: "contents=write,workflows=write"; empty when none is.
    const char *permissions = "";
    /// Plan, product or role beside it, in words; nullptr when the token alone decides.
    const char *beside = nullptr;
    /// Whether it changes anything on GitHub: then no question can try it.
    bool writes = false;
};
const Need &needOf(Feature feature);

} // namespace account
