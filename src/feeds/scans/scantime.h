#pragma once

#include "base/instant.h"

#include <optional>

namespace feeds {

/// The time a report gives itself, unless it cannot be: tools write the year 1 for "none".
inline std::optional<base::Instant> plausibleTime(const std::optional<base::Instant> &at)
{
    const bool plausible = at && *at >= base::instant(946684800000000) && *at < base::instant(4102444800000000);
    return plausible ? at : std::nullopt; // of the years 2000 to 2099
}

} // namespace feeds
