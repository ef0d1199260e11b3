#include "store/sqlite/rows.h"
#include "support/intelligencesample.h"
#include "support/testmain.h"

#include <algorithm>

using namespace intelligencesample;
using store::FindingFilter;
using store::FindingRow;

class TstFindingIntake : public QObject
{
    Q_OBJECT

    static FindingRow rowOf(Database &mirror, const Finding &finding)
    {
        return store::finding(mirror, finding.key).value().value();
    }

    /// Everything that stands in the tables, but for the numbers of rows.
    static QStringList standing(Database &mirror)
    {
        return store::rows<QString>(
                   mirror,
                   "SELECT f.key || ' ' || f.standing || ' ' || f.rank || ' ' || f.severity || ' ' || f.first_seen_us"
                   " || ' ' || f.last_seen_us || ' ' || coalesce(f.gone_us, '-') || ' ' || f.installed || ' '"
                   " || hex(d.sha256) FROM finding f JOIN feed d ON d.id = f.feed ORDER BY f.key",
                   [](const store::Statement &row) { return row.text(0); })
            .value();
    }

    static QStringList found(Database &mirror, const QString &words)
    {
        return rulesOf(store::findings(mirror, {.standing = {}, .words = words}));
    }

private Q_SLOTS:
    void everything_a_report_says_is_read_back()
    {
        Database mirror = fresh();
        Finding finding = findingOf(u"CVE-2024-3094"_qs, u"xz-utils"_qs, Severity::Critical);
        finding.toolVersion = u"0.58.1"_qs;
        finding.aliases = {u"GHSA-rxwq-x6h5-x525"_qs, u"DSA-5649-1"_qs};
        finding.fixed = u"5.6.2"_qs;
        finding.path = u"usr/lib/liblzma.so"_qs;
        finding.line = 12;
        finding.cvss = 100;
        finding.cvssVector = u"CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:C/C:H/I:H/A:H"_qs;
        finding.malware = true;
        finding.description = u"Malicious code.\n\tIn two lines, with 'quotes' and \u00e9."_qs;
        finding.remedy = u"Update."_qs;
        finding.links = {u"https://avd.example/nvd/cve-2024-3094"_qs, u"https://lists.example/1"_qs};
        finding.state = u"dismissed"_qs;
        finding.stateReason = u"tolerable_risk"_qs;
        finding.url = u"https://github.example/acme/web/security/3"_qs;
        const store::FindingTally tally = report(mirror, 1, start, {finding});
        QCOMPARE(tally, (store::FindingTally{.read = 1, .added = 1}));

        const FindingRow row = rowOf(mirror, finding);
        QCOMPARE(row.finding, finding);
        QCOMPARE(row.standing, Standing::Closed);
        QCOMPARE(row.firstSeen, start);
        QCOMPARE(row.lastSeen, start);
        QVERIFY(!row.gone && !row.exploited && !row.score);
        QCOMPARE(row.evidence, fileOf(u"trivy"_qs, 1).sha256);
        QCOMPARE(row.fileName, u"trivy-1.json"_qs);

        Finding listed = finding;
        listed.description.clear();
        listed.remedy.clear();
        listed.links.clear();
        const auto page = store::findings(mirror, {.standing = Standing::Closed});
        QVERIFY(page);
        QCOMPARE(page->size(), 1);
        QCOMPARE(page->first().finding, listed);
    }

    void a_newer_report_moves_last_seen_and_says_what_the_finding_is_now()
    {
        Database mirror = fresh();
        Finding finding = findingOf(u"CVE-2024-1111"_qs, u"lodash"_qs, Severity::Medium);
        report(mirror, 1, start, {finding});
        finding.installed = u"1.1.0"_qs;
        finding.severity = Severity::Critical;
        const store::FindingTally tally = report(mirror, 2, start + 24h, {finding});
        QCOMPARE(tally, (store::FindingTally{.read = 1, .known = 1}));
        const FindingRow row = rowOf(mirror, finding);
        QCOMPARE(row.firstSeen, start);
        QCOMPARE(row.lastSeen, start + 24h);
        QCOMPARE(row.finding.installed, u"1.1.0"_qs);
        QCOMPARE(row.finding.severity, Severity::Critical);
        QCOMPARE(row.evidence, fileOf(u"trivy"_qs, 2).sha256);
        QCOMPARE(mirror.number("SELECT count(*) FROM finding").value(), 1);
    }

