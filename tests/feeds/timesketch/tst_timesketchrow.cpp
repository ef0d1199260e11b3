#include "support/feedreading.h"
#include "support/testmain.h"

using namespace feedreading;

class TstTimesketchRow : public QObject
{
    Q_OBJECT

    static Read read(const char *name, const feeds::EventOptions &options = {})
    {
        return feedreading::read("timesketch", file(u"timesketch"_qs, QString::fromLatin1(name)), options);
    }

private Q_SLOTS:
    void a_table_of_timesketch_is_read()
    {
        const Read all = read("plaso.csv");
        QCOMPARE(
            lines(all),
            QStringList({u"A runner was registered"_qs, u"A file was written"_qs, u"no zone but microseconds"_qs}));
        const MachineEvent &first = all.events.first();
        QCOMPARE(base::rfc3339(first.at), u"2025-01-15T03:41:02Z"_qs);
        QCOMPARE(first.source, u"timesketch"_qs);
        QCOMPARE(first.action, u"Creation Time"_qs);
        for (const char *found : {"triaged", "GitHub Runner", "r-1"})
            QVERIFY2(first.words.contains(QString::fromLatin1(found)), found);
        QCOMPARE(base::rfc3339(all.events.at(1).at), u"2025-01-15T03:41:03.5Z"_qs);
        QCOMPARE(base::rfc3339(all.events.at(2).at), u"2025-01-15T03:41:04Z"_qs);
        const QStringList why = refusals(all);
        QCOMPARE(why.size(), 3);
        QVERIFY(why.at(0).startsWith(u"5: datetime: “2025-01-15 03:41:05” has no zone"_qs));
        QCOMPARE(why.at(1), u"6: timestamp: it is not there"_qs);
        QCOMPARE(why.at(2), u"7: message: it is not there"_qs);
    }

    void a_zone_that_is_given_serves_what_has_none()
    {
        const Read all = read("plaso.csv", {.zone = QTimeZone("Europe/Berlin")});
        QCOMPARE(all.events.size(), 4);
        QCOMPARE(base::rfc3339(all.events.at(2).at), u"2025-01-15T03:41:04Z"_qs); // the microseconds say it
        QCOMPARE(base::rfc3339(all.events.at(3).at), u"2025-01-15T02:41:05Z"_qs);
    }

    void json_lines_of_timesketch_are_read()
    {
        const Read all = read("events.jsonl");
        QCOMPARE(lines(all), QStringList({u"A runner was registered"_qs, u"An image was pulled"_qs}));
        QCOMPARE(all.events.first().actor, u"ana-k"_qs);
        QVERIFY(all.events.first().words.contains(u"triaged, ci"_qs));
        QCOMPARE(refusals(all), QStringList{u"3: timestamp_desc: it is not there"_qs});
    }

    void no_cut_and_no_changed_byte_breaks_the_reader()
    {
        for (const char *name : {"plaso.csv", "events.jsonl"}) {
            const QByteArray bytes = file(u"timesketch"_qs, QString::fromLatin1(name));
            QVERIFY(pounded("timesketch", bytes) <= 8);
            QVERIFY(isTheSameInParts("timesketch", bytes));
        }
        QVERIFY(!feedreading::read("timesketch", "").reading);
        QVERIFY(!feedreading::read("timesketch", " \n").reading);
    }
};

PARAPET_TEST(TstTimesketchRow)
#include "tst_timesketchrow.moc"
