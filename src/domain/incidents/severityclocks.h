#pragma once

#include "domain/incidents/clock.h"
#include "domain/incidents/severity.h"

#include <functional>

namespace incidents {

/// What a severity allows from the start of a clock; none when it asks for nothing.
using Allowance = std::function<std::optional<base::Duration>(Severity)>;

/// Source: raising at t gives min(old due, t + new allowance), so that it never buys time; lowering computes again
/// from the start. A raise before the start counts from the start.
std::optional<base::Instant> dueBy(const Incident &incident, base::Instant start, const Allowance &allowance);

/// The clocks that the severity sets: acknowledge, respond, and who must be there.
void addSeverityClocks(const Incident &incident, Wording wording, QList<Clock> &clocks);

} // namespace incidents
