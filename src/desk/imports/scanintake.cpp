#include "desk/imports/scanintake.h"

#include "desk/imports/strictly.h"
#include "domain/intelligence/findingline.h"
#include "store/intelligence/findingintake.h"
#include "store/intelligence/firstread.h"
#include "store/mirror/mirrorintake.h"

#include <QElapsedTimer>

namespace desk {

using base::Done;
using base::Result;
using intelligence::Finding;

namespace {

constexpr qsizetype findingsABatch = 10'000;

/// One file on its way into the mirror.
class TakingScans
{
public:
    TakingScans(store::Database &mirror, const store::FeedFile &what, base::Instant readAt, ImportProgress &progress)
        : m_findings(mirror, what)
        , m_events(mirror)
        , m_mirror(mirror)
        , m_readAt(readAt)
        , m_progress(progress)
    {
    }

    bool takeReport(const feeds::ScanReport &report, qint64 bytes)
    {
        const base::Instant at = report.at.value_or(m_readAt);
        for (qsizetype from = 0; from < report.findings.size() && on(); from += findingsABatch)
            takeBatch(report.findings.mid(from, findingsABatch), at, report.at.has_value());
        if (!on())
            return false;
        m_done = m_findings.endReport(report.scans, at, report.complete);
        m_tally.version = report.toolVersion.isEmpty() ? m_tally.version : report.toolVersion;
        if (report.at)
            m_tally.asOf = std::max(*report.at, m_tally.asOf.value_or(*report.at));
        m_progress.done = bytes;
        return on();
    }

    Done finish(qint64 refused)
    {
        m_tally.refused = refused;
        return m_findings.finish(m_tally);
    }

    const Done &done() const { return m_done; }
    const store::FindingTally &tally() const { return m_findings.tally(); }

private:
    bool on() const { return m_done.ok() && !m_progress.cancelled; }

    /// The same finding of a later report is known by its key, so it stands on the axis once.
    void takeBatch(const QList<Finding> &findings, base::Instant at, bool isDated)
    {
        m_done = m_findings.add(findings, at);
        if (!m_done)
            return;
        m_progress.rows += findings.size();
        QList<timeline::MachineEvent> events;
        for (const Finding &finding : isDated ? findings : QList<Finding>())
            events.append(intelligence::findingEvent(finding, at));
        if (const Result<store::Intake> added = m_events.add(events); !added)
            m_done = added.error();
        else
            m_done = m_mirror.checkpoint();
    }

    store::FindingIntake m_findings;
    store::MirrorIntake m_events;
    store::Database &m_mirror;
    const base::Instant m_readAt;
    ImportProgress &m_progress;
    store::FeedTally m_tally;
    Done m_done = base::done();
};

} // namespace

Done ScanIntake::check(QIODevice &file, const QString &name)
{
    const feeds::TakeReport nothing = [](const feeds::ScanReport &, qint64) { return true; };
    return strictly(name, m_read(file, name, m_options, nothing));
}

Done ScanIntake::take(QIODevice &file, const store::FeedFile &what, store::Database &mirror, ImportProgress &progress)
{
    const Result<base::Instant> readAt = store::firstReadAt(mirror, what);
    if (!readAt)
        return readAt.error();
    TakingScans taking(mirror, what, *readAt, progress);
    QElapsedTimer timer;
    timer.start();
    const Result<feeds::FileReading> reading =
        m_read(file, what.fileName, m_options,
               [&](const feeds::ScanReport &report, qint64 bytes) { return taking.takeReport(report, bytes); });
    m_taken.took = base::Duration(timer.nsecsElapsed() / 1000);
    m_taken.read = taking.tally().read;
    m_taken.added = taking.tally().added;
    m_taken.known = taking.tally().known;
    m_taken.cancelled = progress.cancelled;
    if (!taking.done() || !reading)
        return !taking.done() ? taking.done() : Done(reading.error());
    note(*reading);
    if (taking.tally().gone > 0)
        m_taken.also.append({"gone", taking.tally().gone});
    return m_taken.cancelled ? base::done() : taking.finish(reading->refused);
}

} // namespace desk
