#pragma once

#include "base/instant.h"

#include <QByteArray>

#include <functional>

namespace desk {

using TakeRow = std::function<bool(const QByteArray &row)>;

/// The reports that Trivy made of the demo organisation's services in the last two nights, a report a line. In the
/// second some of what was there is gone, and left-padder's malicious release has come.
void tellTrivyReports(base::Instant now, const TakeRow &take);
/// What CodeQL found in some of its repositories, a SARIF log a line.
void tellCodeScanning(base::Instant now, const TakeRow &take);

} // namespace desk
