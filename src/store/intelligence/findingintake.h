#pragma once

#include "domain/intelligence/finding.h"
#include "store/intelligence/feedlog.h"
#include "store/sqlite/statement.h"

#include <QHash>
#include <QSet>

namespace store {

/// What became of the findings of one report.
struct FindingTally
{
    qint64 read = 0;
    qint64 added = 0; ///< not known before
    qint64 known = 0; ///< seen before, last seen moved on when the report is the newer one
    qint64 gone = 0; ///< until now not, and no longer in this newer complete report

    bool operator==(const FindingTally &) const = default;
};

/// Takes reports of scanners into the mirror: one object for one file. What stands afterwards does not depend
/// on the order in which reports come: a finding's texts are those of its newest report, it is gone when a
/// later complete report of the same scan does not have it. Nothing is deleted. Uses the writer's connection.
class FindingIntake
{
public:
    FindingIntake(Database &mirror, FeedFile file)
        : m_mirror(mirror)
        , m_file(std::move(file))
    {
    }

    /// Findings of a report made at `at`, in one transaction. On an error this batch is not there.
    base::Done add(const QList<intelligence::Finding> &findings, base::Instant at);
    /// After a report's last batch: which scans it speaks of, `complete` when nothing of it was refused or left out.
    /// Marks what is gone. A file may have several reports.
    base::Done endReport(const QList<intelligence::Scan> &scans, base::Instant at, bool complete);
    /// After the last report: the file was read whole.
    base::Done finish(FeedTally tally);

    const FindingTally &tally() const { return m_tally; }

private:
    base::Done prepare();
    base::Result<qint64> scanId(const intelligence::Scan &scan);
    base::Done addOne(const intelligence::Finding &finding, base::Instant at);
    base::Done meet(const intelligence::Finding &finding, qint64 scan, base::Instant at);
    void bind(Statement &statement, const intelligence::Finding &finding, qint64 scan, base::Instant at) const;
    static QString bothVersions(const QString &before, const QString &now);
    base::Done refresh(qint64 id);
    base::Done settle(qint64 scan);
    base::Result<qint64> goneOf(qint64 scan);

    Database &m_mirror;
    const FeedFile m_file;
    qint64 m_feed = 0;
    FindingTally m_tally;
    QHash<QString, qint64> m_scans;
    QSet<qint64> m_refreshed; // in the batch
    std::optional<Statement> m_find;
    std::optional<Statement> m_insert;
    std::optional<Statement> m_update;
    std::optional<Statement> m_seenEarlier;
    std::optional<Statement> m_forget; // its words, before it changes
    std::optional<Statement> m_fresh; // whose words and rank are to be made
};

} // namespace store
