#pragma once

#include "domain/evidence/kind.h"
#include "domain/incidents/clock.h"

namespace incidents {

/// The time from the first malicious act known, or its first effect, until the attacker could do no further
/// harm; without an end while that goes on.
struct CompromiseWindow
{
    base::Instant from{};
    std::optional<base::Instant> to;
    base::Instant known{}; ///< since when this is written down
};

/// None while nobody said when it began.
std::optional<CompromiseWindow> compromiseWindow(const Incident &incident);

/// How it stands with something of the compromise window that GitHub keeps for a time.
struct Vanishing
{
    evidence::Kind kind = evidence::Kind::GithubAudit;
    base::Instant from{}; ///< the first moment that no evidence covers
    base::Instant due{}; ///< when that is gone
    std::optional<base::Instant> captured; ///< since when evidence covers all of the window
    bool lost = false; ///< it was gone before the window was known
};

/// One for each of `evidence::keepings`, in that order; none without a window. An item covers what it says it
/// holds, from its first content to its last (or to when it was collected); one that does not say from when
/// covers nothing.
QList<Vanishing> vanishing(const Incident &incident);

/// The evidence that is about to vanish: of the compromise window, and planned items whose source forgets.
void addEvidenceClocks(const Incident &incident, Wording wording, QList<Clock> &clocks);

} // namespace incidents
