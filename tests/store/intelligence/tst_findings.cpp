#include "support/intelligencesample.h"
#include "support/testmain.h"

using namespace intelligencesample;
using namespace store;

namespace {

const QStringList packages{u"lodash"_qs, u"Minimist"_qs, u"xz-utils"_qs, u"openssl"_qs, u"grüße"_qs};
const QStringList repositories{u"acme/web"_qs, u"acme/api"_qs, u"other/web"_qs, {}};

/// A mirror in which every filter has something to find and something to leave out.
Database crowded(int count)
{
    Database mirror = fresh();
    std::mt19937 random(5);
    const auto below = [&](int most) { return int(random() % unsigned(most)); };
    QList<Finding> first, second;
    QList<std::pair<QString, int>> scored;
    QStringList known;
    for (int i = 0; i < count; ++i) {
        Scan scan = scanOf(repositories.at(below(4)));
        const QString rule = below(4) ? u"CVE-2024-%1"_qs.arg(1000 + below(60)) : u"GHSA-%1"_qs.arg(below(30));
        Finding finding = findingOf(rule, packages.at(below(5)), Severity(below(severityCount)), scan);
        finding.kind = FindingKind(below(findingKindCount));
        finding.target = u"target %1"_qs.arg(i);
        finding.malware = below(40) == 0;
        finding.state = below(5) ? QString() : u"dismissed"_qs;
        if (below(3) == 0)
            finding.cvss = below(101);
        finding.title = below(2) ? u"Prototype pollution"_qs : u"Command injection in egress"_qs;
        finding.key = findingKey(finding);
        first.append(finding);
        if (below(5))
            second.append(finding);
    }
    for (int i = 0; i < 60; ++i) {
        const QString cve = u"CVE-2024-%1"_qs.arg(1000 + i);
        if (i % 3 == 0)
            scored.append({cve, 1 + below(300000)});
        if (i % 10 == 0)
            known.append(cve);
    }
    QList<Scan> scans;
    for (const QString &repository : repositories)
        scans.append(scanOf(repository));
    report(mirror, 1, start, first, scans);
    report(mirror, 2, start + 24h, second, scans);
    scores(mirror, 1, QDate(2025, 1, 14), scored);
    catalogue(mirror, 1, start, known);
    return mirror;
}

bool contains(const QString &text, const QString &part)
{
    return text.contains(part, Qt::CaseInsensitive);
}

/// The slow and obvious meaning of a filter, to compare with.
bool means(const FindingFilter &filter, const FindingRow &row)
{
    const Finding &f = row.finding;
    const bool pressing = f.malware || row.exploited || (row.score && row.score->score >= 100000);
    const QString owner = f.scan.repository, bare = f.scan.repository.section(u'/', 1);
    bool words = true;
    for (const QString &word : filter.words.split(u' ', Qt::SkipEmptyParts))
        words = words && contains(f.rule + u' ' + f.title + u' ' + f.package + u' ' + f.scan.repository, word);
    return words && (!filter.standing || row.standing == *filter.standing) && f.severity >= filter.atLeast
        && (filter.kinds.isEmpty() || filter.kinds.contains(f.kind)) && (!filter.pressing || pressing)
        && (filter.exploit != ExploitFilter::Possible || pressing || !row.score)
        && (filter.exploit != ExploitFilter::Unlikely || (!pressing && row.score))
        && (!filter.cve || f.cve == filter.cve)
        && (filter.rule.isEmpty() || f.rule.compare(filter.rule, Qt::CaseInsensitive) == 0)
        && (filter.package.isEmpty() || f.package.compare(filter.package, Qt::CaseInsensitive) == 0)
        && (filter.repository.isEmpty() || owner.compare(filter.repository, Qt::CaseInsensitive) == 0
            || (!filter.repository.contains(u'/') && bare.compare(filter.repository, Qt::CaseInsensitive) == 0));
}

QList<FindingFilter> everyFilter()
{
    QList<FindingFilter> all;
    for (const std::optional<Standing> standing :
         {std::optional<Standing>(), std::optional(Standing::Open), std::optional(Standing::Gone)}) {
        for (const QString &repository : {QString(), u"ACME/web"_qs, u"web"_qs, u"nobody/nothing"_qs}) {
            for (int what = 0; what < 10; ++what) {
                FindingFilter filter{.standing = standing, .repository = repository};
                if (what == 1)
                    filter.atLeast = Severity::High;
                if (what == 2)
                    filter.kinds = {FindingKind::Secret, FindingKind::Code};
                if (what == 3)
                    filter.pressing = true;
                if (what == 4)
                    filter.cve = Cve::from(u"CVE-2024-1030");
                if (what == 5)
                    filter.rule = u"ghsa-7"_qs;
                if (what == 6)
                    filter.package = u"minimist"_qs;
                if (what == 7)
                    filter.words = u"egress cve"_qs;
                if (what >= 8)
                    filter.exploit = what == 8 ? ExploitFilter::Possible : ExploitFilter::Unlikely;
                all.append(filter);
                filter.atLeast = Severity::Medium;
                filter.package = u"LODASH"_qs;
                all.append(filter);
                filter.words = u"pollution"_qs;
                all.append(filter);
            }
        }
    }
    return all;
}

} // namespace

