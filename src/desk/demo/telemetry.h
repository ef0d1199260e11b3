#pragma once

#include "base/instant.h"

#include <QByteArray>

#include <functional>

namespace desk {

/// What Harden-Runner saw on the demo organisation's runners in the last thirty days, as its export has
/// it, JSON lines, from a seed: the calls of the malicious release from fourteen workflows, the two that
/// were blocked and raised the alert, and what a quiet month brings besides.
void tellTelemetry(base::Instant now, const std::function<bool(const QByteArray &row)> &take);

} // namespace desk
