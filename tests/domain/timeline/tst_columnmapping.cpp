#include "domain/timeline/columnmapping.h"
#include "support/testmain.h"

using namespace timeline;

class TstColumnMapping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_mapping_is_read_and_written_alike_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *typed, const char *text) {
            QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(text);
        };
        row("", "");
        row("time=ts", "time=ts");
        row("text=message,time=ts", "time=ts,text=message");
        row(" TIME = ts , Actor=user name ", "time=ts,actor=user name");
        row("time=\"a,b\"", "time=\"a,b\"");
        row("time=\"say \"\"when\"\"\"", "time=\"say \"\"when\"\"\"");
        row("time=a=b", "time=a=b");
        row("time=t,zone=z,text=x,action=a,actor=u,repository=r,lane=l,severity=s,id=i",
            "time=t,zone=z,text=x,action=a,actor=u,repository=r,lane=l,severity=s,id=i");
    }

    void a_mapping_is_read_and_written_alike()
    {
        QFETCH(QString, typed);
        const base::Result<ColumnMapping> mapping = parseMapping(typed);
        QVERIFY2(mapping, mapping ? "" : qPrintable(mapping.error().text()));
        QTEST(mappingText(*mapping), "text");
        QCOMPARE(*parseMapping(mappingText(*mapping)), *mapping);
    }

    void what_is_no_mapping_says_why_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("why");
        QTest::newRow("word") << u"ts"_qs << u"“ts” does not say which column is what"_qs;
        QTest::newRow("part") << u"when=ts"_qs << u"“when=ts” does not say which column is what"_qs;
        QTest::newRow("nothing") << u"time="_qs << u"“time” has no column"_qs;
        QTest::newRow("twice") << u"time=a,time=b"_qs << u"“time” is there twice"_qs;
        QTest::newRow("comma") << u"time=a,"_qs << u"“” does not say which column is what"_qs;
    }

    void what_is_no_mapping_says_why()
    {
        QFETCH(QString, typed);
        const base::Result<ColumnMapping> mapping = parseMapping(typed);
        QVERIFY(!mapping);
        QCOMPARE(mapping.error().kind, base::ErrorKind::Invalid);
        QTEST(mapping.error().what, "why");
    }

    void a_mapping_needs_a_time_and_columns_that_are_there()
    {
        const QStringList columns{u"ts"_qs, u"message"_qs};
        QVERIFY(checkMapping(*parseMapping(u"time=ts,text=message"_qs), columns).ok());
        const base::Done timeless = checkMapping(*parseMapping(u"text=message"_qs), columns);
        QVERIFY(timeless.error().what.contains(u"No column is said to be the time"_qs));
        QVERIFY(timeless.error().detail.contains(u"ts, message"_qs));
        const base::Done missing = checkMapping(*parseMapping(u"time=ts,actor=user"_qs), columns);
        QVERIFY(missing.error().what.contains(u"no column “user” for the actor"_qs));
    }

    void columns_are_guessed_by_their_names_data()
    {
        QTest::addColumn<QStringList>("columns");
        QTest::addColumn<QString>("mapping");
        const auto row = [](const char *columns, const char *mapping) {
            QTest::newRow(columns) << QString::fromUtf8(columns).split(u',') << QString::fromUtf8(mapping);
        };
        row("time,message,user", "time=time,text=message,actor=user");
        row("Date Time,TZ,Event_Type,User Name,Repo,Level,Event-ID,Msg",
            "time=Date Time,zone=TZ,text=Msg,action=Event_Type,actor=User "
            "Name,repository=Repo,severity=Level,id=Event-ID");
        row("datetime,timestamp,timestamp_desc,message", "time=datetime,text=message,action=timestamp_desc");
        row("timestamp,actor.login,repository.full_name,event.id",
            "time=timestamp,actor=actor.login,repository=repository.full_name,id=event.id");
        row("a,b,c", "");
        // One column is never two parts.
        row("event,time", "time=time,text=event");
    }

    void columns_are_guessed_by_their_names()
    {
        QFETCH(QStringList, columns);
        QTEST(mappingText(guessMapping(columns)), "mapping");
    }

    void every_part_has_one_name()
    {
        for (int i = 0; i < partCount; ++i)
            QCOMPARE(partNamed(partName(Part(i)).toUpper()), std::optional(Part(i)));
        QVERIFY(!partNamed(u"when"_qs));
    }
};

PARAPET_TEST(TstColumnMapping)
#include "tst_columnmapping.moc"
