#include "support/feedreading.h"
#include "support/testmain.h"

using namespace feedreading;

class TstMappedRow : public QObject
{
    Q_OBJECT

    static feeds::EventOptions options(const char *mapping, const char *zone = nullptr)
    {
        feeds::EventOptions options;
        options.mapping = timeline::parseMapping(QString::fromUtf8(mapping)).value();
        if (zone)
            options.zone = QTimeZone(QByteArray(zone));
        return options;
    }
    static Read csv(const char *name, const feeds::EventOptions &options)
    {
        return read("csv", file(u"csv"_qs, QString::fromLatin1(name)), options);
    }

private Q_SLOTS:
    void a_table_is_read_by_its_mapping()
    {
        const char *mapping = "time=Time,actor=User Name,action=Event Type,severity=Severity,text=Message,id=Event ID";
        const Read all = csv("vpn.csv", options(mapping, "Europe/Berlin"));
        QCOMPARE(refusals(all), QStringList());
        QCOMPARE(lines(all),
                 QStringList({u"info: connected from 203.0.113.7, Berlin"_qs, u"high: connected from \"nowhere\""_qs,
                              u"info: User Name: mallory-dev  Event Type: logout  Severity: info  Event ID: v-3"_qs}));
        const MachineEvent &first = all.events.first();
        QCOMPARE(base::rfc3339(first.at), u"2025-01-15T03:41:02Z"_qs);
        QCOMPARE(first.source, u"csv"_qs);
        QCOMPARE(first.actor, u"ana-k"_qs);
        QCOMPARE(first.action, u"login"_qs);
        QCOMPARE(first.id, u"v-1"_qs);
        QCOMPARE(first.raw, "2025-01-15 04:41:02,ana-k,login,info,\"connected from 203.0.113.7, Berlin\",v-1");
    }

    void a_time_without_a_zone_is_refused_until_one_is_given()
    {
        const Read all = csv("vpn.csv", options("time=Time,text=Message"));
        QCOMPARE(all.events.size(), 0);
        QCOMPARE(all.reading->refusals.size(), 3);
        const feeds::RefusedRow &last = all.reading->refusals.last();
        QCOMPARE(last.line, 5); // behind a row of two lines
        QCOMPARE(last.column, 1);
        QCOMPARE(last.field, u"Time"_qs);
        QVERIFY(last.reason.contains(u"has no zone"_qs));
    }

    void zone_and_lane_may_stand_in_columns_of_their_own()
    {
        const char *mapping = "time=Zeit,zone=Zone,text=Text,lane=Spur";
        const Read all = csv("semicolon.csv", options(mapping));
        QCOMPARE(all.events.size(), 1);
        QCOMPARE(all.events.first().source, u"telemetry/csv"_qs);
        QCOMPARE(base::rfc3339(all.events.first().at), u"2025-01-15T03:41:02Z"_qs);
        const QStringList why = refusals(all);
        QCOMPARE(why.size(), 3);
        QVERIFY(why.at(0).startsWith(u"4: Zone: "_qs) && why.at(0).contains(u"America/Chicago"_qs));
        QVERIFY(why.at(1).startsWith(u"5: Zeit: "_qs) && why.at(1).contains(u"has no zone"_qs));
        QVERIFY(why.at(2).startsWith(u"6: Spur: “cellar” is no lane; lanes are audit, workflow"_qs));
        const Read zoned = csv("semicolon.csv", options(mapping, "UTC"));
        QCOMPARE(zoned.events.size(), 2);
        QCOMPARE(base::rfc3339(zoned.events.last().at), u"2025-01-15T04:43:02Z"_qs);
        QCOMPARE(zoned.events.last().source, u"scanner/csv"_qs);
    }

    void the_place_of_a_bad_cell_is_said_in_characters()
    {
        const Read all = read("csv", "who,time\n\"grü\nße\",when\n", options("time=time"));
        QCOMPARE(all.reading->refusals.size(), 1);
        QCOMPARE(all.reading->refusals.first().line, 3);
        QCOMPARE(all.reading->refusals.first().column, 5);
    }

    void numbers_of_every_size_are_times()
    {
        const Read all = csv("tabs.tsv", options("time=timestamp,text=message,actor=actor"));
        QCOMPARE(refusals(all), QStringList());
        QCOMPARE(base::rfc3339(all.events.at(0).at), u"2025-01-15T03:41:02Z"_qs);
        QCOMPARE(base::rfc3339(all.events.at(1).at), u"2025-01-15T03:41:02.345Z"_qs);
        QCOMPARE(base::rfc3339(all.events.at(2).at), u"2025-01-15T03:41:02.345678Z"_qs);
    }

    void bad_rows_are_named_and_do_not_stop_the_good_ones()
    {
        const Read all = csv("bad-rows.csv", options("time=time,text=text"));
        QCOMPARE(lines(all), QStringList({u"good"_qs, u"after it"_qs, u"last"_qs}));
        QCOMPARE(
            refusals(all),
            QStringList({u"3: it has 1 cells where the head has 2"_qs, u"4: it has 3 cells where the head has 2"_qs,
                         u"5: there is text behind a closing quote"_qs, u"7: there is text behind a closing quote"_qs,
                         u"8: time: “yesterday” is not a time (known are RFC 3339, numbers since 1970 and dates with "
                         "the year first)"_qs,
                         u"9: time: it is not there"_qs,
                         u"10: it has bytes that are not UTF-8; save the file as UTF-8"_qs}));
    }

