#include "store/intelligence/untriaged.h"

#include "store/intelligence/openfindings.h"
#include "support/intelligencesample.h"
#include "support/testmain.h"

#include <QSet>

using namespace intelligencesample;
using std::chrono::days;

class TstUntriaged : public QObject
{
    Q_OBJECT

    static QStringList walked(Database &mirror, base::Instant now, int limit, const store::FindingFilter &filter = {})
    {
        QStringList rules;
        store::UntriagedPage page{{}, {}, true};
        for (int pages = 0; page.more && pages < 50; ++pages) {
            const auto next = store::untriaged(mirror, filter, page.end, now, limit);
            if (!next)
                return {next.error().text()};
            page = *next;
            for (const store::UntriagedRow &row : std::as_const(page.rows))
                rules.append(row.facts.rule);
        }
        return rules;
    }

    /// Four findings: exploited, likely by its score, unlikely, and one of which nothing is known.
    static void fill(Database &mirror)
    {
        report(mirror, 1, start,
               {findingOf(QStringLiteral("CVE-2024-0001"), QStringLiteral("exploited"), Severity::Low),
                findingOf(QStringLiteral("CVE-2024-0002"), QStringLiteral("likely"), Severity::Medium),
                findingOf(QStringLiteral("CVE-2024-0003"), QStringLiteral("unlikely"), Severity::Critical),
                findingOf(QStringLiteral("CVE-2024-0004"), QStringLiteral("unscored"), Severity::Low)});
        scores(mirror, 2, QDate(2025, 1, 14),
               {{QStringLiteral("CVE-2024-0001"), 420},
                {QStringLiteral("CVE-2024-0002"), 100000},
                {QStringLiteral("CVE-2024-0003"), 99999}});
        catalogue(mirror, 3, start - 5h, {QStringLiteral("CVE-2024-0001")});
    }

private Q_SLOTS:
    void they_are_listed_by_assumed_priority()
    {
        Database mirror = fresh();
        fill(mirror);
        QCOMPARE(walked(mirror, start, 200),
                 (QStringList{QStringLiteral("CVE-2024-0002"), QStringLiteral("CVE-2024-0001"),
                              QStringLiteral("CVE-2024-0004"), QStringLiteral("CVE-2024-0003")}));
        const store::UntriagedPage page = *store::untriaged(mirror, {}, {}, start);
        QCOMPARE(page.rows.at(0).priority.band, Band::Immediate);
        QCOMPARE(page.rows.at(2).priority.band, Band::Immediate); // unknown counts
        QCOMPARE(page.rows.at(3).priority.band, Band::Urgent); // known to be unlikely
        QVERIFY(page.rows.at(3).priority.assumed);
        for (qsizetype i = 1; i < page.rows.size(); ++i)
            QVERIFY(page.rows.at(i - 1).priority.band <= page.rows.at(i).priority.band);
    }

    void pages_go_on_across_both_parts_data()
    {
        QTest::addColumn<int>("limit");
        for (const int limit : {1, 2, 3, 4, 5})
            QTest::addRow("%d", limit) << limit;
    }
    void pages_go_on_across_both_parts()
    {
        QFETCH(int, limit);
        Database mirror = fresh();
        fill(mirror);
        QCOMPARE(walked(mirror, start, limit), walked(mirror, start, 200));
    }

    void what_was_taken_up_is_left_out()
    {
        Database mirror = fresh();
        fill(mirror);
        store::UntriagedPage page = *store::untriaged(mirror, {}, {}, start);
        const QString taken = page.rows.first().alertId();
        QCOMPARE(page.alertIds().size(), 4);
        page.leaveOut({taken});
        QCOMPARE(page.rows.size(), 3);
        QVERIFY(!page.alertIds().contains(taken));
    }

