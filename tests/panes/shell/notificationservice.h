#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QObject>
#include <QVariantMap>

/// A desktop's notification service for tests: remembers what it is told and answers as one would.
class NotificationService : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Told
    {
        QString application;
        QString summary;
        QString body;
        QStringList actions;
        QVariantMap hints;
    };

    explicit NotificationService(const QDBusConnection &bus)
        : m_bus(bus)
    {
        if (!m_bus.registerObject(path(), this, QDBusConnection::ExportAllSlots) || !m_bus.registerService(name()))
            qFatal("the notification service of the test cannot be registered");
    }
    ~NotificationService() override
    {
        m_bus.unregisterService(name());
        m_bus.unregisterObject(path());
    }

    void invoke(uint id) { send(QStringLiteral("ActionInvoked"), {id, QStringLiteral("default")}); }
    void close(uint id) { send(QStringLiteral("NotificationClosed"), {id, 2U}); }

    QList<Told> told;

public Q_SLOTS:
    uint Notify(const QString &application, uint, const QString &, const QString &summary, const QString &body,
                const QStringList &actions, const QVariantMap &hints, int)
    {
        told.append({application, summary, body, actions, hints});
        return uint(told.size());
    }

private:
    static QString name() { return QStringLiteral("org.freedesktop.Notifications"); }
    static QString path() { return QStringLiteral("/org/freedesktop/Notifications"); }
    void send(const QString &signal, const QVariantList &arguments)
    {
        QDBusMessage message = QDBusMessage::createSignal(path(), name(), signal);
        message.setArguments(arguments);
        m_bus.send(message);
    }

    QDBusConnection m_bus;
};
