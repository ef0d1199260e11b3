#include "panes/shell/duewatch.h"

#include "base/log.h"
#include "base/whendone.h"
#include "domain/incidents/severity.h"
#include "domain/incidents/words.h"
#include "panes/console/console.h"
#include "panes/shell/desktopnotifier.h"
#include "panes/shell/preferences.h"
#include "panes/shell/workspacefacts.h"

namespace shell {

DueWatch::DueWatch(console::Console &console, Preferences &preferences, DesktopNotifier &notifier, QObject *parent)
    : QObject(parent)
    , m_console(console)
    , m_preferences(preferences)
    , m_notifier(notifier)
{
    connect(&console, &console::Console::tick, this, &DueWatch::look);
}

void DueWatch::look(base::Instant now)
{
    if (now >= m_lastLook && now - m_lastLook < pause)
        return;
    m_lastLook = now;
    base::whenDone(m_console.store().readJournal([](store::Database &journal) { return store::dueQueue(journal); }),
                   this, [this](const base::Result<QList<store::DueRow>> &rows) {
                       if (!rows) {
                           qCWarning(logWindow, "%s", qUtf8Printable(rows.error().text()));
                           return;
                       }
                       m_rows = *rows;
                       tell(m_console.now());
                       Q_EMIT looked();
                   });
}

void DueWatch::tell(base::Instant now)
{
    // Quiet hours are those of the person, so the machine's local time counts, also in a demo.
    if (!m_preferences.notifies() || m_preferences.quietHours().contains(QTime::currentTime()))
        return;
    const workspace::Kind purpose = m_console.store().bearings().purpose;
    const QString prefix =
        purpose == workspace::Kind::Live ? QString() : WorkspaceFacts::word(purpose).toUpper() + QStringLiteral(" · ");
    const QList<DueAlarm> alarms = m_alarms.take(m_rows, now);
    for (const DueAlarm &alarm : alarms)
        m_notifier.tell(alarm.row.incidentId, prefix + summaryOf(alarm), bodyOf(alarm, now), alarm.row.severity == 1);
}

QString DueWatch::summaryOf(const DueAlarm &alarm)
{
    const QString severity = incidents::name(incidents::Severity(alarm.row.severity));
    const QString what = incidents::shownClock(alarm.row.key, alarm.row.what);
    return (alarm.breached ? tr("%1 overdue: %2") : tr("%1 due soon: %2")).arg(severity, what);
}

QString DueWatch::bodyOf(const DueAlarm &alarm, base::Instant now)
{
    const QString left = base::countdownText(alarm.row.due - now);
    const QString when = alarm.breached ? tr("run out") : tr("%1 left").arg(left);
    return alarm.row.who.isEmpty() ? QStringLiteral("%1 · %2").arg(when, alarm.row.incident)
                                   : QStringLiteral("%1 · %2 · %3").arg(when, alarm.row.who, alarm.row.incident);
}

} // namespace shell
