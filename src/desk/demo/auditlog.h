#pragma once

#include "base/instant.h"

#include <QByteArray>

#include <functional>

namespace desk {

/// Thirty days of the demo organisation's audit log as GitHub exports it, JSON lines in the order of
/// time, from a seed: about `rows` of them, with working hours, releases at night and what belongs to
/// the live incident. Given row by row; stops when `take` answers false.
void tellAuditLog(base::Instant now, int rows, const std::function<bool(const QByteArray &row)> &take);

} // namespace desk
