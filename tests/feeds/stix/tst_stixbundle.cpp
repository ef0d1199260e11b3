#include "feeds/stix/stixbundle.h"
#include "support/feedfiles.h"
#include "support/testmain.h"

using namespace feeds;
using namespace feedfiles;
using namespace intelligence;

class TstStixBundle : public QObject
{
    Q_OBJECT

    struct Read
    {
        QList<StixBundle> bundles;
        base::Result<FileReading> outcome = FileReading{};
    };
    static Read read(const QByteArray &bytes)
    {
        Read out;
        Bytes file(bytes);
        out.outcome = readStix(file, QStringLiteral("bundle.json"), [&](const StixBundle &bundle, qint64) {
            out.bundles.append(bundle);
            return true;
        });
        return out;
    }
    static QByteArray indicator(const QByteArray &more = {})
    {
        return "{\"type\":\"indicator\",\"id\":\"indicator--1\",\"pattern\":\"[domain-name:value = 'a.example']\","
               "\"valid_from\":\"2025-01-12T08:00:00Z\""
            + more + '}';
    }
    static QByteArray bundle(const QByteArray &objects)
    {
        return R"({"type":"bundle","id":"bundle--1","objects":[)" + objects + "]}";
    }

private Q_SLOTS:
    void a_bundle_is_read_whole()
    {
        const Read all = read(sample(u"stix/bundle.json"_qs));
        QVERIFY2(all.outcome, all.outcome ? "" : qPrintable(all.outcome.error().text()));
        QCOMPARE(all.outcome->refused, 0);
        const StixBundle &bundle = all.bundles.first();
        QCOMPARE(bundle.indicators.size(), 8);
        QCOMPARE(bundle.others.size(), 7);
        const ThreatIndicator &c2 = bundle.indicators.at(0);
        QCOMPARE(c2.name, u"Command and control of GhostLoader"_qs);
        QCOMPARE(c2.types, (QStringList{u"malicious-activity"_qs}));
        QCOMPARE(c2.confidence, 85);
        QCOMPARE(c2.values,
                 (QList<ThreatValue>{{ThreatKind::Domain, u"telemetry.acme-cdn.example"_qs},
                                     {ThreatKind::Domain, u"cdn.ghost.example"_qs}}));
        QCOMPARE(c2.validFrom, *base::fromRfc3339(u"2025-01-12T08:00:00Z"_qs));
        QCOMPARE(c2.validUntil, *base::fromRfc3339(u"2025-07-12T08:00:00Z"_qs));
        QCOMPARE(c2.modified, *base::fromRfc3339(u"2025-01-13T08:17:27Z"_qs));
        QVERIFY(c2.producer.startsWith(u"identity--"_qs));
        QCOMPARE(bundle.indicators.at(1).values.size(), 4);
        QCOMPARE(bundle.indicators.at(3).values.size(), 2);
        QVERIFY(bundle.indicators.at(4).values.isEmpty());
        QVERIFY(bundle.indicators.at(4).notUnderstood.contains(u"MATCHES"_qs));
        QCOMPARE(bundle.indicators.at(5).values.size(), 1);
        QVERIFY(bundle.indicators.at(5).notUnderstood.contains(u"email-addr"_qs));
        QVERIFY(bundle.indicators.at(6).revoked);
        QCOMPARE(bundle.indicators.at(7).notUnderstood, u"it is written in yara"_qs);
        QCOMPARE(bundle.indicators.at(7).pattern, u"rule ghost { condition: true }"_qs);

        const StixOther &relationship = bundle.others.at(3);
        QCOMPARE(relationship.type, u"relationship"_qs);
        QCOMPARE(relationship.name, u"indicates"_qs);
        QCOMPARE(relationship.source, c2.id);
        QVERIFY(relationship.target.startsWith(u"malware--"_qs));
        QCOMPARE(bundle.others.at(0).name, u"Example CERT"_qs);
        QCOMPARE(bundle.others.at(5).type, u"domain-name"_qs);
        QCOMPARE(bundle.others.at(5).modified, base::Instant{});
        QCOMPARE(bundle.others.at(6).type, u"x-acme-sighting-note"_qs);
    }

    void what_taxii_and_2_0_give_is_read_too()
    {
        const Read envelope = read("{\"more\":false,\"objects\":[" + indicator() + "]}");
        QVERIFY(envelope.outcome);
        QCOMPARE(envelope.bundles.first().indicators.first().modified,
                 envelope.bundles.first().indicators.first().validFrom);
        const Read old = read(R"({"type":"bundle","spec_version":"2.0","objects":[)"
                              + indicator(R"(,"labels":["a","a","b"])") + "]}");
        QCOMPARE(old.bundles.first().indicators.first().types, (QStringList{u"a"_qs, u"b"_qs}));
    }

