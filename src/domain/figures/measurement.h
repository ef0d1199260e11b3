#pragma once

#include "domain/incidents/severity.h"

namespace figures {

/// One span of one incident that takes part in the figures.
struct Measurement
{
    incidents::Severity severity = incidents::Severity::P4;
    base::Instant t0{}; ///< the detection, else the declaration: places it in a period
    bool backfilled = false; ///< recorded after the fact: listed, but in no mean and judged by no target
    std::optional<base::Instant> from; ///< none while the milestone is not stated
    std::optional<base::Instant> to;

    bool missing() const { return !from || !to; }
    /// The later milestone is stated as the earlier one: no value.
    bool inverted() const { return from && to && *to < *from; }
    std::optional<base::Duration> value() const
    {
        return missing() || inverted() ? std::nullopt : std::optional(*to - *from);
    }
    bool operator==(const Measurement &) const = default;
};

} // namespace figures
