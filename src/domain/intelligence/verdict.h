#pragma once

#include <QString>

#include <optional>

namespace intelligence {

/// What an alert turned out to be, for alert precision: right and dealt with, wrong, or right and of no
/// consequence here.
enum class Verdict { True, False, Benign };
QLatin1String name(Verdict verdict);
QString word(Verdict verdict);

/// Why nothing is done about an alert.
enum class Dismissal { FalsePositive, NotUsed, TolerableRisk, UsedInTests, WontFix };
constexpr int dismissalCount = 5;
QLatin1String name(Dismissal reason);
QString word(Dismissal reason);
std::optional<Dismissal> dismissalFrom(const QString &name);
Verdict verdictOf(Dismissal reason);

/// What was done about an alert; whatever it was, the alert was right.
enum class Resolution { Fixed, Mitigated, Revoked, Disabled, Confirmed };
constexpr int resolutionCount = 5;
QLatin1String name(Resolution how);
QString word(Resolution how);
std::optional<Resolution> resolutionFrom(const QString &name);

/// What a reason means that GitHub gives for an alert that is no longer open: code scanning's "false
/// positive", secret scanning's "false_positive" and Dependabot's "inaccurate" are false; "fixed", "revoked",
/// "mitigated" and "confirmed" true; "not_used", "tolerable_risk", "used_in_tests" and "won't fix" benign.
/// Nothing for Dependabot's "no_bandwidth" and "fix_started", which leave it open, and for any other text.
std::optional<Verdict> verdictFrom(const QString &reason);

/// Reasons of Dependabot that settle nothing: the alert stays open.
bool leavesOpen(const QString &reason);

} // namespace intelligence
