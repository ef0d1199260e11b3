#pragma once

#include "panes/shell/duealarms.h"

#include <QObject>

namespace console {
class Console;
}

namespace shell {

class DesktopNotifier;
class Preferences;

/// Looks at the due queue while the window is open, at most every five seconds, and has the desktop
/// told. Says nothing when notifications are off or the hours are quiet. Owned by the window.
class DueWatch : public QObject
{
    Q_OBJECT

public:
    static constexpr base::Duration pause = std::chrono::seconds(5);

    DueWatch(console::Console &console, Preferences &preferences, DesktopNotifier &notifier, QObject *parent);

    /// The running clocks as last read, soonest first.
    const QList<store::DueRow> &rows() const { return m_rows; }
    static QString summaryOf(const DueAlarm &alarm);
    static QString bodyOf(const DueAlarm &alarm, base::Instant now);

Q_SIGNALS:
    void looked();

private:
    void look(base::Instant now);
    void tell(base::Instant now);

    console::Console &m_console;
    Preferences &m_preferences;
    DesktopNotifier &m_notifier;
    DueAlarms m_alarms;
    QList<store::DueRow> m_rows;
    base::Instant m_lastLook{};
};

} // namespace shell
