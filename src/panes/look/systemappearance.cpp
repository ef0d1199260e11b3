#include "panes/look/systemappearance.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QFileInfo>

namespace look {

namespace {

const QString service = QStringLiteral("org.freedesktop.portal.Desktop");
const QString path = QStringLiteral("/org/freedesktop/portal/desktop");
const QString interface = QStringLiteral("org.freedesktop.portal.Settings");
const QString appearance = QStringLiteral("org.freedesktop.appearance");
const QString colorScheme = QStringLiteral("color-scheme");
const QString contrastKey = QStringLiteral("contrast");

/// The portal's Read wraps its answer twice.
QVariant unwrapped(QVariant value)
{
    while (value.userType() == qMetaTypeId<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace

SystemAppearance::SystemAppearance(const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
{
    if (!m_bus.isConnected())
        return;
    // Without it the first connection of a program finds no slot that takes one.
    qRegisterMetaType<QDBusVariant>();
    // Naming the service would make Qt ask the bus for its owner, and wait for the answer.
    m_bus.connect(QString(), path, interface, QStringLiteral("SettingChanged"), this,
                  SLOT(take(QString, QString, QDBusVariant)));
    ask(colorScheme);
    ask(contrastKey);
}

QDBusConnection SystemAppearance::sessionBus()
{
    // Without an address Qt would try to start a bus, and wait for it.
    const bool known = !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS")
        || QFileInfo::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + QStringLiteral("/bus"));
    return known ? QDBusConnection::sessionBus() : QDBusConnection(QStringLiteral("none"));
}

void SystemAppearance::ask(const QString &key)
{
    QDBusMessage question = QDBusMessage::createMethodCall(service, path, interface, QStringLiteral("Read"));
    question << appearance << key;
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, key, watcher] { answered(key, watcher); });
}

void SystemAppearance::answered(const QString &key, QDBusPendingCallWatcher *watcher)
{
    watcher->deleteLater();
    const QDBusPendingReply<QDBusVariant> reply = *watcher;
    if (!reply.isError())
        take(appearance, key, reply.value());
}

void SystemAppearance::take(const QString &area, const QString &key, const QDBusVariant &value)
{
    if (area != appearance)
        return;
    const uint number = unwrapped(value.variant()).toUInt();
    const Preference preference = number == 1 ? Preference::Dark : number == 2 ? Preference::Light : Preference::None;
    if (key == colorScheme && preference != m_preference) {
        m_preference = preference;
        Q_EMIT changed();
    } else if (key == contrastKey && (number == 1) != m_highContrast) {
        m_highContrast = number == 1;
        Q_EMIT changed();
    }
}

} // namespace look
