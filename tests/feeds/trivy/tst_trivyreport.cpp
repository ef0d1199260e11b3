#include "feeds/trivy/trivyreport.h"
#include "support/feedfiles.h"
#include "support/testmain.h"

#include <QSet>

using namespace feeds;
using namespace feedfiles;
using namespace intelligence;

class TstTrivyReport : public QObject
{
    Q_OBJECT

    struct Read
    {
        QList<ScanReport> reports;
        base::Result<FileReading> outcome = FileReading{};

        const Finding &finding(const QString &rule, const QString &package = {}) const
        {
            for (const ScanReport &report : reports) {
                for (const Finding &one : report.findings) {
                    if (one.rule == rule && (package.isEmpty() || one.package == package))
                        return one;
                }
            }
            static const Finding none;
            return none;
        }
    };

    static Read read(const QByteArray &bytes, const ScanOptions &options = {})
    {
        Read out;
        Bytes file(bytes);
        out.outcome = readTrivy(file, QStringLiteral("scan.json"), options, [&](const ScanReport &report, qint64) {
            out.reports.append(report);
            return true;
        });
        return out;
    }
    static Read readSample(const char *name, const ScanOptions &options = {})
    {
        return read(sample(QStringLiteral("trivy/") + QLatin1String(name)), options);
    }

    static QByteArray reportOf(const QByteArray &results)
    {
        return "{\"SchemaVersion\":2,\"ArtifactName\":\"a\",\"ArtifactType\":\"container_image\",\"Results\":" + results
            + "}";
    }
    static QByteArray reportWith(const QByteArray &vulnerability)
    {
        return reportOf("[{\"Target\":\"t\",\"Class\":\"lang-pkgs\",\"Type\":\"npm\",\"Vulnerabilities\":["
                        + vulnerability + "]}]");
    }

private Q_SLOTS:
    void an_image_is_read_whole()
    {
        const Read image = readSample("image.json");
        QVERIFY2(image.outcome, image.outcome ? "" : qPrintable(image.outcome.error().text()));
        QCOMPARE(image.outcome->refused, 0);
        QCOMPARE(image.outcome->bytes, sample(u"trivy/image.json"_qs).size());
        QCOMPARE(image.reports.size(), 1);
        const ScanReport &report = image.reports.first();
        QCOMPARE(report.tool, u"Trivy"_qs);
        QCOMPARE(report.at, *base::fromRfc3339(u"2025-01-14T05:20:11.482913Z"_qs));
        QVERIFY(report.complete);
        QCOMPARE(
            report.scans,
            (QList<Scan>{
                {u"trivy"_qs, u"Trivy"_qs, u"registry.acme.example/payments:2.14.0"_qs, {}, u"vulnerability"_qs}}));
        QCOMPARE(report.findings.size(), 9);

        const Finding &xz = image.finding(u"CVE-2024-90017"_qs);
        QCOMPARE(xz.kind, FindingKind::Vulnerability);
        QCOMPARE(xz.cve, Cve::from(u"CVE-2024-90017"));
        QCOMPARE(xz.aliases, (QStringList{u"DSA-9001-1"_qs}));
        QCOMPARE(xz.package, u"liblzma5"_qs);
        QCOMPARE(xz.ecosystem, u"debian"_qs);
        QCOMPARE(xz.installed, u"5.4.1-0.2"_qs);
        QCOMPARE(xz.fixed, u"5.4.1-0.2+deb12u1"_qs);
        QCOMPARE(xz.target, u"debian"_qs); // without the tag, which changes with each build
        QCOMPARE(xz.severity, Severity::Critical);
        QCOMPARE(xz.severitySaid, u"CRITICAL"_qs);
        QCOMPARE(xz.cvss, 100); // of who set the severity, not the first in the file
        QVERIFY(xz.cvssVector.startsWith(u"CVSS:3.1/AV:N"_qs));
        QCOMPARE(xz.title, u"xz: malicious code in distributed source"_qs);
        QVERIFY(xz.description.contains(u"<over the network>"_qs)); // as it was written, not as it was encoded
        QCOMPARE(xz.links,
                 (QStringList{u"https://avd.example/nvd/cve-2024-90017"_qs,
                              u"https://nvd.example/vuln/detail/CVE-2024-90017"_qs}));
        QCOMPARE(xz.remedy, QString());
        QCOMPARE(xz.key.size(), 32);

        const Finding &libc = image.finding(u"CVE-2023-90311"_qs);
        QCOMPARE(libc.fixed, QString());
        QCOMPARE(libc.remedy, u"Will not fix"_qs);
        QVERIFY(!libc.cvss);
        const Finding &postcss = image.finding(u"GHSA-2p9q-r7v3-m8xw"_qs);
        QVERIFY(!postcss.cve);
        QCOMPARE(postcss.path, u"app/node_modules/postcss/package.json"_qs);
        QCOMPARE(postcss.target, u"Node.js"_qs);
        QVERIFY(image.finding(u"MAL-2025-114"_qs).malware);
        QVERIFY(!xz.malware);
    }

