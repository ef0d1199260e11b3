#pragma once

#include "base/instant.h"

#include <QList>
#include <QString>

#include <optional>

namespace incidents {

struct Incident;

enum class ClockKind {
    Acknowledge,
    Respond,
    Notify,
    Update,
    Step,
    Phase,
    Task,
    Review,
    TimeBox,
    EvidenceExpiry,
    Roles
};
QLatin1String name(ClockKind kind);

enum class ClockOutcome { Running, Met, Breached, Superseded, Waived };
QLatin1String name(ClockOutcome outcome);

/// Something that is due. It runs while the program is closed and offline: it is derived from the
/// entries and an instant, never counted.
struct Clock
{
    QString key; ///< stable within the incident: "respond", "task:…", "notify:CISO"
    ClockKind kind = ClockKind::Task;
    QString what; ///< "Tell PR Team", "Block malicious endpoints"
    QString who; ///< who has it; may be empty
    base::Instant start{};
    base::Instant due{};
    std::optional<base::Instant> stopped; ///< by happened time
    bool waived = false;
    bool superseded = false;
    std::optional<base::Instant> breachSeen; ///< the due time of a breach that was visible as known then; never unset

    /// Running until due; met when stopped at or before due. A breach shows as soon as due is past.
    ClockOutcome outcome(base::Instant now) const;
    bool running() const { return !stopped && !waived && !superseded; }
    bool operator==(const Clock &) const = default;
};

/// Whether clocks say what they are about and who has it; who only wants their times leaves it out.
enum class Wording { Full, None };

/// Every clock of an incident, running ones first by due time, then the others. A breach that was
/// once visible has its clock for ever, superseded when nothing is due by it any more. Source of the
/// rules: the classification matrix and the playbook's offsets.
QList<Clock> clocksOf(const Incident &incident, Wording wording = Wording::Full);

/// When the response is due: the detection plus the response time; raising at t gives
/// min(old due, t + new response), lowering computes again from the start. None without detection.
std::optional<base::Instant> responseDue(const Incident &incident);

/// The earliest due time of a running clock whose breach has not been seen yet.
std::optional<base::Instant> nextUnseenDue(const Incident &incident);

} // namespace incidents