class TstFindings : public QObject
{
    Q_OBJECT

    static QString plan(Database &mirror, const FindingFilter &filter)
    {
        const auto query = FindingQuery::of(mirror, filter);
        auto explain = Statement::prepare(mirror, "EXPLAIN QUERY PLAN " + query->sql());
        if (!explain)
            return explain.error().text();
        QStringList steps;
        for (auto row = explain->step(); row && *row; row = explain->step())
            steps.append(explain->text(3));
        return steps.join(u'|');
    }

private Q_SLOTS:
    void every_filter_finds_what_it_means_in_the_order_of_urgency()
    {
        Database mirror = crowded(600);
        const auto all = findings(mirror, {.standing = {}}, {}, 100000);
        QVERIFY(all);
        QVERIFY(all->size() > 400);
        QVERIFY(std::is_sorted(all->begin(), all->end(),
                               [](const FindingRow &a, const FindingRow &b) { return a.place > b.place; }));
        int found = 0;
        for (const FindingFilter &filter : everyFilter()) {
            QList<FindingRow> expected;
            std::copy_if(all->begin(), all->end(), std::back_inserter(expected),
                         [&](const FindingRow &row) { return means(filter, row); });
            const auto got = findings(mirror, filter, {}, 100000);
            QVERIFY2(got, got ? "" : qPrintable(got.error().text()));
            QCOMPARE(rulesOf(*got), rulesOf(expected));
            QCOMPARE(*got, expected);
            found += got->isEmpty() ? 0 : 1;
        }
        QVERIFY(found > 60); // the comparison was not of nothing
    }

    void pages_follow_each_other_without_a_gap()
    {
        Database mirror = crowded(500);
        for (const FindingFilter &filter : {FindingFilter{}, FindingFilter{.standing = {}, .repository = u"web"_qs},
                                            FindingFilter{.standing = {}, .words = u"injection"_qs}}) {
            const auto all = findings(mirror, filter, {}, 100000);
            QVERIFY(all);
            const auto directory = findingDirectory(mirror, filter, 37);
            QVERIFY(directory);
            QCOMPARE(directory->count, all->size());
            QList<FindingRow> joined;
            for (const FindingPlace &behind : directory->behind)
                joined.append(findings(mirror, filter, behind, 37).value());
            QCOMPARE(joined, *all);
        }
    }

    void every_filter_is_led_by_an_index_and_only_few_rows_are_sorted_data()
    {
        QTest::addColumn<int>("what");
        QTest::addColumn<QString>("index");
        QTest::addColumn<bool>("sorts");
        QTest::newRow("open") << 0 << u"COVERING INDEX finding_rank (standing=? AND rank<?)"_qs << false;
        QTest::newRow("severity and kind") << 1 << u"COVERING INDEX finding_rank (standing=? AND rank<?)"_qs << false;
        QTest::newRow("pressing") << 2 << u"COVERING INDEX finding_rank (standing=? AND rank>? AND rank<?)"_qs << false;
        QTest::newRow("unlikely") << 8 << u"COVERING INDEX finding_rank (standing=? AND rank<?)"_qs << false;
        QTest::newRow("repository") << 3 << u"COVERING INDEX finding_scan (scan=? AND standing=? AND rank<?)"_qs
                                    << false;
        QTest::newRow("package") << 4 << u"COVERING INDEX finding_package (package=? AND standing=? AND rank<?)"_qs
                                 << false;
        QTest::newRow("rule") << 5 << u"COVERING INDEX finding_rule (rule=? AND standing=? AND rank<?)"_qs << false;
        QTest::newRow("cve") << 6 << u"INDEX finding_cve (cve=?)"_qs << true;
        QTest::newRow("words") << 7 << u"VIRTUAL TABLE INDEX"_qs << true;
    }

