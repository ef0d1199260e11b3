#include "desk/imports/kevintake.h"

#include "desk/imports/strictly.h"
#include "feeds/kev/kevcatalogue.h"
#include "store/intelligence/exploitedintake.h"

#include <QElapsedTimer>

namespace desk {

using base::Done;
using base::Result;

Done KevIntake::check(QIODevice &file, const QString &name)
{
    return strictly(name, feeds::readKev(file, name, [](const feeds::KevCatalogue &, qint64) { return true; }));
}

Done KevIntake::take(QIODevice &file, const store::FeedFile &what, store::Database &mirror, ImportProgress &progress)
{
    store::ExploitedIntake intake(mirror, what);
    store::FeedTally tally;
    Done written = base::done();
    QElapsedTimer timer;
    timer.start();
    const Result<feeds::FileReading> reading =
        feeds::readKev(file, what.fileName, [&](const feeds::KevCatalogue &catalogue, qint64 bytes) {
            if (progress.cancelled)
                return false;
            written = intake.add(catalogue.entries, catalogue.asOf);
            progress.rows += catalogue.entries.size();
            progress.done = bytes;
            tally.version = catalogue.version;
            tally.asOf = catalogue.asOf;
            return written.ok() && !progress.cancelled;
        });
    m_taken.cancelled = progress.cancelled;
    if (!written || !reading)
        return !written ? written : Done(reading.error());
    note(*reading);
    tally.refused = reading->refused;
    const Done finished = m_taken.cancelled ? base::done() : intake.finish(tally);
    m_taken.took = base::Duration(timer.nsecsElapsed() / 1000);
    m_taken.read = intake.tally().read;
    m_taken.added = intake.tally().added;
    m_taken.known = intake.tally().known;
    if (intake.tally().withdrawn > 0)
        m_taken.also.append({"withdrawn", intake.tally().withdrawn});
    return finished;
}

} // namespace desk
