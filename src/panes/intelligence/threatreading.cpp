#include "panes/intelligence/threatreading.h"

#include "base/whendone.h"
#include "panes/console/console.h"

namespace panes {

using namespace intelligence;

ThreatReading::ThreatReading(console::Console &console, QObject *parent)
    : QObject(parent)
    , m_console(console)
{
}

void ThreatReading::want(const ThreatIndicator &indicator)
{
    const auto look = [indicator, now = m_console.now()](store::Database &mirror) {
        return store::machineHits(mirror, indicator, now, most);
    };
    const auto take = [this, indicator, question = ++m_question](const base::Result<store::MachineHits> &hits) {
        if (question != m_question)
            return;
        if (hits)
            readWritten(indicator, *hits);
        else
            m_console.report(hits.error());
    };
    base::whenDone(m_console.store().readMirror(look), this, take);
}

void ThreatReading::readWritten(const ThreatIndicator &indicator, const store::MachineHits &machines)
{
    const auto look = [indicator, now = m_console.now()](store::Database &journal) {
        return store::writtenHits(journal, indicator, now, most);
    };
    const auto take = [this, machines, question = m_question](const base::Result<store::WrittenHits> &hits) {
        if (question != m_question)
            return;
        if (hits)
            tell(machines, *hits);
        else
            m_console.report(hits.error());
    };
    base::whenDone(m_console.store().readJournal(look), this, take);
}

void ThreatReading::tell(const store::MachineHits &machines, const store::WrittenHits &people)
{
    const console::Zones &zones = m_console.zones();
    QStringList met;
    for (const auto &hit : machines.hits)
        met.append(QStringLiteral("%1  %2 %3")
                       .arg(zones.stamp(hit.row.event.at), hit.row.event.repository, hit.row.event.text));
    for (const auto &hit : people.hits)
        met.append(QStringLiteral("%1  %2: %3").arg(zones.stamp(hit.row.happened), hit.row.author, hit.row.text));
    QStringList notes;
    if (machines.more || people.more)
        notes.append(tr("There are more; search the timeline for the value"));
    if (!machines.notLookedFor.isEmpty())
        notes.append(tr("Not looked for, too wide: %1").arg(machines.notLookedFor.join(QStringLiteral(", "))));
    Q_EMIT read(met, notes);
}

} // namespace panes
