#pragma once

#include "domain/runs/word.h"

namespace runs {

/// How far a run, a job or a step is. Source: GitHub, REST API, "Workflow runs", schema workflow-run.
enum class Status {
    Unknown,
    Queued,
    InProgress,
    Completed,
    Waiting,
    Requested,
    Pending,
};

/// How it ended; nothing while it has not.
enum class Conclusion {
    Unknown,
    Success,
    Failure,
    Neutral,
    Cancelled,
    Skipped,
    TimedOut,
    ActionRequired,
    Stale,
    StartupFailure,
};

/// What set a run off. Source: GitHub, "Events that trigger workflows"; `dynamic` is GitHub's own, such as CodeQL's
/// default setup and Dependabot.
enum class Trigger {
    Unknown,
    Push,
    PullRequest,
    PullRequestTarget,
    Schedule,
    WorkflowDispatch,
    WorkflowRun,
    WorkflowCall,
    RepositoryDispatch,
    Release,
    MergeGroup,
    Dynamic,
    IssueComment,
    Issues,
    Create,
    Delete,
    Deployment,
    DeploymentStatus,
    CheckRun,
    CheckSuite,
    PullRequestReview,
    PullRequestReviewComment,
    BranchProtectionRule,
    Discussion,
    DiscussionComment,
    Fork,
    Gollum,
    Label,
    Milestone,
    PageBuild,
    Public,
    RegistryPackage,
    Status,
    Watch,
};

std::span<const QLatin1String> knownWords(Status);
std::span<const QLatin1String> knownWords(Conclusion);
std::span<const QLatin1String> knownWords(Trigger);

/// Whether it ended as somebody has to look at: failure, timed_out, startup_failure. A cancelled run was somebody's
/// wish, action_required waits for one.
bool isFailure(Conclusion conclusion);

} // namespace runs