    void a_package_in_two_versions_at_one_place_is_one_finding()
    {
        const Read image = readSample("image.json");
        QStringList keys;
        for (const Finding &finding : image.reports.first().findings)
            keys.append(finding.key);
        QCOMPARE(QSet<QString>(keys.begin(), keys.end()).size(), 8); // lodash 4.17.11 and 4.17.15
        QVERIFY(image.finding(u"CVE-2024-90044"_qs, u"libssl3"_qs).key
                != image.finding(u"CVE-2024-90044"_qs, u"openssl"_qs).key);
    }

    void the_next_report_of_the_same_image_has_the_same_keys()
    {
        const Read today = readSample("image.json"), tomorrow = readSample("image-next-day.json");
        QCOMPARE(tomorrow.reports.first().scans, today.reports.first().scans);
        QCOMPARE(tomorrow.finding(u"CVE-2023-90311"_qs).key, today.finding(u"CVE-2023-90311"_qs).key);
        QCOMPARE(tomorrow.finding(u"CVE-2024-90017"_qs).key, QString());
    }

    void an_artifact_can_be_given_a_name_that_outlives_its_tag()
    {
        const ScanOptions options{.repository = u"acme/payments"_qs, .artifact = u"payments image"_qs};
        const Read image = readSample("image.json", options);
        const Finding &xz = image.finding(u"CVE-2024-90017"_qs);
        QCOMPARE(xz.scan.artifact, u"payments image"_qs);
        QCOMPARE(xz.scan.repository, u"acme/payments"_qs);
        const QByteArray next = sample(u"trivy/image.json"_qs).replace("payments:2.14.0", "payments:2.15.0");
        QCOMPARE(read(next, options).finding(u"CVE-2024-90017"_qs).key, xz.key);
        QVERIFY(read(next).finding(u"CVE-2024-90017"_qs).key
                != readSample("image.json").finding(u"CVE-2024-90017"_qs).key);
    }

