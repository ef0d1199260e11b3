#include "domain/runs/words.h"

#include <array>

namespace runs {

using L1 = QLatin1String;

std::span<const QLatin1String> knownWords(Status)
{
    static constexpr std::array words{L1(""),        L1("queued"),    L1("in_progress"), L1("completed"),
                                      L1("waiting"), L1("requested"), L1("pending")};
    return words;
}

std::span<const QLatin1String> knownWords(Conclusion)
{
    static constexpr std::array words{L1(""),          L1("success"),        L1("failure"),   L1("neutral"),
                                      L1("cancelled"), L1("skipped"),        L1("timed_out"), L1("action_required"),
                                      L1("stale"),     L1("startup_failure")};
    return words;
}

std::span<const QLatin1String> knownWords(Trigger)
{
    static constexpr std::array words{
        L1(""),
        L1("push"),
        L1("pull_request"),
        L1("pull_request_target"),
        L1("schedule"),
        L1("workflow_dispatch"),
        L1("workflow_run"),
        L1("workflow_call"),
        L1("repository_dispatch"),
        L1("release"),
        L1("merge_group"),
        L1("dynamic"),
        L1("issue_comment"),
        L1("issues"),
        L1("create"),
        L1("delete"),
        L1("deployment"),
        L1("deployment_status"),
        L1("check_run"),
        L1("check_suite"),
        L1("pull_request_review"),
        L1("pull_request_review_comment"),
        L1("branch_protection_rule"),
        L1("discussion"),
        L1("discussion_comment"),
        L1("fork"),
        L1("gollum"),
        L1("label"),
        L1("milestone"),
        L1("page_build"),
        L1("public"),
        L1("registry_package"),
        L1("status"),
        L1("watch"),
    };
    return words;
}

bool isFailure(Conclusion conclusion)
{
    return conclusion == Conclusion::Failure || conclusion == Conclusion::TimedOut
        || conclusion == Conclusion::StartupFailure;
}

} // namespace runs
