#pragma once

#include "domain/intelligence/finding.h"
#include <functional>

namespace feeds {

/// What one report of a scanner says: a Trivy report, a run of a SARIF file.
struct ScanReport
{
    QString tool;
    QString toolVersion;
    std::optional<base::Instant> at; ///< when the scan was made, if the report says so
    QList<intelligence::Scan> scans; ///< what was looked at; only of these a finding can be gone
    QList<intelligence::Finding> findings;
    bool complete = true; ///< nothing of it was refused
};

/// How a person wants a report to be read.
struct ScanOptions
{
    QString repository; ///< "owner/name" that a report is of which does not say so itself
    QString artifact; ///< a name to know the artifact by in every report, instead of its tag or path
    qsizetype largest = 128 << 20; ///< bytes of one report; a larger one is refused
    int most = 500'000; ///< findings of one report; with more it is refused

    bool operator==(const ScanOptions &) const = default;
};

/// Receives each report whole, in the order of the file, and how many bytes were read so far; false cancels.
using TakeReport = std::function<bool(const ScanReport &report, qint64 bytes)>;

} // namespace feeds
