#pragma once

#include "domain/figures/period.h"
#include "domain/incidents/severity.h"

namespace figures {

/// How long after its closing an incident may come back and count as recurring.
constexpr base::Duration recurrenceTime = std::chrono::days(90);
/// Source: the KPI incident_recurrence_rate.
constexpr int recurrenceLimit = 5; ///< percent; below it is met

/// An incident that says it is the recurrence of another one.
struct Again
{
    QString incident; ///< subject id of the later one
    base::Instant detected{}; ///< its T0
    bool confirmed = false;
    QString linkEntry; ///< what says so, in the later one
    QString detectedEntry; ///< its detection or declaration
    bool operator==(const Again &) const = default;
};

/// An incident that is closed and takes part, with what came of it.
struct ClosedIncident
{
    QString id;
    QString title;
    incidents::Severity severity = incidents::Severity::P4;
    base::Instant t0{};
    base::Instant closed{};
    QString closedEntry;
    bool backfilled = false;
    QList<Again> again; ///< of incidents that take part themselves
    bool operator==(const ClosedIncident &) const = default;

    /// The first that counts: confirmed, detected later than this one and not later than 90 days after
    /// it was closed.
    const Again *recurrence() const;
    /// The same, but only suspected.
    const Again *suspicion() const;
    /// It has not recurred, and its 90 days have not passed.
    bool pending(base::Instant now) const;
};

/// How many of the incidents that were closed came back. Provisional while one of them may still.
struct Recurrence
{
    qsizetype closed = 0;
    qsizetype recurred = 0;
    qsizetype suspected = 0; ///< none of `recurred`
    qsizetype pending = 0;
    qsizetype backfilled = 0; ///< beside `closed`
    std::optional<double> percent; ///< none below five closed
    std::optional<bool> met;

    bool provisional() const { return pending > 0; }
    bool insufficient() const { return !percent; }
    bool operator==(const Recurrence &) const = default;
};

/// Over those that were closed in `period`.
Recurrence recurrenceOf(const QList<ClosedIncident> &incidents, const Period &period, base::Instant now);

} // namespace figures
