#pragma once

#include "models/look/clocktext.h"

#include <QTimeZone>

namespace models {

/// The offset and the printed name of `zone` at that moment: "Z", "CEST".
look::clocktext::Zone zoneAt(const QTimeZone &zone, base::Instant at);

} // namespace models