    void a_mapping_of_columns_that_are_not_there_refuses_the_file()
    {
        const Read all = csv("vpn.csv", options("time=Zeit"));
        QVERIFY(!all.reading);
        QVERIFY(all.reading.error().what.contains(u"no column “Zeit” for the time"_qs));
        QVERIFY(all.reading.error().detail.contains(u"User Name"_qs));
        QVERIFY(!csv("vpn.csv", {}).reading);
    }

    void json_lines_are_read_by_keys_and_the_keys_inside()
    {
        const Read all = read("jsonl", file(u"jsonl"_qs, u"proxy.jsonl"_qs),
                              options("time=ts,text=msg,actor=client.user,action=verb,severity=level,id=request_id"));
        QCOMPARE(lines(all),
                 QStringList({u"info: registry.npm.example:443"_qs, u"warn: exfil.example:443"_qs,
                              u"msg.nested: 1  request_id: q-3"_qs}));
        QCOMPARE(all.events.first().actor, u"ana-k"_qs);
        QCOMPARE(all.events.first().action, u"CONNECT"_qs);
        QCOMPARE(all.events.last().action, u"jsonl"_qs);
        QCOMPARE(base::rfc3339(all.events.first().at), u"2025-01-15T03:41:02.345Z"_qs);
        const QStringList why = refusals(all);
        QCOMPARE(why.size(), 4);
        QCOMPARE(why.at(0), u"3: ts: it is not there"_qs);
        QVERIFY(why.at(1).startsWith(u"4: ts: “2025-01-15 04:00:00” has no zone"_qs));
        QCOMPARE(why.at(2), u"5: it is not an object"_qs);
        QVERIFY(why.at(3).startsWith(u"6: ts: “true” is not a time"_qs));
    }

    void the_lane_of_the_whole_file_can_be_said()
    {
        feeds::EventOptions said = options("time=timestamp,text=message");
        said.lane = u"telemetry"_qs;
        QCOMPARE(csv("tabs.tsv", said).events.first().source, u"telemetry/csv"_qs);
    }

    void an_hour_that_came_twice_is_counted()
    {
        const Read all = read("csv", "time,text\n2025-10-26 02:30:00,a\n2025-10-26 04:30:00,b\n2025-03-30 02:30:00,c\n",
                              options("time=time,text=text", "Europe/Berlin"));
        QCOMPARE(all.events.size(), 2);
        QCOMPARE(all.reading->twice, 1);
        QVERIFY(refusals(all).first().contains(u"clocks went from 02:00 to 03:00"_qs));
    }

    void hostile_text_stays_text_on_one_line()
    {
        const Read all = read("csv", "time,text,user\n1736912462,\"=cmd|'/c'!A1\n<img src=x>\u202e\",\"a\nb\"\n",
                              options("time=time,text=text,actor=user"));
        QCOMPARE(lines(all), QStringList{u"=cmd|'/c'!A1 <img src=x>�"_qs});
    }

    void rows_without_an_id_are_known_by_their_bytes()
    {
        const feeds::EventOptions by = options("time=time,text=text");
        const Read one = read("csv", "time,text\n1736912462,a\n1736912463,b\n", by);
        const Read two = read("csv", "time,text\r\n1736912463,b\r\n1736912464,c\r\n", by);
        QCOMPARE(one.events.at(1).id, two.events.at(0).id);
        QVERIFY(one.events.at(0).id != one.events.at(1).id);
    }

    void no_cut_and_no_changed_byte_breaks_the_reader()
    {
        const QByteArray table = file(u"csv"_qs, u"vpn.csv"_qs);
        const feeds::EventOptions by = options("time=Time,text=Message", "UTC");
        QVERIFY(pounded("csv", table, by) <= 6);
        QVERIFY(isTheSameInParts("csv", table, by));
        QVERIFY(isTheSameInParts("csv", file(u"csv"_qs, u"bad-rows.csv"_qs), options("time=time,text=text")));
        const QByteArray rows = file(u"jsonl"_qs, u"proxy.jsonl"_qs);
        QVERIFY(pounded("jsonl", rows, options("time=ts,text=msg")) <= 7);
        QVERIFY(isTheSameInParts("jsonl", rows, options("time=ts,text=msg")));
    }

    void a_line_of_ten_megabytes_costs_that_line()
    {
        const QByteArray wide(10 << 20, 'x');
        const Read table =
            read("csv", "time,text\n1736912462," + wide + "\n1736912463,b\n", options("time=time,text=text"));
        QCOMPARE(lines(table), QStringList{u"b"_qs});
        QCOMPARE(refusals(table), QStringList{u"2: the row is larger than 4194304 bytes"_qs});
        const Read rows = read("jsonl",
                               "{\"t\":1736912462,\"m\":\"a\"}\n{\"t\":1736912462,\"m\":\"" + wide
                                   + "\"}\n{\"t\":1736912463,\"m\":\"b\"}\n",
                               options("time=t,text=m"));
        QCOMPARE(lines(rows), QStringList({u"a"_qs, u"b"_qs}));
        QCOMPARE(refusals(rows), QStringList{u"2: the row is larger than 4194304 bytes"_qs});
    }

    void depth_bombs_and_nuls_are_rows_that_are_refused()
    {
        const Read rows = read("jsonl",
                               "{\"t\":1736912462,\"m\":" + QByteArray(100000, '[') + "}\n{\"t\":1736912463,\"m\":\"a"
                                   + QByteArray(1, '\0') + "b\"}\n{\"t\":1736912464,\"m\":\"c\"}\n",
                               options("time=t,text=m"));
        QVERIFY(rows.reading.ok());
        QVERIFY(rows.reading->refused >= 2);
        QCOMPARE(lines(rows).last(), u"c"_qs);
    }
};

PARAPET_TEST(TstMappedRow)
#include "tst_mappedrow.moc"
