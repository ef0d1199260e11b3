#include "panes/shell/quiethours.h"
#include "support/testmain.h"

class TstQuietHours : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void the_hours_hold_data()
    {
        QTest::addColumn<QTime>("from");
        QTest::addColumn<QTime>("to");
        QTest::addColumn<QTime>("at");
        QTest::addColumn<bool>("quiet");
        const QTime ten(22, 0), seven(7, 0), noon(12, 0), one(13, 0);
        QTest::newRow("within a day, inside") << noon << one << QTime(12, 30) << true;
        QTest::newRow("within a day, the beginning") << noon << one << noon << true;
        QTest::newRow("within a day, the end") << noon << one << one << false;
        QTest::newRow("within a day, before") << noon << one << QTime(11, 59) << false;
        QTest::newRow("over midnight, late") << ten << seven << QTime(23, 59) << true;
        QTest::newRow("over midnight, early") << ten << seven << QTime(3, 41) << true;
        QTest::newRow("over midnight, the end") << ten << seven << seven << false;
        QTest::newRow("over midnight, by day") << ten << seven << noon << false;
        QTest::newRow("equal times are the whole day") << noon << noon << QTime(1, 0) << true;
        QTest::newRow("no time is not quiet") << ten << seven << QTime() << false;
    }

    void the_hours_hold()
    {
        QFETCH(QTime, from);
        QFETCH(QTime, to);
        QFETCH(QTime, at);
        QFETCH(bool, quiet);
        QCOMPARE((shell::QuietHours{true, from, to}).contains(at), quiet);
        QVERIFY(!(shell::QuietHours{false, from, to}).contains(at));
    }
};

PARAPET_TEST(TstQuietHours)
#include "tst_quiethours.moc"
