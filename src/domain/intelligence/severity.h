#pragma once

#include <QString>

#include <optional>

namespace intelligence {

/// How bad a tool says a finding is; the order is the order of urgency. An incident's P1…P4 is another thing.
enum class Severity {
    Unknown,
    Low,
    Medium,
    High,
    Critical,
};
constexpr int severityCount = 5;

QLatin1String severityName(Severity severity); ///< "critical"
/// What scanners write, without regard to case: the names themselves, and "negligible", "info", "moderate",
/// "important", "note", "warning", "error"; Unknown for anything else.
Severity severityFrom(const QString &said);
/// The name exactly.
std::optional<Severity> severityNamed(const QString &name);
/// The band of a CVSS score in tenths, as FIRST and GitHub draw it: 0.1 low, 4.0 medium, 7.0 high, 9.0 critical.
Severity severityOfScore(int tenths);

/// A CVSS score as its tenths, 0…100, from "7.5" or "10"; nothing for another text or one out of range.
/// More digits are rounded.
std::optional<int> cvssFrom(const QString &text);
std::optional<int> cvssFrom(double score);
QString cvssText(int tenths); ///< "7.5"

} // namespace intelligence
