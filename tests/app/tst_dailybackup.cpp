#include "app/dailybackup.h"
#include "store/backup/backup.h"
#include "support/deskbench.h"
#include "support/testmain.h"

#include <QDir>
#include <QSignalSpy>

class TstDailyBackup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void the_first_of_a_day_is_made_and_can_be_restored()
    {
        DeskBench bench;
        const QString incident = bench.declare(u"Malicious release"_qs);
        app::DailyBackup backup(bench.console());
        QSignalSpy made(&backup, &app::DailyBackup::made);
        backup.make();
        QVERIFY(made.wait());
        const QString path = made.takeFirst().first().toString();
        QVERIFY(QFile::exists(path));
        QCOMPARE(store::backupsOf(bench.store().folder()), QStringList{path});
        bench.say(incident, u"after the backup"_qs);
        bench.temporary().close();
        const base::Done restored = store::restoreBackup(bench.temporary().folder(), path, base::SystemClock().now());
        QVERIFY2(restored.ok(), restored ? "" : qPrintable(restored.error().text()));
        bench.open();
        QCOMPARE(bench.temporary().incident(incident)->title, u"Malicious release"_qs);
    }

    void the_second_of_a_day_is_not()
    {
        DeskBench bench;
        bench.declare(u"Malicious release"_qs);
        app::DailyBackup backup(bench.console());
        QSignalSpy made(&backup, &app::DailyBackup::made);
        backup.make();
        backup.make();
        QTRY_COMPARE(made.size(), 2);
        QVERIFY(made.at(1).first().toString().isEmpty());
        QCOMPARE(store::backupsOf(bench.store().folder()).size(), 1);
    }

    void a_backup_that_cannot_be_made_is_said()
    {
        DeskBench bench;
        bench.declare(u"Malicious release"_qs);
        const QString backups = bench.store().folder().backups();
        QVERIFY(QDir(backups).removeRecursively());
        QFile inTheWay(backups);
        QVERIFY(inTheWay.open(QFile::WriteOnly));
        inTheWay.close();
        app::DailyBackup backup(bench.console());
        QSignalSpy reported(&bench.console(), &console::Console::reported);
        backup.make();
        QVERIFY(reported.wait());
        QCOMPARE(reported.first().first().value<base::Error>().what, u"Today's backup could not be made"_qs);
    }
};

PARAPET_TEST(TstDailyBackup)
#include "tst_dailybackup.moc"