    void an_older_report_only_moves_first_seen()
    {
        Database mirror = fresh();
        Finding finding = findingOf(u"CVE-2024-1111"_qs, u"lodash"_qs, Severity::Critical);
        report(mirror, 1, start, {finding});
        finding.severity = Severity::Low;
        const Finding onlyThen = findingOf(u"CVE-2020-9999"_qs, u"lodash"_qs);
        report(mirror, 2, start - 24h, {finding, onlyThen});
        const FindingRow row = rowOf(mirror, finding);
        QCOMPARE(row.firstSeen, start - 24h);
        QCOMPARE(row.lastSeen, start);
        QCOMPARE(row.finding.severity, Severity::Critical);
        QCOMPARE(row.standing, Standing::Open);
        const FindingRow then = rowOf(mirror, onlyThen);
        QCOMPARE(then.standing, Standing::Gone);
        QCOMPARE(then.gone, start);
    }

    void what_a_newer_complete_report_does_not_have_is_gone_and_comes_back()
    {
        Database mirror = fresh();
        const Finding stays = findingOf(u"CVE-2024-1111"_qs, u"lodash"_qs);
        const Finding goes = findingOf(u"CVE-2024-2222"_qs, u"minimist"_qs);
        report(mirror, 1, start, {stays, goes});
        QCOMPARE(report(mirror, 2, start + 24h, {stays}).gone, 1);
        QCOMPARE(rowOf(mirror, stays).standing, Standing::Open);
        QCOMPARE(rowOf(mirror, goes).standing, Standing::Gone);
        QCOMPARE(rowOf(mirror, goes).gone, start + 24h);
        QCOMPARE(report(mirror, 3, start + 48h, {stays}).gone, 0);
        QCOMPARE(rowOf(mirror, goes).gone, start + 24h); // since the first that did not have it
        report(mirror, 4, start + 72h, {stays, goes});
        QCOMPARE(rowOf(mirror, goes).standing, Standing::Open);
        QVERIFY(!rowOf(mirror, goes).gone);
        QCOMPARE(rowOf(mirror, goes).firstSeen, start);
    }

    void what_was_not_looked_at_is_not_gone()
    {
        Database mirror = fresh();
        const Finding here = findingOf(u"CVE-2024-1111"_qs, u"lodash"_qs);
        const Finding elsewhere = findingOf(u"CVE-2024-1111"_qs, u"lodash"_qs, Severity::High, scanOf(u"acme/api"_qs));
        Scan secrets = scanOf();
        secrets.category = u"secret"_qs;
        Finding secret = findingOf(u"aws-access-key-id"_qs, {}, Severity::Critical, secrets);
        report(mirror, 1, start, {here, elsewhere, secret}, {scanOf(), scanOf(u"acme/api"_qs), secrets});
        report(mirror, 2, start + 24h, {}, {scanOf()});
        QCOMPARE(rowOf(mirror, here).standing, Standing::Gone);
        QCOMPARE(rowOf(mirror, elsewhere).standing, Standing::Open);
        QCOMPARE(rowOf(mirror, secret).standing, Standing::Open);
    }

    void an_incomplete_report_makes_nothing_gone()
    {
        Database mirror = fresh();
        const Finding finding = findingOf(u"CVE-2024-1111"_qs, u"lodash"_qs);
        report(mirror, 1, start, {finding});
        report(mirror, 2, start + 24h, {}, {scanOf()}, false);
        QCOMPARE(rowOf(mirror, finding).standing, Standing::Open);
    }

