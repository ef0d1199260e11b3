#include "bench.h"
#include "notificationservice.h"
#include "panes/shell/desktopnotifier.h"
#include "panes/shell/duewatch.h"
#include "support/testmain.h"

#include <QProcess>
#include <QSignalSpy>

using namespace shell;

class TstDueWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_bus.start(u"dbus-daemon"_qs, {u"--session"_qs, u"--nofork"_qs, u"--print-address=1"_qs});
        QVERIFY2(m_bus.waitForStarted() && m_bus.waitForReadyRead(), "dbus-daemon does not start");
        m_address = QString::fromLatin1(m_bus.readLine().trimmed());
    }
    void cleanupTestCase()
    {
        for (const char *name : {"watch-service", "watch-client"})
            QDBusConnection::disconnectFromBus(QString::fromLatin1(name));
        m_bus.terminate();
        m_bus.waitForFinished();
    }

    // A P1 just declared has an acknowledgement due within a minute: it is told at once.
    void a_clock_about_to_run_out_is_told_once_with_the_kind_of_workspace()
    {
        NotificationService service(QDBusConnection::connectToBus(m_address, u"watch-service"_qs));
        DesktopNotifier notifier(QDBusConnection::connectToBus(m_address, u"watch-client"_qs));
        Bench bench;
        DueWatch watch(bench.console(), bench.preferences, notifier, nullptr);
        bench.declare(u"<i>Malicious</i> release"_qs);
        QTRY_VERIFY_WITH_TIMEOUT(!service.told.isEmpty(), 10000);
        QCOMPARE(service.told.first().summary.section(u':', 0, 0), u"DEMO · P1 due soon"_qs);
        QVERIFY(service.told.first().body.endsWith(u"&lt;i&gt;Malicious&lt;/i&gt; release"));
        const auto summaries = [&] {
            QStringList out;
            for (const NotificationService::Told &told : service.told)
                out.append(told.summary);
            return out;
        };
        QSignalSpy looked(&watch, &DueWatch::looked);
        QTRY_VERIFY_WITH_TIMEOUT(!looked.isEmpty(), 10000);
        QStringList once = summaries();
        QCOMPARE(once.removeDuplicates(), 0);
        QVERIFY(!watch.rows().isEmpty());
    }

    void nothing_is_told_when_notifications_are_off_or_the_hours_are_quiet_data()
    {
        QTest::addColumn<bool>("notifies");
        QTest::addColumn<bool>("quiet");
        QTest::newRow("off") << false << false;
        QTest::newRow("quiet all day") << true << true;
    }

    void nothing_is_told_when_notifications_are_off_or_the_hours_are_quiet()
    {
        QFETCH(bool, notifies);
        QFETCH(bool, quiet);
        NotificationService service(QDBusConnection::connectToBus(m_address, u"watch-service"_qs));
        DesktopNotifier notifier(QDBusConnection::connectToBus(m_address, u"watch-client"_qs));
        Bench bench;
        bench.preferences.setNotifies(notifies);
        bench.preferences.setQuietHours({quiet, QTime(0, 0), QTime(0, 0)});
        bench.declare();
        DueWatch watch(bench.console(), bench.preferences, notifier, nullptr);
        QSignalSpy looked(&watch, &DueWatch::looked);
        QTRY_VERIFY_WITH_TIMEOUT(!looked.isEmpty(), 10000);
        QVERIFY(!watch.rows().isEmpty());
        QVERIFY(service.told.isEmpty());
        // As soon as it is allowed the same clock is told: silence does not count as told.
        bench.preferences.setQuietHours({false, QTime(0, 0), QTime(0, 0)});
        bench.preferences.setNotifies(true);
        QTRY_VERIFY_WITH_TIMEOUT(!service.told.isEmpty(), 10000);
    }

private:
    QProcess m_bus;
    QString m_address;
};

PARAPET_TEST(TstDueWatch)
#include "tst_duewatch.moc"