    void facts_say_what_was_looked_into_and_how_old_it_is()
    {
        Database mirror = fresh();
        report(mirror, 1, start, {findingOf(QStringLiteral("CVE-2024-0003"), QStringLiteral("unlikely"))});
        scores(mirror, 2, QDate(2025, 1, 14), {{QStringLiteral("CVE-2024-0003"), 420}});
        const auto facts = [&](base::Instant now) { return store::untriaged(mirror, {}, {}, now)->rows.first().facts; };
        QCOMPARE(facts(start).listing, Listing::Unknown); // no catalogue: not known, and no pass
        catalogue(mirror, 3, start - 5h, {QStringLiteral("CVE-2024-0001")});
        QCOMPARE(facts(start).listing, Listing::NotListed);
        QCOMPARE(*facts(start).catalogueAsOf, start - 5h);
        QCOMPARE(facts(start).score, std::optional(420));
        QCOMPARE(*facts(start).scoreDay, start - 24h);
        QCOMPARE(facts(start).sha256.size(), 32);
        QCOMPARE(store::untriaged(mirror, {}, {}, start)->rows.first().priority.band, Band::Urgent);
        // The same a month later: the catalogue no longer shows that it is not exploited.
        QCOMPARE(store::untriaged(mirror, {}, {}, start + days(8))->rows.first().priority.band, Band::Immediate);
    }

    void without_a_number_nothing_can_be_looked_up()
    {
        Database mirror = fresh();
        Finding code = findingOf(QStringLiteral("js/sql-injection"), QString());
        code.kind = FindingKind::Code;
        code.path = QStringLiteral("src/pay.js");
        code.key = findingKey(code);
        report(mirror, 1, start, {code});
        catalogue(mirror, 2, start, {QStringLiteral("CVE-2024-0001")});
        const store::UntriagedRow row = store::untriaged(mirror, {}, {}, start)->rows.first();
        QCOMPARE(row.facts.listing, Listing::Unknown);
        QCOMPARE(row.priority.band, Band::Immediate);
        QCOMPARE(subjectOf(row.facts), QStringLiteral("src/pay.js"));
    }

    void the_facts_of_one_are_found_by_its_key()
    {
        Database mirror = fresh();
        fill(mirror);
        const QString key = findingOf(QStringLiteral("CVE-2024-0001"), QStringLiteral("exploited")).key;
        const auto facts = store::factsNow(mirror, key, start);
        QVERIFY(facts.ok() && *facts);
        QCOMPARE((*facts)->listing, Listing::Listed);
        QCOMPARE(*(*facts)->listed, *base::fromRfc3339(QStringLiteral("2025-01-10T00:00:00Z")));
        QVERIFY(!*store::factsNow(mirror, QString(32, u'0'), start));
    }

    void both_parts_read_the_index_in_order()
    {
        Database mirror = fresh();
        fill(mirror);
        for (const store::ExploitFilter part : {store::ExploitFilter::Possible, store::ExploitFilter::Unlikely}) {
            store::FindingFilter filter;
            filter.exploit = part;
            const auto query = store::FindingQuery::of(mirror, filter);
            auto plan = store::Statement::prepare(mirror, "EXPLAIN QUERY PLAN " + query->sql());
            QVERIFY(plan.ok());
            query->bind(*plan, {}, 10);
            QString steps;
            while (*plan->step())
                steps += plan->text(3) + u'\n';
            QVERIFY2(steps.contains(QLatin1String("COVERING INDEX finding_rank")), qPrintable(steps));
            QVERIFY2(!steps.contains(QLatin1String("TEMP B-TREE")), qPrintable(steps));
        }
    }

    void open_findings_are_counted_by_number()
    {
        Database mirror = fresh();
        Scan other = scanOf(QStringLiteral("acme/payments"));
        report(mirror, 1, start,
               {findingOf(QStringLiteral("CVE-2024-0001"), QStringLiteral("a")),
                findingOf(QStringLiteral("CVE-2024-0001"), QStringLiteral("a"), Severity::High, other)},
               {scanOf(), other});
        const auto cve = [](const char *text) { return Cve::from(QString::fromLatin1(text)).value(); };
        const auto counts = store::openFindingsOf(mirror, {cve("CVE-2024-0001"), cve("CVE-2024-0002")});
        QVERIFY(counts.ok());
        QCOMPARE(counts->value(cve("CVE-2024-0001").number()), 2);
        QVERIFY(!counts->contains(cve("CVE-2024-0002").number()));
    }
};

PARAPET_TEST(TstUntriaged)
#include "tst_untriaged.moc"
