#include "store/intelligence/threats.h"
#include "support/intelligencesample.h"
#include "support/testmain.h"

using namespace intelligencesample;
using namespace store;

class TstThreats : public QObject
{
    Q_OBJECT

    static ThreatIndicator indicatorOf(int number, const QStringList &domains, base::Instant modified = start)
    {
        ThreatIndicator out;
        out.id = u"indicator--%1"_qs.arg(number, 36, 10, QLatin1Char('0'));
        out.name = u"Indicator %1"_qs.arg(number);
        out.types = {u"malicious-activity"_qs};
        out.pattern = u"[domain-name:value = '%1']"_qs.arg(domains.value(0));
        for (const QString &domain : domains)
            out.values.append(*threatValue(ThreatKind::Domain, domain));
        out.created = start - 24h;
        out.modified = modified;
        out.validFrom = start;
        return out;
    }

    static ThreatTally bundle(Database &mirror, int number, const QList<ThreatIndicator> &indicators,
                              const QList<StixObject> &others = {})
    {
        ThreatIntake intake(mirror, fileOf(u"stix"_qs, number));
        if (!intake.add(indicators, others) || !intake.finish({}))
            qFatal("no bundle");
        return intake.tally();
    }

    static QStringList namesOf(const base::Result<QList<ThreatRow>> &rows)
    {
        QStringList names;
        for (const ThreatRow &row : rows.value())
            names.append(row.indicator.name);
        return names;
    }

private Q_SLOTS:
    void an_indicator_is_read_back_with_what_it_is_a_sign_of_and_who_says_so()
    {
        Database mirror = fresh();
        ThreatIndicator indicator = indicatorOf(1, {u"c2.example"_qs, u"cdn.example"_qs});
        indicator.values.append(*threatValue(ThreatKind::Ipv4, u"203.0.113.7"_qs));
        indicator.description = u"Callback of the loader."_qs;
        indicator.confidence = 85;
        indicator.validUntil = start + 24h * 30;
        indicator.producer = u"identity--1"_qs;
        const ThreatTally tally = bundle(
            mirror, 1, {indicator},
            {{u"identity--1"_qs, u"identity"_qs, u"Example CERT"_qs, start, {}, {}},
             {u"malware--1"_qs, u"malware"_qs, u"GhostLoader"_qs, start, {}, {}},
             {u"malware--2"_qs, u"malware"_qs, u"Other"_qs, start, {}, {}},
             {u"relationship--1"_qs, u"relationship"_qs, u"indicates"_qs, start, indicator.id, u"malware--1"_qs},
             {u"relationship--2"_qs, u"relationship"_qs, u"related-to"_qs, start, indicator.id, u"malware--2"_qs}});
        QCOMPARE(tally, (ThreatTally{.read = 1, .added = 1, .others = 5}));
        indicator.producer = u"Example CERT"_qs;
        indicator.indicates = {u"GhostLoader"_qs};
        const ThreatRow row = threat(mirror, indicator.id).value().value();
        QCOMPARE(row.indicator, indicator);
        QCOMPARE(row.evidence, fileOf(u"stix"_qs, 1).sha256);
        QVERIFY(!threat(mirror, u"indicator--none"_qs).value());
    }

    void a_value_finds_every_indicator_that_names_it_and_only_that_value()
    {
        Database mirror = fresh();
        bundle(mirror, 1,
               {indicatorOf(1, {u"c2.example"_qs}), indicatorOf(2, {u"x.example"_qs, u"c2.example"_qs}, start + 1h),
                indicatorOf(3, {u"notc2.example"_qs})});
        const auto naming = [&](ThreatKind kind, const QString &value) {
            return namesOf(threatsNaming(mirror, {kind, value}));
        };
        QCOMPARE(naming(ThreatKind::Domain, u"c2.example"_qs), (QStringList{u"Indicator 2"_qs, u"Indicator 1"_qs}));
        QCOMPARE(naming(ThreatKind::Url, u"c2.example"_qs), QStringList());
        QCOMPARE(naming(ThreatKind::Domain, u"example"_qs), QStringList());
        QCOMPARE(naming(ThreatKind::Domain, u"%"_qs), QStringList());
    }

    void the_version_modified_last_stays_in_any_order()
    {
        for (const bool newerFirst : {false, true}) {
            Database mirror = fresh();
            ThreatIndicator newer = indicatorOf(1, {u"new.example"_qs}, start + 1h);
            newer.revoked = true;
            const ThreatIndicator older = indicatorOf(1, {u"old.example"_qs, u"older.example"_qs});
            bundle(mirror, 1, {newerFirst ? newer : older}, {{u"a--1"_qs, u"a"_qs, u"new"_qs, start + 1h, {}, {}}});
            const ThreatTally second =
                bundle(mirror, 2, {newerFirst ? older : newer}, {{u"a--1"_qs, u"a"_qs, u"old"_qs, start, {}, {}}});
            QCOMPARE(second, (ThreatTally{.read = 1, .known = 1, .others = 1}));
            QCOMPARE(threat(mirror, newer.id).value()->indicator, newer);
            QCOMPARE(mirror.number("SELECT count(*) FROM threat_value").value(), 1);
            QCOMPARE(mirror.number("SELECT count(*) FROM stix_object WHERE name = 'new'").value(), 1);
        }
    }