    void a_folder_has_every_kind_of_finding()
    {
        const Read folder = readSample("filesystem.json", {.repository = u"acme/web"_qs, .artifact = {}});
        QVERIFY(folder.outcome && folder.outcome->refused == 0);
        const ScanReport &report = folder.reports.first();
        QCOMPARE(report.at, *base::fromRfc3339(u"2025-01-14T07:21:09.230231Z"_qs)); // its zone is not UTC
        QStringList covered;
        for (const Scan &scan : report.scans) {
            covered.append(scan.category);
            QCOMPARE(scan.repository, u"acme/web"_qs);
            QCOMPARE(scan.artifact, QString()); // "." says nothing
        }
        QCOMPARE(covered, (QStringList{u"vulnerability"_qs, u"misconfiguration"_qs, u"secret"_qs, u"license"_qs}));
        QCOMPARE(report.findings.size(), 9); // the check that passed is none

        const Finding &user = folder.finding(u"AVD-DS-0002"_qs);
        QCOMPARE(user.kind, FindingKind::Misconfiguration);
        QCOMPARE(user.path, u"deploy/Dockerfile"_qs);
        QCOMPARE(user.line, 0);
        QCOMPARE(user.remedy, u"Add 'USER <non root user name>' line to the Dockerfile"_qs);
        QVERIFY(user.description.startsWith(u"Specify at least 1 USER command"_qs));
        QCOMPARE(folder.finding(u"AVD-DS-0005"_qs).line, 7);
        QCOMPARE(folder.finding(u"AVD-DS-0026"_qs).rule, QString());

        const Finding &secret = folder.finding(u"aws-access-key-id"_qs);
        QCOMPARE(secret.kind, FindingKind::Secret);
        QCOMPARE(secret.path, u"scripts/deploy.sh"_qs);
        QCOMPARE(secret.line, 3);
        QCOMPARE(secret.severity, Severity::Critical);
        const Finding &license = folder.finding(u"GPL-3.0-only"_qs);
        QCOMPARE(license.kind, FindingKind::License);
        QCOMPARE(license.title, u"vendor/charts/LICENSE: GPL-3.0-only (restricted)"_qs);
        const Finding &aside = folder.finding(u"CVE-2024-90137"_qs);
        QCOMPARE(aside.state, u"suppressed"_qs);
        QCOMPARE(aside.stateReason, u"not_affected: vulnerable_code_not_in_execute_path"_qs);
        QVERIFY(isClosed(aside));
    }

    void what_looks_alike_is_told_apart_and_stays_itself_when_lines_move()
    {
        const QByteArray before = sample(u"trivy/filesystem.json"_qs);
        QByteArray after = before;
        after.replace("\"StartLine\": 3,", "\"StartLine\": 30,").replace("\"StartLine\": 6,", "\"StartLine\": 16,");
        QVERIFY(after != before);
        const Read first = read(before), moved = read(after);
        QSet<QString> keys;
        for (const Finding &finding : first.reports.first().findings)
            keys.insert(finding.key);
        QCOMPARE(keys.size(), first.reports.first().findings.size());
        for (const Finding &finding : moved.reports.first().findings)
            QVERIFY2(keys.contains(finding.key), qPrintable(finding.rule));
    }

    void the_text_of_a_secret_is_not_taken_over()
    {
        QByteArray bytes = sample(u"trivy/filesystem.json"_qs);
        bytes.replace("********************", "AKIAIOSFODNN7EXAMPLE"); // a tool that does not mask
        const Read unmasked = read(bytes);
        for (const Finding &finding : unmasked.reports.first().findings) {
            for (const QString &text : {finding.title, finding.description, finding.remedy, finding.rule, finding.path,
                                        finding.target, finding.package, finding.key})
                QVERIFY(!text.contains(u"AKIA"_qs));
        }
    }

    void a_repository_is_known_by_its_address_and_a_file_may_have_several_reports()
    {
        const Read both = readSample("repositories.jsonl", {.repository = u"wrong/one"_qs, .artifact = {}});
        QVERIFY(both.outcome);
        QCOMPARE(both.reports.size(), 2);
        QCOMPARE(both.reports.at(0).scans.first().repository, u"acme/web"_qs);
        QCOMPARE(both.reports.at(0).scans.first().artifact, QString());
        QCOMPARE(both.reports.at(1).scans.first().repository, u"acme/api"_qs);
        const QByteArrayList lines = sample(u"trivy/repositories.jsonl"_qs).trimmed().split('\n');
        QCOMPARE(read('[' + lines.join(",\n") + ']').reports.size(), 2); // an array of them
        QCOMPARE(read(sample(u"trivy/image.json"_qs) + sample(u"trivy/image-next-day.json"_qs)).reports.size(), 2);
        QCOMPARE(read("\xEF\xBB\xBF" + lines.first()).reports.size(), 1);
    }

