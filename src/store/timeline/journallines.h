#pragma once

#include "domain/timeline/filter.h"
#include "store/sqlite/statement.h"

#include <limits>

namespace store {

/// A line of some subject's log as the timeline over everything shows it.
struct JournalLine
{
    qint64 position = 0; ///< order of arrival
    QString entryId;
    QString subjectId;
    QString subjectKind;
    base::Instant happened{};
    base::Instant recorded{};
    QString kind; ///< journal::name(LineKind)
    QString author;
    QString text;
    QString standing; ///< "counts", "struck", "refused", "disputed", "redacted"
    bool system = false;
    bool pinned = false;
    bool operator==(const JournalLine &) const = default;
};

/// A stretch of time, both ends excluded: pages go on from the last line of the one before.
struct JournalWindow
{
    struct Edge
    {
        qint64 happenedUs = 0;
        qint64 position = 0;
    };
    Edge after{std::numeric_limits<qint64>::min(), 0};
    Edge before{std::numeric_limits<qint64>::max(), 0};
    int limit = 200;
};

/// A line as a point of the picture, and the milestone that it states as things stand.
struct LineMark
{
    qint64 happenedUs = 0;
    qint64 position = 0;
    QString subjectId;
    QString milestone; ///< incidents::name(Milestone); empty for any other line
    qint64 milestoneUs = 0; ///< when that was reached
    bool operator==(const LineMark &) const = default;
};

/// Reads what people wrote, over all subjects, in the order it happened. Uses the reader's connection
/// and belongs to its thread.
class JournalLines
{
public:
    /// `evidence`: hashes of files that hold the words asked for, whose lines are found too.
    explicit JournalLines(Database &journal, QStringList evidence = {})
        : m_journal(journal)
        , m_evidence(std::move(evidence))
    {
    }

    /// The latest of the window first. `incident:` terms are compared with the end of subject ids,
    /// without "INC-". System lines are left out unless `kind:` asks for them.
    base::Result<QList<JournalLine>> newest(const timeline::Filter &filter, base::Instant now,
                                            const JournalWindow &window = {});
    base::Result<QList<JournalLine>> oldest(const timeline::Filter &filter, base::Instant now,
                                            const JournalWindow &window = {});
    /// Every line that the filter leaves, in the order of time; one that states several milestones is
    /// there once for each.
    base::Result<QList<LineMark>> marks(const timeline::Filter &filter, base::Instant now);

private:
    base::Result<QList<JournalLine>> page(const timeline::Filter &filter, base::Instant now,
                                          const JournalWindow &window, bool newestFirst);

    Database &m_journal;
    QStringList m_evidence;
};

} // namespace store
