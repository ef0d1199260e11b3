#include "notificationservice.h"
#include "panes/shell/desktopnotifier.h"
#include "support/testmain.h"

#include <QDBusError>
#include <QDBusMessage>
#include <QProcess>
#include <QSignalSpy>

/// On a bus of its own, with a service of its own: the user's desktop is never told anything.
class TstDesktopNotifier : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_bus.start(u"dbus-daemon"_qs, {u"--session"_qs, u"--nofork"_qs, u"--print-address=1"_qs});
        QVERIFY2(m_bus.waitForStarted() && m_bus.waitForReadyRead(), "dbus-daemon does not start");
        m_address = QString::fromLatin1(m_bus.readLine().trimmed());
        QVERIFY(!m_address.isEmpty());
    }

    void cleanupTestCase()
    {
        for (const char *name : {"service", "client"})
            QDBusConnection::disconnectFromBus(QString::fromLatin1(name));
        m_bus.terminate();
        m_bus.waitForFinished();
    }

    void the_desktop_is_told_with_urgency_and_without_markup()
    {
        NotificationService service(connection("service"));
        shell::DesktopNotifier notifier(connection("client"));
        notifier.tell(u"INC-1"_qs, u"P1 due soon: Respond"_qs, u"<b>02:00</b> left & \"more\""_qs, true);
        QTRY_COMPARE(service.told.size(), 1);
        const NotificationService::Told &told = service.told.first();
        QCOMPARE(told.summary, u"P1 due soon: Respond"_qs);
        QCOMPARE(told.body, u"&lt;b&gt;02:00&lt;/b&gt; left &amp; &quot;more&quot;"_qs);
        QCOMPARE(told.application, u"Parapet"_qs);
        QCOMPARE(told.actions, (QStringList{u"default"_qs, u"Show"_qs}));
        QCOMPARE(told.hints.value(u"urgency"_qs).toInt(), 2);
        QCOMPARE(told.hints.value(u"desktop-entry"_qs).toString(), u"org.parapet.parapet"_qs);
    }

    void choosing_a_notification_brings_back_what_it_is_about()
    {
        NotificationService service(connection("service"));
        shell::DesktopNotifier notifier(connection("client"));
        QSignalSpy activated(&notifier, &shell::DesktopNotifier::activated);
        notifier.tell(u"INC-1"_qs, u"a"_qs, u"b"_qs, false);
        notifier.tell(u"INC-2"_qs, u"c"_qs, u"d"_qs, false);
        QTRY_COMPARE(notifier.shown(), 2);
        service.invoke(2);
        QTRY_COMPARE(activated.size(), 1);
        QCOMPARE(activated.first().first().toString(), u"INC-2"_qs);
        service.close(2);
        QTRY_COMPARE(notifier.shown(), 1);
        service.invoke(2);
        service.invoke(99);
        service.invoke(1);
        QTRY_COMPARE(activated.size(), 2);
        QCOMPARE(activated.last().first().toString(), u"INC-1"_qs);
    }

    void a_desktop_without_notifications_is_no_error()
    {
        shell::DesktopNotifier notifier(connection("client"));
        notifier.tell(u"INC-1"_qs, u"a"_qs, u"b"_qs, false);
        QTest::qWait(50);
        QCOMPARE(notifier.shown(), 0);
        shell::DesktopNotifier alone(QDBusConnection(u"none"_qs));
        alone.tell(u"INC-1"_qs, u"a"_qs, u"b"_qs, false);
        QCOMPARE(alone.shown(), 0);
    }

private:
    QDBusConnection connection(const char *name) const
    {
        const QDBusConnection made = QDBusConnection::connectToBus(m_address, QString::fromLatin1(name));
        if (!made.isConnected())
            qFatal("%s", qPrintable(made.lastError().message()));
        return made;
    }

    QProcess m_bus;
    QString m_address;
};

PARAPET_TEST(TstDesktopNotifier)
#include "moc_notificationservice.cpp"
#include "tst_desktopnotifier.moc"
