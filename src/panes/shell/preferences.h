#pragma once

#include "panes/look/theme.h"
#include "panes/shell/quiethours.h"

#include <QObject>

class QSettings;

namespace shell {

/// What people set for this program, by name: the only place that knows the keys of the settings file
/// . Owned by the composition; the window's thread only.
class Preferences : public QObject
{
    Q_OBJECT

public:
    explicit Preferences(QSettings &settings, QObject *parent = nullptr);

    QSettings &settings() const { return m_settings; }

    look::Theme::Choice theme() const;
    /// Also puts it into force.
    void setTheme(look::Theme::Choice theme);
    /// "light", "dark", "high-contrast"; anything else is the system's.
    static look::Theme::Choice themeNamed(const QString &name);

    /// Who the console writes as; the console reads it too.
    void setLogin(const QString &login);

    /// Whether the desktop is told of clocks; on unless switched off.
    bool notifies() const;
    void setNotifies(bool on);
    QuietHours quietHours() const;
    void setQuietHours(const QuietHours &hours);

    /// Minutes without a key or the mouse until the contents are hidden; 0 is never.
    int lockMinutes() const;
    void setLockMinutes(int minutes);

    /// Workspace folders, the latest first.
    QStringList recentWorkspaces() const;
    void rememberWorkspace(const QString &folder);
    void forgetWorkspace(const QString &folder);

Q_SIGNALS:
    void changed();

private:
    void set(const QString &key, const QVariant &value);
    QSettings &m_settings;
};

} // namespace shell