    void bad_rows_are_refused_with_their_place_and_the_good_ones_come_in()
    {
        const QByteArray bytes = sample(u"trivy/odd.json"_qs);
        const Read odd = read(bytes);
        QVERIFY2(odd.outcome, odd.outcome ? "" : qPrintable(odd.outcome.error().text()));
        QStringList reasons;
        for (const RefusedRow &row : odd.outcome->refusals)
            reasons.append(row.reason);
        QCOMPARE(reasons,
                 (QStringList{u"Results[0]: it is not an object"_qs, u"Results[1]: it is not an object"_qs,
                              u"Results[2].Vulnerabilities[1]: it has no VulnerabilityID"_qs,
                              u"Results[2].Vulnerabilities[2]: CVE-2024-90302 has no PkgName"_qs,
                              u"Results[2].Vulnerabilities[3]: PkgName is not a text"_qs,
                              u"Results[2].Vulnerabilities[4]: CVSS.nvd.V3Score is not a number"_qs,
                              u"Results[2].Vulnerabilities[5]: it is not an object"_qs,
                              u"Results[3]: Vulnerabilities is not a list"_qs}));
        QCOMPARE(odd.outcome->refused, 8);
        // The line is that of the row: where the file has it.
        const QByteArrayList lines = bytes.split('\n');
        QVERIFY(lines.at(int(odd.outcome->refusals.at(2).line)).contains("\"PkgName\": \"nameless\""));
        QVERIFY(lines.at(int(odd.outcome->refusals.at(6).line) - 1).trimmed() == "42,");

        QCOMPARE(odd.reports.size(), 1);
        QVERIFY(!odd.reports.first().complete);
        QCOMPARE(odd.reports.first().findings.size(), 2);
        const Finding &good = odd.finding(u"CVE-2024-90301"_qs);
        QCOMPARE(good.title, u"CVE-2024-90301 in good"_qs);
        const Finding &also = odd.finding(u"CVE-2024-90305"_qs);
        QCOMPARE(also.installed, u"2"_qs);
        QCOMPARE(also.severity, Severity::Unknown);
        QCOMPARE(also.severitySaid, u"SPICY"_qs);
        QVERIFY(!also.cvss);
        QCOMPARE(also.links, (QStringList{u"https://ok.example/a"_qs}));
    }

