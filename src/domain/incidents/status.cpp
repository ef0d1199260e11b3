#include "domain/incidents/status.h"

#include "base/names.h"

namespace incidents {

namespace {
constexpr base::Names<Status, 9> statuses{
    {"triage", "active", "contained", "recovering", "monitoring", "closed", "reviewed", "declined", "merged"}};
constexpr base::Names<Outcome, 5> outcomes{{"confirmed", "false_positive", "benign", "duplicate", "exercise"}};
constexpr base::Names<Visibility, 3> visibilities{{"team", "restricted", "local_only"}};
} // namespace

QLatin1String name(Status status)
{
    return statuses.of(status);
}

QString word(Status status)
{
    return base::spoken(name(status));
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
    return base::spoken(name(outcome));
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
    return base::spoken(name(visibility));
}

std::optional<Visibility> visibilityFrom(const QString &name)
{
    return visibilities.find(name);
}

} // namespace incidents
