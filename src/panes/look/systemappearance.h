#pragma once

#include <QDBusConnection>
#include <QDBusVariant>
#include <QObject>

class QDBusPendingCallWatcher;

namespace look {

/// What the desktop says about light and dark, from the settings portal. Asks without waiting: until
/// the answer comes (or when there is no portal) nothing is reported. Lives in the window's thread.
class SystemAppearance : public QObject
{
    Q_OBJECT

public:
    enum class Preference { None, Dark, Light };
    Q_ENUM(Preference)

    explicit SystemAppearance(const QDBusConnection &bus, QObject *parent = nullptr);

    /// The session bus when this session has one; otherwise a connection that is not open.
    static QDBusConnection sessionBus();

    Preference preference() const { return m_preference; }
    bool highContrast() const { return m_highContrast; }

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void take(const QString &area, const QString &key, const QDBusVariant &value);

private:
    void ask(const QString &key);
    void answered(const QString &key, QDBusPendingCallWatcher *watcher);

    QDBusConnection m_bus;
    Preference m_preference = Preference::None;
    bool m_highContrast = false;
};

} // namespace look