    void other_files_are_refused_with_the_reason_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("why");
        QTest::newRow("empty") << QByteArray() << u"is empty"_qs;
        QTest::newRow("page") << QByteArray("<html>") << u"HTML"_qs;
        QTest::newRow("other JSON") << QByteArray("{\"a\":1}") << u"it is not a Trivy report"_qs;
        QTest::newRow("old") << QByteArray("[{\"Target\":\"a\",\"Vulnerabilities\":null}]") << u"before 0.20"_qs;
        QTest::newRow("newer") << QByteArray("{\"SchemaVersion\":3,\"ArtifactName\":\"a\"}")
                               << u"SchemaVersion 3 of Trivy is not known here"_qs;
        QTest::newRow("cluster") << QByteArray("{\"ClusterName\":\"c\",\"Resources\":[]}")
                                 << u"summary of a cluster"_qs;
        QTest::newRow("twice") << QByteArray("{\"SchemaVersion\":2,\"SchemaVersion\":2,\"ArtifactName\":\"a\"}")
                               << u"SchemaVersion is there twice"_qs;
        QTest::newRow("cut") << sample(u"trivy/image.json"_qs).left(9000) << u"the file ends inside this document"_qs;
        QTest::newRow("comma") << QByteArray("{\"SchemaVersion\":2,\n \"ArtifactName\":\"a\",\n ,}")
                               << u"line 3, column 2"_qs;
        QTest::newRow("sarif") << sample(u"sarif/scanners.sarif"_qs) << u"it is not a Trivy report"_qs;
    }

    void other_files_are_refused_with_the_reason()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, why);
        const Read other = read(bytes);
        QVERIFY(!other.outcome);
        QCOMPARE(other.outcome.error().kind, base::ErrorKind::Invalid);
        QVERIFY2(other.outcome.error().text().contains(why), qPrintable(other.outcome.error().text()));
        QVERIFY(other.reports.isEmpty());
    }

    void one_broken_report_does_not_stop_the_others()
    {
        const QByteArrayList lines = sample(u"trivy/repositories.jsonl"_qs).trimmed().split('\n');
        const Read read = TstTrivyReport::read(lines.at(0) + "\n{\"SchemaVersion\":2,}\n" + lines.at(1) + '\n');
        QVERIFY(read.outcome);
        QCOMPARE(read.reports.size(), 2);
        QCOMPARE(read.outcome->refused, 1);
        QCOMPARE(read.outcome->refusals.first().line, 2);
    }

    void texts_are_cut_and_tamed()
    {
        const QByteArray megabyte(1 << 20, 'x');
        const Read huge = read(reportWith("{\"VulnerabilityID\":\"CVE-2024-90001\",\"PkgName\":\"a\\u0000b\\u202ec\","
                                          "\"Title\":\""
                                          + megabyte + "\",\"Description\":\"one\\r\\ntwo\\u0007 " + megabyte
                                          + "\",\"PrimaryURL\":\"https://a.example/" + megabyte + "\"}"));
        QVERIFY(huge.outcome && huge.outcome->refused == 0);
        const Finding &finding = huge.reports.first().findings.first();
        QCOMPARE(finding.title.size(), 300);
        QVERIFY(finding.description.size() > 3990 && finding.description.size() <= 4000);
        QVERIFY(finding.description.startsWith(u"one\ntwo\uFFFD x"_qs));
        QCOMPARE(finding.package, u"a\uFFFDb\uFFFDc"_qs);
        QVERIFY(finding.links.isEmpty());
    }

    void limits_are_said()
    {
        const QByteArray rows = "{\"VulnerabilityID\":\"CVE-2024-90001\",\"PkgName\":\"a\"},"
                                "{\"VulnerabilityID\":\"CVE-2024-90002\",\"PkgName\":\"a\"}";
        const Read many = read(reportWith(rows), {.repository = {}, .artifact = {}, .largest = 1 << 20, .most = 1});
        QVERIFY(!many.outcome && many.outcome.error().text().contains(u"more than 1 findings"_qs));
        QVERIFY(many.reports.isEmpty()); // nothing half taken
        const Read large = read(reportWith(rows + QByteArray(3 << 20, ' ')),
                                {.repository = {}, .artifact = {}, .largest = 2 << 20, .most = 10});
        QVERIFY(!large.outcome && large.outcome.error().text().contains(u"larger than 2 MB"_qs));
    }

    void stopping_stops()
    {
        Bytes file(sample(u"trivy/repositories.jsonl"_qs));
        int seen = 0;
        const auto outcome = readTrivy(file, u"a"_qs, {}, [&](const ScanReport &, qint64) { return ++seen < 1; });
        QVERIFY(outcome && outcome->cancelled);
        QCOMPARE(seen, 1);
    }

    void a_time_that_cannot_be_is_none()
    {
        for (const char *time : {"0001-01-01T00:00:00Z", "9999-01-01T00:00:00Z"}) {
            const Read odd =
                read("{\"SchemaVersion\":2,\"ArtifactName\":\"a\",\"CreatedAt\":\"" + QByteArray(time) + "\"}");
            QVERIFY(odd.outcome && odd.reports.size() == 1);
            QVERIFY(!odd.reports.first().at);
        }
    }
};

PARAPET_TEST(TstTrivyReport)
#include "tst_trivyreport.moc"
