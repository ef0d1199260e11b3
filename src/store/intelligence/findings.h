#pragma once

#include "domain/intelligence/exploited.h"
#include "domain/intelligence/exploitscore.h"
#include "store/intelligence/findingquery.h"

namespace store {

/// A finding as it stands by all reports read, with what KEV and EPSS say of its CVE.
struct FindingRow
{
    FindingPlace place; ///< rank by facts, and the row, which means nothing outside this mirror
    intelligence::Finding finding; ///< without description, remedy and links in a list
    intelligence::Standing standing = intelligence::Standing::Open;
    base::Instant firstSeen{}; ///< time of the first report that has it
    base::Instant lastSeen{};
    std::optional<base::Instant> gone; ///< time of the first later complete report without it
    std::optional<intelligence::Exploited> exploited; ///< KEV; in a list only CVE, days and ransomware
    std::optional<intelligence::ExploitScore> score; ///< EPSS
    QString evidence; ///< SHA-256 of the sealed report that says what stands here
    QString fileName; ///< of that report

    bool operator==(const FindingRow &) const = default;
};

/// A page of findings, the most urgent first, behind a place. Reader of the mirror, like everything here.
base::Result<QList<FindingRow>> findings(Database &mirror, const FindingFilter &filter, const FindingPlace &behind = {},
                                         int limit = 200);

/// Where each page of `pageRows` begins behind which place, and how many there are; reads an index only.
struct FindingDirectory
{
    QList<FindingPlace> behind; ///< for each page the place before its first row
    qint64 count = 0;
};
base::Result<FindingDirectory> findingDirectory(Database &mirror, const FindingFilter &filter, int pageRows = 200);

/// One with all its texts; none when no report has it.
base::Result<std::optional<FindingRow>> finding(Database &mirror, const QString &key);
/// Those of the keys that are there, as in a list, in no order.
base::Result<QList<FindingRow>> findingsOf(Database &mirror, const QStringList &keys);
/// The key that begins so; Invalid when none or several do. For what a person types.
base::Result<QString> findingKeyBeginning(Database &mirror, const QString &typed);

/// How many findings there are of each severity and standing.
struct FindingCounts
{
    std::array<std::array<qint64, intelligence::severityCount>, intelligence::standingCount> of{};
    qint64 pressing = 0; ///< open ones in KEV, with EPSS from 0.10, or malware

    qint64 operator()(intelligence::Standing standing, intelligence::Severity severity) const
    {
        return of.at(size_t(standing)).at(size_t(severity));
    }
};
base::Result<FindingCounts> findingCounts(Database &mirror);

/// Repositories of scans that contain `typed`, sorted, for completion.
base::Result<QStringList> findingRepositories(Database &mirror, const QString &typed = {}, int most = 50);

} // namespace store