    void wrong_objects_are_refused_with_their_place_data()
    {
        QTest::addColumn<QByteArray>("object");
        QTest::addColumn<QString>("why");
        QTest::newRow("null") << QByteArray("null") << u"it is not an object"_qs;
        QTest::newRow("no type") << QByteArray(R"({"id":"a--1"})") << u"it has no type"_qs;
        QTest::newRow("no id") << QByteArray(R"({"type":"a"})") << u"it has no id"_qs;
        QTest::newRow("other id") << QByteArray(R"({"type":"malware","id":"tool--1"})")
                                  << u"the id “tool--1” is not one of type malware"_qs;
        QTest::newRow("no pattern") << QByteArray(
            R"({"type":"indicator","id":"indicator--1","valid_from":"2025-01-12T08:00:00Z"})")
                                    << u"it has no pattern"_qs;
        QTest::newRow("no time") << QByteArray(R"({"type":"indicator","id":"indicator--1","pattern":"[a:b=1]"})")
                                 << u"it has no valid_from"_qs;
        QTest::newRow("wrong time") << QByteArray(
            R"({"type":"indicator","id":"indicator--1","pattern":"[a:b=1]","valid_from":"yesterday"})")
                                    << u"valid_from is not a time"_qs;
        QTest::newRow("span") << indicator(R"(,"valid_until":"2025-01-12T08:00:00Z")")
                              << u"valid_until is not after valid_from"_qs;
        QTest::newRow("confidence") << indicator(R"(,"confidence":101)") << u"confidence is not from 0 to 100"_qs;
        QTest::newRow("revoked") << indicator(R"(,"revoked":"no")") << u"revoked is neither true nor false"_qs;
        QTest::newRow("types") << indicator(R"(,"indicator_types":[1])")
                               << u"indicator_types has something that is not a text"_qs;
        QTest::newRow("name of another") << QByteArray(R"({"type":"malware","id":"malware--1","name":{}})")
                                         << u"name is not a text"_qs;
    }

    void wrong_objects_are_refused_with_their_place()
    {
        QFETCH(QByteArray, object);
        QFETCH(QString, why);
        const Read all = read(bundle('\n' + indicator() + ",\n" + object + ",\n" + indicator()));
        QVERIFY(all.outcome);
        QCOMPARE(all.outcome->refused, 1);
        QCOMPARE(all.outcome->refusals.first().line, 3);
        QVERIFY2(all.outcome->refusals.first().reason.startsWith(u"objects[1]: "_qs + why),
                 qPrintable(all.outcome->refusals.first().reason));
        QCOMPARE(all.bundles.first().indicators.size(), 2);
    }

    void a_very_long_pattern_is_kept_in_part_and_not_understood()
    {
        const Read all = read(bundle(R"({"type":"indicator","id":"indicator--1","valid_from":"2025-01-12T08:00:00Z",)"
                                     "\"pattern\":\"[domain-name:value = 'a.example']  "
                                     + QByteArray(20000, '/') + "\"}"));
        const ThreatIndicator &indicator = all.bundles.first().indicators.first();
        QCOMPARE(indicator.pattern.size(), 10000);
        QVERIFY(indicator.values.isEmpty());
        QVERIFY(indicator.notUnderstood.contains(u"longer than 10000"_qs));
    }

    void other_files_are_refused_with_the_reason_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("why");
        QTest::newRow("no objects") << QByteArray(R"({"type":"bundle"})") << u"it has no objects"_qs;
        QTest::newRow("type") << QByteArray(R"({"type":"report","objects":[]})") << u"its type is report"_qs;
        QTest::newRow("list") << QByteArray(R"({"type":"bundle","objects":7})") << u"objects is not a list"_qs;
        QTest::newRow("sarif") << sample(u"sarif/scanners.sarif"_qs) << u"it is not a STIX bundle"_qs;
    }

    void other_files_are_refused_with_the_reason()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, why);
        const Read all = read(bytes);
        QVERIFY(!all.outcome);
        QVERIFY2(all.outcome.error().text().contains(why), qPrintable(all.outcome.error().text()));
    }
};

PARAPET_TEST(TstStixBundle)
#include "tst_stixbundle.moc"