    void what_was_not_understood_is_kept_without_values()
    {
        Database mirror = fresh();
        ThreatIndicator indicator = indicatorOf(1, {});
        indicator.pattern = u"[process:command_line MATCHES 'curl.*']"_qs;
        indicator.notUnderstood = u"process:command_line is not compared here"_qs;
        bundle(mirror, 1, {indicator, indicatorOf(2, {u"a.example"_qs})});
        QCOMPARE(threat(mirror, indicator.id).value()->indicator, indicator);
        const ThreatCounts counts = threatCounts(mirror).value();
        QCOMPARE(counts.indicators, 2);
        QCOMPARE(counts.notUnderstood, 1);
        QCOMPARE(counts.values, 1);
    }

    void values_are_wanted_while_an_indicator_of_theirs_holds()
    {
        Database mirror = fresh();
        ThreatIndicator over = indicatorOf(1, {u"over.example"_qs, u"both.example"_qs});
        over.validUntil = start + 1h;
        ThreatIndicator revoked = indicatorOf(2, {u"revoked.example"_qs});
        revoked.revoked = true;
        ThreatIndicator later = indicatorOf(3, {u"later.example"_qs});
        later.validFrom = start + 48h;
        bundle(mirror, 1, {over, revoked, later, indicatorOf(4, {u"both.example"_qs, u"z.example"_qs})});
        const auto at = [&](base::Instant now) {
            QStringList values;
            const auto all = wantedValues(mirror, now);
            for (const WantedValue &wanted : all.value())
                values.append(wanted.value.value);
            return values;
        };
        QCOMPARE(at(start), (QStringList{u"both.example"_qs, u"over.example"_qs, u"z.example"_qs}));
        QCOMPARE(at(start + 1h), (QStringList{u"both.example"_qs, u"z.example"_qs}));
        QCOMPARE(at(start - 1h), QStringList());
        QCOMPARE(at(start + 48h), (QStringList{u"both.example"_qs, u"later.example"_qs, u"z.example"_qs}));
        const auto first = wantedValues(mirror, start, {}, 1);
        QCOMPARE(wantedValues(mirror, start, first->first().value, 1)->first().value.value, u"over.example"_qs);
    }

    void the_list_is_paged_those_modified_last_first()
    {
        Database mirror = fresh();
        QList<ThreatIndicator> all;
        for (int i = 0; i < 20; ++i)
            all.append(indicatorOf(i, {u"d%1.example"_qs.arg(i)}, start + std::chrono::hours(i / 3)));
        bundle(mirror, 1, all);
        QStringList paged;
        ThreatPlace behind;
        for (;;) {
            const auto page = threats(mirror, behind, 6);
            QVERIFY(page);
            if (page->isEmpty())
                break;
            paged.append(namesOf(page));
            behind = placeOf(page->last());
        }
        QStringList expected;
        for (int i = 19; i >= 0; --i)
            expected.append(u"Indicator %1"_qs.arg(i));
        QCOMPARE(paged, expected);
    }

    void questions_are_answered_by_indexes_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("by value") << QByteArray("SELECT t.id FROM threat_indicator t JOIN threat_value v"
                                                " ON v.indicator = t.id WHERE v.value = 'x' AND v.kind = 0");
        QTest::newRow("by id") << QByteArray("SELECT id FROM threat_indicator WHERE stix_id = 'x'");
        QTest::newRow("page") << QByteArray("SELECT id FROM threat_indicator t WHERE (t.modified_us, t.id) < (1, 2)"
                                            " ORDER BY t.modified_us DESC, t.id DESC LIMIT 3");
        QTest::newRow("values of one") << QByteArray("SELECT value FROM threat_value WHERE indicator = 1");
    }

    void questions_are_answered_by_indexes()
    {
        QFETCH(QByteArray, sql);
        Database mirror = fresh();
        auto explain = Statement::prepare(mirror, "EXPLAIN QUERY PLAN " + sql);
        QVERIFY(explain);
        for (auto row = explain->step(); row && *row; row = explain->step())
            QVERIFY2(explain->text(3).startsWith(u"SEARCH"_qs), qPrintable(explain->text(3)));
    }
};

PARAPET_TEST(TstThreats)
#include "tst_threats.moc"
