#pragma once

#include "base/instant.h"

#include <QString>

#include <optional>

namespace intelligence {

/// How soon a vulnerability has to be dealt with; a smaller value is more urgent.
enum class Band { Immediate, Urgent, Scheduled, Deferred };
constexpr int bandCount = 4;
QLatin1String name(Band band);
QString word(Band band);
std::optional<Band> bandFrom(const QString &name);

/// From when it was seen until it has to be done: 3, 14 and 60 days; what is deferred is not due.
std::optional<base::Duration> period(Band band);

} // namespace intelligence
