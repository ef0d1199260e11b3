#pragma once

#include "domain/incidents/severity.h"

namespace incidents {

/// Where the response stands.
enum class Status { Triage, Active, Contained, Recovering, Monitoring, Closed, Reviewed, Declined, Merged };
QLatin1String name(Status status);
QString word(Status status);
std::optional<Status> statusFrom(const QString &name);

enum class Outcome { Confirmed, FalsePositive, Benign, Duplicate, Exercise };
QLatin1String name(Outcome outcome);
QString word(Outcome outcome);
std::optional<Outcome> outcomeFrom(const QString &name);

/// Who may see it; carried by GitHub's repositories later, kept from the start.
enum class Visibility { Team, Restricted, LocalOnly };
QLatin1String name(Visibility visibility);
QString word(Visibility visibility);
std::optional<Visibility> visibilityFrom(const QString &name);

/// How it ended, for now.
struct Closing
{
    Outcome outcome = Outcome::Confirmed;
    base::Instant at{};
    QString by;
    QString reason; ///< of the override, or of declining
    bool declined = false;
    bool operator==(const Closing &) const = default;
};

/// It went on after it was closed: a new span; earlier milestones stay.
struct Reopening
{
    base::Instant at{};
    QString by;
    QString reason;
    bool operator==(const Reopening &) const = default;
};

struct SeverityChange
{
    base::Instant at{}; ///< when it happened
    Severity to = Severity::P4;
    QString by;
    QString reason;
    QString entryId;
    bool operator==(const SeverityChange &) const = default;
};

} // namespace incidents
