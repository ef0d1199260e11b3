#pragma once

#include "base/instant.h"

#include <QStringList>

#include <optional>

namespace incidents {

/// The classification of the response framework; a smaller number is graver.
enum class Severity { P1 = 1, P2, P3, P4 };

/// "P1" … "P4".
QString name(Severity severity);
/// "Critical", "High", "Medium", "Low".
QString word(Severity severity);
/// Reads "P1", "p1" or "1".
std::optional<Severity> severityFrom(const QString &text);

/// From detection to the first responsive act: 15 min, 1 h, 4 h, 24 h.
base::Duration responseTime(Severity severity);
/// From detection to a named person accepting it; only P1 has a target, 1 min.
std::optional<base::Duration> acknowledgeTime(Severity severity);
/// Between status updates of the team and its leadership; P4 has none. Sources: 30 min for P1 of the response
/// framework; P2 and P3 as the playbooks for vulnerabilities (4 h) and failed controls (24 h) have it.
std::optional<base::Duration> updateTime(Severity severity);
/// Whom the incident goes up to when somebody does not answer.
QStringList escalation(Severity severity);

} // namespace incidents