    void every_filter_is_led_by_an_index_and_only_few_rows_are_sorted()
    {
        QFETCH(int, what);
        QFETCH(QString, index);
        QFETCH(bool, sorts);
        Database mirror = crowded(50);
        FindingFilter filter;
        switch (what) {
        case 1:
            filter.atLeast = Severity::High;
            filter.kinds = {FindingKind::Code};
            break;
        case 2:
            filter.pressing = true;
            break;
        case 3:
            filter.repository = u"acme/web"_qs;
            break;
        case 4:
            filter.package = u"lodash"_qs;
            break;
        case 5:
            filter.rule = u"GHSA-7"_qs;
            break;
        case 6:
            filter.cve = Cve::from(u"CVE-2024-1030");
            break;
        case 7:
            filter.words = u"egress"_qs;
            break;
        case 8:
            filter.exploit = ExploitFilter::Unlikely;
            break;
        default:
            break;
        }
        for (const bool all : {false, true}) {
            if (all)
                filter.standing.reset();
            const QString steps = plan(mirror, filter);
            QVERIFY2(steps.contains(index), qPrintable(steps));
            QVERIFY2(!steps.contains(u"SCAN f"_qs), qPrintable(steps));
            QCOMPARE(steps.contains(u"TEMP B-TREE"_qs), sorts);
        }
    }

    void a_repository_of_very_many_scans_is_read_by_rank()
    {
        Database mirror = fresh();
        QList<Finding> all;
        QList<Scan> scans;
        for (int i = 0; i < 150; ++i) {
            Scan scan = scanOf();
            scan.category = u"/language:%1"_qs.arg(i);
            scans.append(scan);
            Finding finding = findingOf(u"rule-%1"_qs.arg(i, 3, 10, QLatin1Char('0')), {}, Severity::High, scan);
            all.append(finding);
        }
        report(mirror, 1, start, all, scans);
        const FindingFilter filter{.repository = u"web"_qs};
        QCOMPARE(findings(mirror, filter, {}, 1000)->size(), 150);
        QVERIFY2(plan(mirror, filter).contains(u"finding_rank"_qs), qPrintable(plan(mirror, filter)));
    }

    void kev_epss_and_malware_press_and_severity_orders_the_rest()
    {
        Database mirror = fresh();
        Finding malware = findingOf(u"MAL-2025-1"_qs, u"evil"_qs, Severity::Unknown);
        malware.malware = true;
        Finding scored = findingOf(u"CVE-2024-0004"_qs, u"d"_qs, Severity::High);
        scored.cvss = 88;
        report(mirror, 1, start,
               {findingOf(u"CVE-2024-0001"_qs, u"a"_qs, Severity::Critical), malware,
                findingOf(u"CVE-2024-0002"_qs, u"b"_qs, Severity::Low),
                findingOf(u"CVE-2024-0003"_qs, u"c"_qs, Severity::High), scored});
        QCOMPARE(rulesOf(findings(mirror, {})),
                 (QStringList{u"MAL-2025-1"_qs, u"CVE-2024-0001"_qs, u"CVE-2024-0004"_qs, u"CVE-2024-0003"_qs,
                              u"CVE-2024-0002"_qs}));
        catalogue(mirror, 1, start, {u"CVE-2024-0002"_qs});
        scores(mirror, 1, QDate(2025, 1, 14), {{u"CVE-2024-0003"_qs, 100000}, {u"CVE-2024-0001"_qs, 99999}});
        QCOMPARE(rulesOf(findings(mirror, {})),
                 (QStringList{u"CVE-2024-0003"_qs, u"CVE-2024-0002"_qs, u"MAL-2025-1"_qs, u"CVE-2024-0001"_qs,
                              u"CVE-2024-0004"_qs}));
        QCOMPARE(findings(mirror, {.pressing = true})->size(), 3);
        catalogue(mirror, 2, start + 24h, {u"CVE-2019-7777"_qs}); // no longer has it
        QCOMPARE(findings(mirror, {.pressing = true})->size(), 2);
        // What comes later is ranked by what is known already.
        report(mirror, 2, start + 24h, {findingOf(u"CVE-2019-7777"_qs, u"e"_qs, Severity::Critical)}, {}, false);
        QCOMPARE(findings(mirror, {})->first().finding.rule, u"CVE-2019-7777"_qs);
    }

