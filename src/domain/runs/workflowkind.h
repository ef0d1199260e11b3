#pragma once

#include <QString>

namespace runs {

/// What a workflow is for, by its name alone: enough to draw a day's runs apart, and no statement about what it does.
/// The numbers are those of the mirror.
enum class WorkflowKind {
    Other = 0,
    Build = 1, ///< builds, tests, lints
    Release = 2, ///< publishes or deploys
    Security = 3, ///< looks for secrets, vulnerabilities, wrong settings; attests
    Upkeep = 4, ///< keeps dependencies and lists in order
};
inline constexpr int workflowKindCount = 5;

/// By the words of the file's name and of the workflow's name, without regard to case: the first of security, release,
/// upkeep and build that a word begins with decides ("release-tests" is a release). For GitHub's own workflows, whose
/// path begins with "dynamic/", that path counts as the file's name.
WorkflowKind kindOf(const QString &name, const QString &path);

} // namespace runs
