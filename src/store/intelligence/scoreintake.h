#pragma once

#include "domain/intelligence/exploitscore.h"
#include "store/intelligence/exploittally.h"
#include "store/intelligence/feedlog.h"
#include "store/sqlite/statement.h"

namespace store {

/// Takes exploit prediction scores in: one object for one file. The newest score of a CVE stays.
class ScoreIntake
{
public:
    ScoreIntake(Database &mirror, FeedFile file)
        : m_mirror(mirror)
        , m_file(std::move(file))
    {
    }

    /// In one transaction.
    base::Done add(QList<intelligence::ExploitScore> scores);
    base::Done finish(FeedTally tally);
    const ExploitTally &tally() const { return m_tally; }

private:
    base::Done prepare();

    Database &m_mirror;
    const FeedFile m_file;
    qint64 m_feed = 0;
    ExploitTally m_tally;
    std::optional<Statement> m_write;
};

} // namespace store
