#include "domain/incidents/status.h"

#include "domain/incidents/names.h"

namespace incidents {

namespace {
constexpr Names<Status, 9> statuses{
    {"triage", "active", "contained", "recovering", "monitoring", "closed", "reviewed", "declined", "merged"}};
constexpr Names<Outcome, 5> outcomes{{"confirmed", "false_positive", "benign", "duplicate", "exercise"}};
constexpr Names<Visibility, 3> visibilities{{"team", "restricted", "local_only"}};
} // namespace

QLatin1String name(Status status)
{
    return statuses.of(status);
}

QString word(Status status)
{
    return spoken(name(status));
}

std::optional<Status> statusFrom(const QString &name)
{
    return statuses.find(name);
}

QLatin1String name(Outcome outcome)
{
    return outcomes.of(outcome);
}

QString word(Outcome outcome)
{
    return spoken(name(outcome));
}

std::optional<Outcome> outcomeFrom(const QString &name)
{
    return outcomes.find(name);
}

QLatin1String name(Visibility visibility)
{
    return visibilities.of(visibility);
}

QString word(Visibility visibility)
{
    return spoken(name(visibility));
}

std::optional<Visibility> visibilityFrom(const QString &name)
{
    return visibilities.find(name);
}

} // namespace incidents
