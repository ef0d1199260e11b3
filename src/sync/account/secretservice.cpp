#include "sync/account/secretservice.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QFileInfo>
#include <QLibrary>

namespace account {

namespace {

constexpr int patience = 20'000; // milliseconds for one answer: the first question starts the service

const QString secrets = QStringLiteral("org.freedesktop.secrets");
const QString secretsPath = QStringLiteral("/org/freedesktop/secrets");
const QString bus = QStringLiteral("org.freedesktop.DBus");
const QString busPath = QStringLiteral("/org/freedesktop/DBus");
const QString prompter = QStringLiteral("org.gnome.keyring.SystemPrompter");

template<class... Values, class Take>
void ask(const QDBusConnection &connection, const QDBusMessage &question, QObject *context, Take take)
{
    auto *watcher = new QDBusPendingCallWatcher(connection.asyncCall(question, patience), context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context, [watcher, take] {
        watcher->deleteLater();
        take(QDBusPendingReply<Values...>(*watcher));
    });
}

/// As QtKeychain does.
bool hasLibrary()
{
    QLibrary library(QStringLiteral("secret-1"), 0);
    return library.load();
}

bool hasDisplay()
{
    return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
}

} // namespace

SecretService::SecretService(const QDBusConnection &connection, QObject *parent)
    : QObject(parent)
    , m_bus(connection)
{
}

QDBusConnection SecretService::session()
{
    const bool known = !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS")
        || QFileInfo::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + QStringLiteral("/bus"));
    return known ? QDBusConnection::sessionBus() : QDBusConnection(QStringLiteral("none"));
}

void SecretService::look(Then then)
{
    const bool connected = m_bus.isConnected();
    if (!connected || !hasLibrary()) {
        QMetaObject::invokeMethod(
            this,
            [then = std::move(then), connected] { then(connected ? Situation::NoLibrary : Situation::NoSession); },
            Qt::QueuedConnection);
        return;
    }
    QDBusMessage question = QDBusMessage::createMethodCall(
        secrets, secretsPath, QStringLiteral("org.freedesktop.Secret.Service"), QStringLiteral("ReadAlias"));
    question << QStringLiteral("default");
    ask<QDBusObjectPath>(m_bus, question, this, [this, then](const QDBusPendingReply<QDBusObjectPath> &reply) {
        if (reply.isError())
            then(Situation::NoService);
        else if (const QString collection = reply.value().path(); collection.size() > 1)
            askWhetherLocked(collection, then);
        else
            then(Situation::NoKeyring);
    });
}

void SecretService::askWhetherLocked(const QString &collection, const Then &then)
{
    QDBusMessage question = QDBusMessage::createMethodCall(
        secrets, collection, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
    question << QStringLiteral("org.freedesktop.Secret.Collection") << QStringLiteral("Locked");
    ask<QDBusVariant>(m_bus, question, this, [this, then](const QDBusPendingReply<QDBusVariant> &reply) {
        if (reply.isError())
            then(Situation::NoService);
        else if (reply.value().variant().toBool())
            askWhoPrompts(then);
        else
            then(Situation::Unlocked);
    });
}

/// gnome-keyring asks through a program that D-Bus starts when it is there; the others ask themselves. All need a
/// display.
void SecretService::askWhoPrompts(const Then &then)
{
    if (!hasDisplay()) {
        then(Situation::LockedMute);
        return;
    }
    QDBusMessage owned = QDBusMessage::createMethodCall(bus, busPath, bus, QStringLiteral("NameHasOwner"));
    owned << QStringLiteral("org.gnome.keyring");
    ask<bool>(m_bus, owned, this, [this, then](const QDBusPendingReply<bool> &gnome) {
        if (gnome.isError() || !gnome.value()) {
            then(Situation::Locked);
            return;
        }
        const QDBusMessage names =
            QDBusMessage::createMethodCall(bus, busPath, bus, QStringLiteral("ListActivatableNames"));
        ask<QStringList>(m_bus, names, this, [then](const QDBusPendingReply<QStringList> &reply) {
            const bool asks = !reply.isError() && reply.value().contains(prompter);
            then(asks ? Situation::Locked : Situation::LockedMute);
        });
    });
}

} // namespace account
