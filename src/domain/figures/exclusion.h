#pragma once

#include "domain/incidents/incident.h"

namespace figures {

/// Why an incident takes no part in any figure. One that was recorded after the fact does take part in lists, not in
/// means: see `Measurement::backfilled`.
enum class Exclusion { Exercise, Duplicate, Declined, FalsePositive };
constexpr int exclusionCount = 4;
QLatin1String name(Exclusion exclusion);
QString word(Exclusion exclusion);
std::optional<Exclusion> exclusionFrom(const QString &name);

std::optional<Exclusion> exclusionOf(const incidents::Incident &incident);

} // namespace figures
