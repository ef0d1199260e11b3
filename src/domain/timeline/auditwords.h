#pragma once

#include <QLatin1String>

#include <span>

namespace timeline {

/// How one action of GitHub's audit log is said. {field} is a field of the row; [ … ] is left out when
/// a field in it is empty. "family.*" stands for every action of the family without words of its own.
struct AuditWords
{
    QLatin1String action;
    QLatin1String words;
};

/// Sorted by action.
std::span<const AuditWords> auditWords();

} // namespace timeline