    void the_order_in_which_reports_come_does_not_matter()
    {
        struct Day
        {
            base::Instant at;
            QList<Finding> findings;
            bool complete;
        };
        const Finding a = findingOf(u"CVE-2024-1111"_qs, u"a"_qs);
        Finding b = findingOf(u"CVE-2024-2222"_qs, u"b"_qs, Severity::Low);
        const Finding c = findingOf(u"CVE-2024-3333"_qs, u"c"_qs);
        QList<Day> days{{start, {a, b}, true}};
        b.installed = u"2.0"_qs;
        b.severity = Severity::Critical;
        days.append({start + 24h, {b, c}, true});
        days.append({start + 48h, {c}, false});
        b.state = u"dismissed"_qs;
        days.append({start + 72h, {a, b}, true});
        QList<int> order{0, 1, 2, 3};
        QStringList expected;
        do {
            Database mirror = fresh();
            for (const int day : order)
                report(mirror, day + 1, days.at(day).at, days.at(day).findings, {scanOf()}, days.at(day).complete);
            const QStringList got = standing(mirror);
            if (expected.isEmpty())
                expected = got;
            QCOMPARE(got, expected);
        } while (std::next_permutation(order.begin(), order.end()));
        QCOMPARE(expected.size(), 3);
    }

    void the_same_report_again_changes_nothing()
    {
        Database mirror = fresh();
        const QList<Finding> findings{findingOf(u"CVE-2024-1111"_qs, u"a"_qs), findingOf(u"CVE-2024-2222"_qs, u"b"_qs)};
        report(mirror, 1, start, findings);
        const QStringList before = standing(mirror);
        QCOMPARE(report(mirror, 1, start, findings), (store::FindingTally{.read = 2, .known = 2}));
        QCOMPARE(standing(mirror), before);
        QCOMPARE(mirror.number("SELECT count(*) FROM feed").value(), 1);
        QCOMPARE(mirror.number("SELECT added FROM feed").value(), 2);
    }

    void one_report_may_have_a_package_in_several_versions()
    {
        Database mirror = fresh();
        Finding one = findingOf(u"CVE-2024-1111"_qs, u"lodash"_qs), two = one;
        one.installed = u"3.10.1"_qs;
        two.installed = u"4.17.4"_qs;
        report(mirror, 1, start, {one, two, one});
        QCOMPARE(rowOf(mirror, one).finding.installed, u"3.10.1, 4.17.4"_qs);
        report(mirror, 2, start + 24h, {two});
        QCOMPARE(rowOf(mirror, one).finding.installed, u"4.17.4"_qs);
    }

    void words_find_what_stands_now()
    {
        Database mirror = fresh();
        Finding finding = findingOf(u"CVE-2024-1111"_qs, u"lodash"_qs);
        finding.title = u"Prototype pollution in Café"_qs;
        report(mirror, 1, start, {finding});
        QCOMPARE(found(mirror, u"prototype cafe"_qs).size(), 1);
        QCOMPARE(found(mirror, u"acme web"_qs).size(), 1);
        finding.title = u"Command injection"_qs;
        report(mirror, 2, start + 24h, {finding});
        QCOMPARE(found(mirror, u"prototype"_qs).size(), 0);
        QCOMPARE(found(mirror, u"command"_qs).size(), 1);
        QVERIFY(mirror.run("INSERT INTO finding_words (finding_words) VALUES ('integrity-check')"));
    }

    void a_batch_that_fails_leaves_nothing_and_can_be_given_again()
    {
        Database mirror = fresh();
        store::FindingIntake intake(mirror, fileOf(u"trivy"_qs, 1));
        const Finding good = findingOf(u"CVE-2024-1111"_qs, u"a"_qs);
        Finding bad = good;
        bad.key = u"short"_qs;
        QVERIFY(!intake.add({good, bad}, start));
        QCOMPARE(intake.tally(), store::FindingTally{});
        QCOMPARE(mirror.number("SELECT (SELECT count(*) FROM finding) + (SELECT count(*) FROM feed)").value(), 0);
        QVERIFY(intake.add({good}, start));
        QVERIFY(intake.endReport({scanOf()}, start, true) && intake.finish({}));
        QCOMPARE(intake.tally(), (store::FindingTally{.read = 1, .added = 1}));
    }
};

PARAPET_TEST(TstFindingIntake)
#include "tst_findingintake.moc"
