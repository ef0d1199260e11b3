#include "domain/runs/run.h"

#include <tuple>

namespace runs {

using namespace std::chrono_literals;

namespace {

constexpr base::Duration longestRun = 24h * 35;

bool ranNothing(Conclusion conclusion)
{
    return conclusion == Conclusion::Skipped || conclusion == Conclusion::ActionRequired
        || conclusion == Conclusion::Stale || conclusion == Conclusion::StartupFailure;
}

} // namespace

std::optional<base::Duration> durationOf(const Run &run)
{
    if (!run.isCompleted() || ranNothing(run.conclusion.known()))
        return std::nullopt;
    if (!run.started && run.attempt > 1)
        return std::nullopt;
    const base::Duration took = run.updated - run.started.value_or(run.created);
    if (took < 0s || took > longestRun)
        return std::nullopt;
    return std::chrono::floor<std::chrono::seconds>(took);
}

bool isAsLate(const Run &one, const Run &other)
{
    const auto lateness = [](const Run &run) { return std::tuple(run.attempt, run.updated, run.isCompleted()); };
    return lateness(one) >= lateness(other);
}

} // namespace runs
