#pragma once

#include "domain/timeline/wordtemplate.h"

namespace timeline {

/// What a runner's sensor saw, in words on one line, by the kind it names: "Domain-Blocked",
/// "Source-Code-Overwritten", "Reverse-Shell" … and "outbound.allowed", "outbound.blocked",
/// "dns.resolved", "file.written", "process.started". Any other reads "Some kind in job build of
/// acme/web". Fields: tool, endpoint, host, method, path, file, detail, action, sha, rule, line, job, repo.
QString telemetryLine(const QString &kind, const FieldText &field);

/// Whether the kind has words of its own.
bool hasTelemetryWords(const QString &kind);

} // namespace timeline
