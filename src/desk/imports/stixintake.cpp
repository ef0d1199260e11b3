#include "desk/imports/stixintake.h"

#include "desk/imports/strictly.h"
#include "feeds/stix/stixbundle.h"
#include "store/intelligence/threatintake.h"

#include <QElapsedTimer>

#include <algorithm>

namespace desk {

using base::Done;
using base::Result;

namespace {

QList<store::StixObject> namesOf(const QList<feeds::StixOther> &others)
{
    QList<store::StixObject> objects;
    for (const feeds::StixOther &other : others)
        objects.append({other.id, other.type, other.name, other.modified, other.source, other.target});
    return objects;
}

/// The last change in a bundle is how old what it says is.
std::optional<base::Instant> lastChange(const feeds::StixBundle &bundle)
{
    std::optional<base::Instant> last;
    for (const intelligence::ThreatIndicator &indicator : bundle.indicators)
        last = std::max(last.value_or(indicator.modified), indicator.modified);
    return last;
}

} // namespace

Done StixIntake::check(QIODevice &file, const QString &name)
{
    return strictly(name, feeds::readStix(file, name, [](const feeds::StixBundle &, qint64) { return true; }));
}

Done StixIntake::take(QIODevice &file, const store::FeedFile &what, store::Database &mirror, ImportProgress &progress)
{
    store::ThreatIntake intake(mirror, what);
    store::FeedTally tally;
    Done written = base::done();
    qint64 notUnderstood = 0;
    QElapsedTimer timer;
    timer.start();
    const Result<feeds::FileReading> reading =
        feeds::readStix(file, what.fileName, [&](const feeds::StixBundle &bundle, qint64 bytes) {
            if (progress.cancelled)
                return false;
            written = intake.add(bundle.indicators, namesOf(bundle.others));
            progress.rows += bundle.indicators.size();
            progress.done = bytes;
            notUnderstood += std::count_if(bundle.indicators.begin(), bundle.indicators.end(),
                                           [](const auto &one) { return !one.notUnderstood.isEmpty(); });
            if (const std::optional<base::Instant> last = lastChange(bundle))
                tally.asOf = std::max(tally.asOf.value_or(*last), *last);
            return written.ok() && !progress.cancelled;
        });
    m_taken.took = base::Duration(timer.nsecsElapsed() / 1000);
    m_taken.read = intake.tally().read;
    m_taken.added = intake.tally().added;
    m_taken.known = intake.tally().known;
    m_taken.cancelled = progress.cancelled;
    if (!written || !reading)
        return !written ? written : Done(reading.error());
    note(*reading);
    if (notUnderstood > 0)
        m_taken.also.append({"not_understood", notUnderstood});
    if (intake.tally().others > 0)
        m_taken.also.append({"other_objects", intake.tally().others});
    tally.refused = reading->refused;
    return m_taken.cancelled ? base::done() : intake.finish(tally);
}

} // namespace desk
