#include "desk/imports/epssintake.h"

#include "desk/imports/strictly.h"
#include "feeds/epss/epssscores.h"
#include "store/intelligence/scoreintake.h"

#include <QElapsedTimer>

namespace desk {

using base::Done;
using base::Result;
using intelligence::ExploitScore;

namespace {

Result<feeds::FileReading> lookThrough(QIODevice &file, const QString &name)
{
    return feeds::readEpss(file, name,
                           [](const feeds::EpssHead &, const QList<ExploitScore> &, qint64) { return true; });
}

base::Instant beginningOf(QDate day)
{
    return base::instant(day.startOfDay(Qt::UTC).toMSecsSinceEpoch() * 1000);
}

} // namespace

Done EpssIntake::check(QIODevice &file, const QString &name)
{
    return strictly(name, lookThrough(file, name));
}

Done EpssIntake::take(QIODevice &file, const store::FeedFile &what, store::Database &mirror, ImportProgress &progress)
{
    QElapsedTimer timer;
    timer.start();
    if (const Result<feeds::FileReading> sound = lookThrough(file, what.fileName); !sound)
        return sound.error();
    if (!file.seek(0))
        return base::Error{base::ErrorKind::Storage, QStringLiteral("%1 cannot be read again").arg(what.fileName),
                           file.errorString()};
    store::ScoreIntake intake(mirror, what);
    store::FeedTally tally;
    Done written = base::done();
    const Result<feeds::FileReading> reading = feeds::readEpss(
        file, what.fileName, [&](const feeds::EpssHead &head, const QList<ExploitScore> &scores, qint64 bytes) {
            if (progress.cancelled)
                return false;
            written = intake.add(scores);
            progress.rows += scores.size();
            progress.done = bytes;
            tally.version = head.version;
            tally.asOf = beginningOf(head.day);
            return written.ok() && !progress.cancelled;
        });
    m_taken.read = intake.tally().read;
    m_taken.added = intake.tally().added;
    m_taken.known = intake.tally().known;
    m_taken.cancelled = progress.cancelled;
    if (!written || !reading)
        return !written ? written : Done(reading.error());
    note(*reading);
    tally.refused = reading->refused;
    const Done finished = m_taken.cancelled ? base::done() : intake.finish(tally);
    m_taken.took = base::Duration(timer.nsecsElapsed() / 1000);
    return finished;
}

} // namespace desk
