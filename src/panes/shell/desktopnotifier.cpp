#include "panes/shell/desktopnotifier.h"

#include "base/log.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace shell {

namespace {

const QString service = QStringLiteral("org.freedesktop.Notifications");
const QString path = QStringLiteral("/org/freedesktop/Notifications");
const QString defaultAction = QStringLiteral("default");
constexpr int untilTheDesktopDecides = -1;

} // namespace

DesktopNotifier::DesktopNotifier(const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
{
    if (!m_bus.isConnected())
        return;
    m_bus.connect(service, path, service, QStringLiteral("ActionInvoked"), this, SLOT(actionInvoked(uint, QString)));
    m_bus.connect(service, path, service, QStringLiteral("NotificationClosed"), this,
                  SLOT(notificationClosed(uint, uint)));
}

void DesktopNotifier::tell(const QString &about, const QString &summary, const QString &body, bool urgent,
                           const std::function<void(bool)> &shown)
{
    if (!m_bus.isConnected()) {
        if (shown)
            shown(false);
        return;
    }
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, service, QStringLiteral("Notify"));
    const QVariantMap hints{{QStringLiteral("urgency"), QVariant::fromValue(uchar(urgent ? 2 : 1))},
                            {QStringLiteral("desktop-entry"), QStringLiteral("org.parapet.parapet")}};
    call << QStringLiteral("Parapet") << 0U << QStringLiteral("org.parapet.parapet") << summary << body.toHtmlEscaped()
         << QStringList{defaultAction, tr("Show")} << hints << untilTheDesktopDecides;
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [this, about, watcher, shown] { answered(about, watcher, shown); });
}

void DesktopNotifier::answered(const QString &about, QDBusPendingCallWatcher *watcher,
                               const std::function<void(bool)> &shown)
{
    watcher->deleteLater();
    const QDBusPendingReply<uint> reply = *watcher;
    if (reply.isError())
        qCInfo(logWindow, "The desktop was not told: %s", qUtf8Printable(reply.error().message()));
    else
        m_about.insert(reply.value(), about);
    if (shown)
        shown(!reply.isError());
}

void DesktopNotifier::actionInvoked(uint id, const QString &action)
{
    if (action == defaultAction && m_about.contains(id))
        Q_EMIT activated(m_about.value(id));
}

void DesktopNotifier::notificationClosed(uint id, uint)
{
    m_about.remove(id);
}

} // namespace shell