    void what_is_known_of_the_cve_stands_beside_the_finding()
    {
        Database mirror = fresh();
        const Finding finding = findingOf(u"CVE-2024-0001"_qs, u"a"_qs);
        report(mirror, 1, start, {finding, findingOf(u"GHSA-1"_qs, u"b"_qs)});
        catalogue(mirror, 1, start, {u"CVE-2024-0001"_qs});
        scores(mirror, 1, QDate(2025, 1, 14), {{u"CVE-2024-0001"_qs, 943580}});
        const FindingRow whole = store::finding(mirror, finding.key).value().value();
        QCOMPARE(whole.exploited, exploitedOf(u"CVE-2024-0001"_qs));
        QCOMPARE(whole.score, (ExploitScore{*finding.cve, 943580, 943580, QDate(2025, 1, 14)}));
        const auto listed = findings(mirror, {});
        QCOMPARE(listed->at(0).exploited->added, QDate(2025, 1, 10));
        QCOMPARE(listed->at(0).exploited->due, QDate(2025, 1, 31));
        QVERIFY(listed->at(0).exploited->name.isEmpty());
        QVERIFY(!listed->at(1).exploited && !listed->at(1).score);
    }

    void findings_are_found_by_keys_and_by_the_beginning_of_one()
    {
        Database mirror = crowded(60);
        const auto all = findings(mirror, {.standing = {}}, {}, 1000);
        const QString key = all->at(7).finding.key;
        const auto some = findingsOf(mirror, {all->at(3).finding.key, key, u"nothing"_qs});
        QVERIFY(some);
        QCOMPARE(some->size(), 2);
        QCOMPARE(findingKeyBeginning(mirror, key.first(12).toUpper()).value(), key);
        QCOMPARE(findingKeyBeginning(mirror, key).value(), key);
        QCOMPARE(findingKeyBeginning(mirror, u""_qs).error().kind, base::ErrorKind::Invalid);
        QCOMPARE(findingKeyBeginning(mirror, u"zz"_qs).error().kind, base::ErrorKind::Invalid);
        QVERIFY(!store::finding(mirror, u"none"_qs).value());
    }

    void counts_agree_with_the_list()
    {
        Database mirror = crowded(300);
        const FindingCounts counts = findingCounts(mirror).value();
        const auto all = findings(mirror, {.standing = {}}, {}, 1000);
        FindingCounts expected;
        for (const FindingRow &row : *all)
            ++expected.of.at(size_t(row.standing)).at(size_t(row.finding.severity));
        QCOMPARE(counts.of, expected.of);
        QCOMPARE(counts.pressing, findings(mirror, {.pressing = true}, {}, 1000)->size());
        QVERIFY(counts(Standing::Gone, Severity::High) > 0);
    }

    void repositories_are_offered()
    {
        Database mirror = crowded(100);
        QCOMPARE(findingRepositories(mirror).value(), (QStringList{u"acme/api"_qs, u"acme/web"_qs, u"other/web"_qs}));
        QCOMPARE(findingRepositories(mirror, u"WEB"_qs).value(), (QStringList{u"acme/web"_qs, u"other/web"_qs}));
        QCOMPARE(findingRepositories(mirror, u"%"_qs).value(), QStringList());
    }

    void what_is_typed_as_words_is_never_a_query()
    {
        Database mirror = crowded(60);
        for (const QString &words : {u"\""_qs, u"a\" OR \"b"_qs, u"said:x"_qs, u"-"_qs, u"NEAR(a b)"_qs, u"*"_qs,
                                     u"("_qs, u"'; DROP TABLE finding"_qs, QString(QChar(0))}) {
            const auto rows = findings(mirror, {.standing = {}, .words = words});
            QVERIFY2(rows, qPrintable(words + u": "_qs + (rows ? QString() : rows.error().text())));
        }
        QCOMPARE(findings(mirror, {.standing = {}, .words = u"- *"_qs})->size(), 0); // no word at all
        QVERIFY(findings(mirror, {.standing = {}, .words = u"  "_qs})->size() > 0); // nothing asked
    }
};

PARAPET_TEST(TstFindings)
#include "tst_findings.moc"
