#include "domain/timeline/lane.h"

#include "domain/timeline/machineevent.h"
#include "support/testmain.h"

using namespace timeline;

class TstLane : public QObject
{
    Q_OBJECT

    static Filter filter(const char *text) { return parseFilter(QString::fromUtf8(text)).value(); }

private Q_SLOTS:
    void a_source_has_its_lane_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<int>("lane");
        for (const auto &[source, lane] : {std::pair("github-audit", Lane::Audit),
                                           {"github-runs", Lane::Workflow},
                                           {"trivy", Lane::Scanner},
                                           {"sarif", Lane::Scanner},
                                           {"harden-runner", Lane::Telemetry},
                                           {"telemetry/csv", Lane::Telemetry},
                                           {"workflow/timesketch", Lane::Workflow},
                                           {"manual/csv", Lane::Imported},
                                           {"elsewhere/csv", Lane::Imported},
                                           {"telemetry", Lane::Imported},
                                           {"somebody's csv", Lane::Imported}})
            QTest::newRow(source) << QString::fromLatin1(source) << int(lane);
    }

    void a_source_has_its_lane()
    {
        QFETCH(QString, source);
        QFETCH(int, lane);
        QCOMPARE(int(laneOf(source)), lane);
        QVERIFY(isMachine(laneOf(source)));
        QVERIFY(laneNames().contains(laneName(laneOf(source))));
    }

    void a_source_can_be_said_to_belong_in_a_lane()
    {
        for (const QString &lane : {QStringLiteral("audit"), QStringLiteral("workflow"), QStringLiteral("scanner"),
                                    QStringLiteral("telemetry"), QStringLiteral("imported")}) {
            QCOMPARE(laneOfSource(sourceIn(lane, QStringLiteral("csv"))), lane);
            QVERIFY(isMachineLane(lane));
        }
        QCOMPARE(sourceIn(QStringLiteral("imported"), QStringLiteral("csv")), QStringLiteral("csv"));
        QVERIFY(!isMachineLane(QStringLiteral("manual")));
        QVERIFY(!isMachineLane(QString()));
    }

    void what_people_wrote_is_manual()
    {
        for (const Lane lane : {Lane::People, Lane::Milestones, Lane::Clocks}) {
            QVERIFY(!isMachine(lane));
            QCOMPARE(laneName(lane), QStringLiteral("manual"));
        }
    }

    void a_filter_leaves_the_lanes_it_names_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("people");
        QTest::addColumn<bool>("audit");
        QTest::addColumn<bool>("scanner");
        QTest::newRow("no lane") << QByteArray("token") << true << true << true;
        QTest::newRow("one") << QByteArray("lane:audit") << false << true << false;
        QTest::newRow("either") << QByteArray("lane:audit lane:scanner") << false << true << true;
        QTest::newRow("in any case") << QByteArray("lane:AUDIT") << false << true << false;
        QTest::newRow("none of these") << QByteArray("-lane:audit") << true << false << true;
        QTest::newRow("people") << QByteArray("lane:manual") << true << false << false;
    }

    void a_filter_leaves_the_lanes_it_names()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, people);
        QFETCH(bool, audit);
        QFETCH(bool, scanner);
        const Filter asked = filter(text.constData());
        QCOMPARE(admits(asked, Lane::People), people);
        QCOMPARE(admits(asked, Lane::Audit), audit);
        QCOMPARE(admits(asked, Lane::Scanner), scanner);
    }

    void a_lane_may_be_named_by_its_beginning()
    {
        const Filter asked{.fields = {{Field::Lane, QStringLiteral("Au"), true, false}}};
        QVERIFY(admits(asked, Lane::Audit));
        QVERIFY(!admits(asked, Lane::Scanner));
    }

    void within_a_lane_the_rest_of_the_filter_stays()
    {
        const Filter inside = within(filter("lane:audit lane:scanner token -repo:acme/web"), Lane::Scanner);
        QVERIFY(!admits(inside, Lane::Audit));
        QVERIFY(admits(inside, Lane::Scanner));
        QCOMPARE(inside.terms.size(), 1);
        QCOMPARE(inside.of(Field::Repository, true).size(), 1);
    }

    void clocks_are_shown_while_only_times_and_incidents_are_asked_for()
    {
        for (const char *text : {"", "after:-1d", "incident:INC-7F3A2", "lane:manual"})
            QVERIFY2(asksOnlyWhen(filter(text)), text);
        for (const char *text : {"token", "kind:note", "author:bo", "repo:acme/*"})
            QVERIFY2(!asksOnlyWhen(filter(text)), text);
    }
};

PARAPET_TEST(TstLane)
#include "tst_lane.moc"
