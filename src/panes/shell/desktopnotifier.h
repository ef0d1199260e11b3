#pragma once

#include <QDBusConnection>
#include <QHash>
#include <QObject>

#include <functional>

class QDBusPendingCallWatcher;

namespace shell {

/// Tells the desktop something through org.freedesktop.Notifications, without ever waiting: where there
/// is no such service nothing happens. The body is escaped, for servers read markup in it.
class DesktopNotifier : public QObject
{
    Q_OBJECT

public:
    explicit DesktopNotifier(const QDBusConnection &bus, QObject *parent = nullptr);

    /// `about` comes back in activated() when the user chooses the notification. `shown` hears whether the desktop
    /// took it.
    void tell(const QString &about, const QString &summary, const QString &body, bool urgent,
              const std::function<void(bool)> &shown = {});
    int shown() const { return int(m_about.size()); }

Q_SIGNALS:
    void activated(const QString &about);

private Q_SLOTS:
    void actionInvoked(uint id, const QString &action);
    void notificationClosed(uint id, uint reason);

private:
    void answered(const QString &about, QDBusPendingCallWatcher *watcher, const std::function<void(bool)> &shown);

    QDBusConnection m_bus;
    QHash<uint, QString> m_about;
};

} // namespace shell
