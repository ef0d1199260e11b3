#include "desk/imports/eventintake.h"

#include "feeds/formats/readevents.h"
#include "store/mirror/mirrorintake.h"

#include <QElapsedTimer>

namespace desk {

using base::Done;
using base::Result;

namespace {

// Small, because whatever is on its way to the disk delays a note that somebody writes meanwhile.
constexpr int rowsABatch = 2'500; // about 2 MB

} // namespace

Done EventIntake::check(QIODevice &file, const QString &name)
{
    return feeds::checkEvents(file, name, m_format, m_options);
}

Done EventIntake::take(QIODevice &file, const store::FeedFile &what, store::Database &mirror, ImportProgress &progress)
{
    const Result<qint64> feed = store::beginFeed(mirror, what);
    if (!feed)
        return feed.error();
    store::MirrorIntake intake(mirror);
    Done written = base::done();
    QElapsedTimer timer;
    timer.start();
    const auto takeBatch = [&](const QList<timeline::MachineEvent> &events, qint64 bytes) {
        if (progress.cancelled)
            return false;
        const Result<store::Intake> part = intake.add(events);
        if (!part) {
            written = part.error();
            return false;
        }
        m_taken.read += part->read;
        m_taken.added += part->added;
        m_taken.known += part->known;
        progress.rows += part->read;
        written = mirror.checkpoint();
        progress.done = bytes;
        return written.ok() && !progress.cancelled;
    };
    const Result<feeds::EventReading> reading =
        feeds::readEvents(file, what.fileName, m_format, m_options, takeBatch, {.batch = rowsABatch});
    m_taken.took = base::Duration(timer.nsecsElapsed() / 1000);
    if (!written)
        return written;
    if (!reading)
        return reading.error();
    m_taken.refused = reading->refused;
    m_taken.refusals = reading->refusals;
    m_taken.twice = reading->twice;
    m_taken.cancelled = progress.cancelled;
    if (m_taken.cancelled)
        return base::done();
    return store::finishFeed(
        mirror, *feed,
        {.rows = m_taken.read, .added = m_taken.added, .refused = m_taken.refused, .version = {}, .asOf = {}});
}

} // namespace desk
