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
/// Whom the incident goes up to when somebody does not answer.
QStringList escalation(Severity severity);

} // namespace incidents
