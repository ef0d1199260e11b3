#include "domain/incidents/indicatoradded.h"
#include "store/evidence/evidencetext.h"
#include "store/incidents/indicatormatches.h"
#include "store/intelligence/threatintake.h"
#include "support/mirrorsample.h"
#include "support/temporarystore.h"
#include "support/testmain.h"

using namespace incidents;
using namespace std::chrono_literals;
using store::CappedCount;

/// Where an indicator occurs elsewhere.
class TstIndicatorMatches : public QObject
{
    Q_OBJECT

    struct Bench
    {
        TemporaryStore store;
        QString incident = store.declare();

        Indicator indicator(IndicatorKind kind, const QString &value)
        {
            const IndicatorAdded added{kind, value};
            const auto done = store.mustCommit({{journal::draft<Incident>(incident, added, store.by())}, {}});
            return {done.entries.first()->id, kind, value, QStringLiteral("ana")};
        }
        CappedCount lines(const Indicator &indicator)
        {
            const base::Instant now = store->clock().now();
            return store
                ->readJournal([&](store::Database &journal) { return store::linesNaming(journal, indicator, now); })
                .result()
                .value();
        }
    };

    static timeline::MachineEvent event(int number, const QString &text)
    {
        return mirrorsample::pushed(std::chrono::seconds(number), QString::number(number), text);
    }

    static intelligence::ThreatIndicator threat(int number, intelligence::ThreatKind kind, const QString &value)
    {
        intelligence::ThreatIndicator out;
        out.id = QStringLiteral("indicator--%1").arg(number);
        out.name = value;
        out.values = {*intelligence::threatValue(kind, value)};
        out.created = out.modified = out.validFrom = mirrorsample::start;
        return out;
    }

private Q_SLOTS:
    void its_own_line_is_no_match()
    {
        Bench bench;
        const Indicator endpoint = bench.indicator(IndicatorKind::Endpoint, QStringLiteral("x.example:443"));
        QCOMPARE(bench.lines(endpoint).count, 0);
        bench.store.note(bench.incident, QStringLiteral("runner egress to x.example seen"));
        bench.store.note(bench.store.declare(QStringLiteral("Another")), QStringLiteral("X.EXAMPLE again"));
        bench.store.note(bench.incident, QStringLiteral("nothing at y.example"));
        QCOMPARE(bench.lines(endpoint).count, 2);
        QVERIFY(!bench.lines(endpoint).more);
    }

    void many_are_counted_up_to_a_cap()
    {
        Bench bench;
        const Indicator endpoint = bench.indicator(IndicatorKind::Endpoint, QStringLiteral("x.example:443"));
        journal::Deed notes;
        for (int i = 0; i < store::mostMatches; ++i)
            notes.drafts.append(journal::draft<Incident>(
                bench.incident, Noted{QStringLiteral("x.example, seen %1 times").arg(i)}, bench.store.by()));
        bench.store.mustCommit(notes);
        QCOMPARE(bench.lines(endpoint).count, store::mostMatches);
        QVERIFY(!bench.lines(endpoint).more);
        bench.store.note(bench.incident, QStringLiteral("x.example once more"));
        QCOMPARE(bench.lines(endpoint).count, store::mostMatches);
        QVERIFY(bench.lines(endpoint).more);
    }

