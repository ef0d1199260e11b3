#pragma once

#include <QObject>
#include <QPointer>

namespace shell {

class ActivityList;
class AmendDialog;
class LogBook;
class LogWindow;
class MainWindow;
class SettingsDialog;

/// The windows beside the main one: each is made when first asked for and kept. Owned by the window.
class Dialogs : public QObject
{
    Q_OBJECT

public:
    Dialogs(MainWindow &window, LogBook &log);

    SettingsDialog &settings();
    LogWindow &log();
    ActivityList &activities();
    /// Asks for other words for what was written last; nullptr when it has none that can be amended.
    AmendDialog *amendLast();

private:
    MainWindow &m_window;
    LogBook &m_book;
    QPointer<SettingsDialog> m_settings;
    QPointer<LogWindow> m_log;
    QPointer<ActivityList> m_activities;
};

} // namespace shell
