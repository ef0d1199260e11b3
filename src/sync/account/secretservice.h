#pragma once

#include "sync/account/situation.h"

#include <QDBusConnection>
#include <QObject>

#include <functional>

namespace account {

/// Asks the desktop's Secret Service what state it is in, which no library tells: to libsecret a locked keyring holds
/// nothing. It never opens a dialog and never waits. Source: freedesktop.org, "Secret Service API" 0.2.
class SecretService : public QObject
{
    Q_OBJECT
public:
    explicit SecretService(const QDBusConnection &bus = session(), QObject *parent = nullptr);

    /// Calls `then` once, later; within a minute at most, however silent the service is.
    void look(std::function<void(Situation)> then);

    /// The session's bus, or one that is not connected: Qt would try to start one.
    static QDBusConnection session();

private:
    using Then = std::function<void(Situation)>;
    void askWhetherLocked(const QString &collection, const Then &then);
    void askWhoPrompts(const Then &then);

    QDBusConnection m_bus;
};

} // namespace account
