#pragma once

#include "domain/intelligence/alert.h"

namespace intelligence {

enum class AlertClockKind {
    Remediate, ///< the priority's due time
    Remedy, ///< of one action
    Override, ///< when it lapses: nothing that can be late
    Control, ///< when it ends: nothing that can be late
};
QLatin1String name(AlertClockKind kind);

/// Something of an alert that is due. Derived from its entries and an instant, never counted.
struct AlertClock
{
    QString key; ///< stable within the alert: "remediate", "remedy:…", "override:…", "control:…"
    AlertClockKind kind = AlertClockKind::Remediate;
    QString what; ///< in English
    QString who; ///< may be empty
    base::Instant start{};
    base::Instant due{};
    std::optional<base::Instant> stopped; ///< by happened time
    std::optional<base::Instant> breachSeen; ///< the due time of a breach that was once visible; never unset

    bool running() const { return !stopped; }
    /// Late at `now`, or stopped too late.
    bool breached(base::Instant now) const;
    bool operator==(const AlertClock &) const = default;
};

/// The clocks of an alert as they stand at `at`, soonest first. Of one that is settled the clock of the
/// priority only, stopped.
QList<AlertClock> clocksOf(const Alert &alert, base::Instant at);

/// Under which keys the clocks of an alert are found.
QString remedyKey(const QString &entryId);
constexpr QLatin1String remediateKey("remediate");

} // namespace intelligence