    void each_kind_is_found_as_machines_write_it_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("said");
        using K = IndicatorKind;
        const auto row = [](K kind, const char *value, const char *said) {
            QTest::newRow(value) << int(kind) << QString::fromUtf8(value) << QString::fromUtf8(said);
        };
        row(K::Endpoint, "https://evil.example:8443/collect", "runner egress to evil.example:443 allowed");
        row(K::Package, "pkg:npm/left-pad@2.4.1", "package.publish left-pad@2.4.1 by svc-release");
        row(K::Repository, "acme/payments", "bo pushed to acme/payments");
        row(K::Action, "actions/checkout@8f4b7f84864484a7bf31766abe9204da3cbe65b3",
            "resolved to 8f4b7f84864484a7bf31766abe9204da3cbe65b3");
        row(K::Run, "acme/web/actions/runs/12345", "workflow run 12345 completed");
        row(K::Hash, "sha1:8f4b7f84864484a7bf31766abe9204da3cbe65b3",
            "file 8f4b7f84864484a7bf31766abe9204da3cbe65b3 quarantined");
        row(K::Token, "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU= …8B4a",
            "hashed_token 47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU= used");
        row(K::Other, "a strange cron job", "saw a strange cron job at night");
    }

    void each_kind_is_found_as_machines_write_it()
    {
        QFETCH(int, kind);
        QFETCH(QString, value);
        QFETCH(QString, said);
        store::Database mirror = mirrorsample::fresh();
        QVERIFY(store::MirrorIntake(mirror)
                    .add({event(1, said), event(2, QStringLiteral("ana pushed to other/web"))})
                    .ok());
        const Indicator indicator{{}, IndicatorKind(kind), value, {}};
        QCOMPARE(store::eventsNaming(mirror, indicator, mirrorsample::start)->count, 1);
    }

    void the_filter_finds_the_same_rows_and_can_be_written_down()
    {
        const Indicator indicator{{}, IndicatorKind::Endpoint, QStringLiteral("evil.example:443"), {}};
        const timeline::Filter filter = store::filterFor(indicator);
        QCOMPARE(timeline::filterText(filter), QStringLiteral("\"evil.example\""));
        QCOMPARE(*timeline::parseFilter(timeline::filterText(filter)), filter);
        store::Database mirror = mirrorsample::fresh();
        QVERIFY(store::MirrorIntake(mirror).add(mirrorsample::organisation(400)).ok());
        const auto rows = store::MirrorEvents(mirror).newest(filter, mirrorsample::start, {.limit = 1000});
        QCOMPARE(store::eventsNaming(mirror, indicator, mirrorsample::start)->count, rows->size());
        QVERIFY(rows->size() > 10);
    }

    void sealed_files_hold_it_in_their_text_or_name()
    {
        store::Database mirror = mirrorsample::fresh();
        const Indicator endpoint{{}, IndicatorKind::Endpoint, QStringLiteral("evil.example:443"), {}};
        QCOMPARE(store::evidenceNaming(mirror, endpoint)->count, 0);
        const QString texts[][2]{{QStringLiteral("proxy.log"), QStringLiteral("CONNECT evil.example:443 200")},
                                 {QStringLiteral("dump of evil.example"), QString()},
                                 {QStringLiteral("other.log"), QStringLiteral("CONNECT notevil.example:443")}};
        for (int i = 0; i < 3; ++i)
            QVERIFY(store::indexEvidence(mirror, {QString(64, QChar(u'a' + i)), texts[i][0], texts[i][1]}).ok());
        QCOMPARE(store::evidenceNaming(mirror, endpoint)->count, 2);
    }

    void imported_threat_indicators_name_exactly_it_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("value");
        QTest::addColumn<int>("named");
        using K = IndicatorKind;
        QTest::newRow("host") << int(K::Endpoint) << QStringLiteral("evil.example:443") << 1;
        QTest::newRow("host and url") << int(K::Endpoint) << QStringLiteral("https://evil.example/x") << 2;
        QTest::newRow("below") << int(K::Endpoint) << QStringLiteral("cdn.evil.example") << 0;
        QTest::newRow("address") << int(K::Endpoint) << QStringLiteral("203.0.113.7:8080") << 1;
        QTest::newRow("address of version 6") << int(K::Endpoint) << QStringLiteral("[2001:db8::7]:443") << 1;
        QTest::newRow("digest") << int(K::Hash) << QStringLiteral("sha256:") + QString(64, u'a') << 1;
        QTest::newRow("no word for it") << int(K::Package) << QStringLiteral("evil.example") << 0;
    }

    void imported_threat_indicators_name_exactly_it()
    {
        QFETCH(int, kind);
        QFETCH(QString, value);
        QFETCH(int, named);
        using intelligence::ThreatKind;
        store::Database mirror = mirrorsample::fresh();
        store::ThreatIntake intake(
            mirror, {QStringLiteral("stix"), QString(64, u'b'), QStringLiteral("a.json"), mirrorsample::start});
        QVERIFY(intake
                    .add({threat(1, ThreatKind::Domain, QStringLiteral("evil.example")),
                          threat(2, ThreatKind::Url, QStringLiteral("https://evil.example/x")),
                          threat(3, ThreatKind::Ipv4, QStringLiteral("203.0.113.7")),
                          threat(4, ThreatKind::Ipv6, QStringLiteral("2001:db8::7")),
                          threat(5, ThreatKind::Sha256, QString(64, u'a'))},
                         {})
                    .ok());
        QVERIFY(intake.finish({}).ok());
        QCOMPARE(store::threatsNaming(mirror, Indicator{{}, IndicatorKind(kind), value, {}})->count, named);
    }

    void what_has_no_word_to_look_for_is_found_nowhere()
    {
        store::Database mirror = mirrorsample::fresh();
        QVERIFY(store::MirrorIntake(mirror).add({event(1, QStringLiteral("*** )( \" -"))}).ok());
        for (const char *odd : {"***", "\"", ")(", "-", "*"}) {
            const auto count = store::eventsNaming(mirror, {{}, IndicatorKind::Other, QString::fromLatin1(odd), {}},
                                                   mirrorsample::start);
            QVERIFY2(count.ok(), count ? "" : qPrintable(count.error().text()));
            QCOMPARE(count->count, 0);
            const auto files = store::evidenceNaming(mirror, {{}, IndicatorKind::Other, QString::fromLatin1(odd), {}});
            QVERIFY2(files.ok(), files ? "" : qPrintable(files.error().text()));
            QCOMPARE(files->count, 0);
        }
    }
};

PARAPET_TEST(TstIndicatorMatches)
#include "tst_indicatormatches.moc"
