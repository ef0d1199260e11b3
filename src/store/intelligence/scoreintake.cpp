#include "store/intelligence/scoreintake.h"

#include "store/intelligence/findingrank.h"
#include "store/intelligence/texts.h"

#include <algorithm>

namespace store {

using base::Done;
using base::Result;
using namespace intelligence;

Done ScoreIntake::prepare()
{
    if (m_write)
        return base::done();
    const Result<qint64> feed = beginFeed(m_mirror, m_file);
    if (!feed)
        return feed.error();
    m_feed = *feed;
    Result<Statement> write = Statement::prepare(
        m_mirror,
        "INSERT INTO exploit_score (cve, score, percentile, day) VALUES (?, ?, ?, ?) ON CONFLICT (cve) DO UPDATE SET"
        " score = excluded.score, percentile = excluded.percentile, day = excluded.day WHERE excluded.day >= day");
    if (!write)
        return write.error();
    m_write.emplace(*std::move(write));
    return base::done();
}

/// In the order of the table, which grows at its end then.
Done ScoreIntake::add(QList<ExploitScore> scores)
{
    std::sort(scores.begin(), scores.end(), [](const ExploitScore &a, const ExploitScore &b) { return a.cve < b.cve; });
    const ExploitTally before = m_tally;
    const Done done = m_mirror.transaction([&]() -> Done {
        if (const Done ready = prepare(); !ready)
            return ready;
        const Result<qint64> rowsBefore = m_mirror.number("SELECT count(*) FROM exploit_score");
        for (const ExploitScore &score : std::as_const(scores)) {
            const Done written =
                m_write->with(score.cve.number(), score.score, score.percentile, dayNumber(score.day)).run();
            if (!written)
                return written;
        }
        const Result<qint64> rowsAfter = m_mirror.number("SELECT count(*) FROM exploit_score");
        if (!rowsBefore || !rowsAfter)
            return !rowsBefore ? rowsBefore.error() : rowsAfter.error();
        const qint64 added = *rowsAfter - *rowsBefore;
        m_tally.read += scores.size();
        m_tally.added += added;
        m_tally.known += scores.size() - added;
        return base::done();
    });
    if (!done) {
        m_tally = before;
        m_write.reset();
    }
    return done;
}

Done ScoreIntake::finish(FeedTally tally)
{
    return m_mirror.transaction([&]() -> Done {
        if (const Done ready = prepare(); !ready)
            return ready;
        tally.rows = m_tally.read;
        tally.added = m_tally.added;
        const Done noted = finishFeed(m_mirror, m_feed, tally);
        return noted ? rankFindings(m_mirror) : noted;
    });
}

} // namespace store
