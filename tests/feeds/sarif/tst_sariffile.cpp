#include "feeds/sarif/sariffile.h"
#include "support/feedfiles.h"
#include "support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

using namespace feeds;
using namespace feedfiles;
using namespace intelligence;

class TstSarifFile : public QObject
{
    Q_OBJECT

    struct Read
    {
        QList<ScanReport> reports;
        base::Result<FileReading> outcome = FileReading{};
    };

    static Read read(const QByteArray &bytes, const ScanOptions &options = {})
    {
        Read out;
        Bytes file(bytes);
        out.outcome = readSarif(file, QStringLiteral("results.sarif"), options, [&](const ScanReport &report, qint64) {
            out.reports.append(report);
            return true;
        });
        return out;
    }
    static Read readSample(const char *name) { return read(sample(QStringLiteral("sarif/") + QLatin1String(name))); }

    /// A log of one run with one result and one rule, changed by hand.
    static QByteArray logOf(const QJsonObject &result, const QJsonObject &rule = {}, const QJsonObject &more = {})
    {
        QJsonObject one = rule;
        one.insert(u"id"_qs, u"R1"_qs);
        QJsonObject run = more;
        run.insert(u"tool"_qs,
                   QJsonObject{{u"driver"_qs, QJsonObject{{u"name"_qs, u"T"_qs}, {u"rules"_qs, QJsonArray{one}}}}});
        QJsonObject row = result;
        if (!row.contains(u"ruleId"_qs))
            row.insert(u"ruleId"_qs, u"R1"_qs);
        run.insert(u"results"_qs, QJsonArray{row});
        return QJsonDocument(QJsonObject{{u"version"_qs, u"2.1.0"_qs}, {u"runs"_qs, QJsonArray{run}}}).toJson();
    }
    static Finding only(const QByteArray &bytes)
    {
        const Read all = read(bytes);
        if (!all.outcome || all.reports.size() != 1 || all.reports.first().findings.size() != 1)
            qFatal("not one finding in %s", bytes.constData());
        return all.reports.first().findings.first();
    }

private Q_SLOTS:
    void an_analysis_of_code_scanning_is_read_whole()
    {
        const Read log = readSample("code-scanning.sarif");
        QVERIFY2(log.outcome, log.outcome ? "" : qPrintable(log.outcome.error().text()));
        QCOMPARE(log.outcome->refused, 0);
        QCOMPARE(log.reports.size(), 1);
        const ScanReport &report = log.reports.first();
        QCOMPARE(report.tool, u"CodeQL"_qs);
        QCOMPARE(report.toolVersion, u"2.20.1"_qs);
        QCOMPARE(report.at, *base::fromRfc3339(u"2025-01-14T07:14:40.215Z"_qs));
        QVERIFY(report.complete);
        QCOMPARE(report.scans,
                 (QList<Scan>{{u"sarif"_qs,
                               u"CodeQL"_qs,
                               {},
                               u"acme/web"_qs,
                               u".github/workflows/codeql.yml:analyze/language:python@refs/heads/main"_qs}}));
        QCOMPARE(report.findings.size(), 4); // the one that passed and the one that is absent are none

        const Finding &sql = report.findings.at(0);
        QCOMPARE(sql.kind, FindingKind::Code);
        QCOMPARE(sql.rule, u"py/sql-injection"_qs);
        QCOMPARE(sql.title, u"SQL query built from user-controlled sources"_qs);
        QVERIFY(sql.description.startsWith(u"This SQL query depends on a [user-provided value](1).\n\nBuilding"_qs));
        QCOMPARE(sql.severity, Severity::High); // by its score, 8.8
        QCOMPARE(sql.severitySaid, u"error"_qs);
        QCOMPARE(sql.cvss, 88);
        QCOMPARE(sql.path, u"src/db/users.py"_qs);
        QCOMPARE(sql.line, 42);
        QCOMPARE(sql.remedy, u"Use query parameters or prepared statements."_qs);
        QCOMPARE(sql.links, (QStringList{u"https://codeql.example/py-sql-injection"_qs}));
        QCOMPARE(sql.url, u"https://api.github.example/repos/acme/web/code-scanning/alerts/4"_qs);
        QCOMPARE(sql.state, QString());

        const Finding &logged = report.findings.at(2);
        QCOMPARE(logged.path, u"src/auth/token.py"_qs); // by its index among the run's files
        QCOMPARE(logged.severitySaid, u"warning"_qs); // as its rule says
        QCOMPARE(logged.state, u"suppressed"_qs);
        QCOMPARE(logged.stateReason, u"The value is a test token"_qs);
        const Finding &import = report.findings.at(3);
        QCOMPARE(import.description, u"Import of 'os' is not used in views.py."_qs);
        QCOMPARE(import.path, u"src/web app/views.py"_qs);
        QCOMPARE(import.severity, Severity::Low);
        QVERIFY(!import.cvss);
    }

    void findings_keep_their_key_when_lines_move()
    {
        const QByteArray before = sample(u"sarif/code-scanning.sarif"_qs);
        QByteArray after = before;
        after.replace("\"startLine\": 42", "\"startLine\": 99").replace("\"startLine\": 12", "\"startLine\": 13");
        const Read first = read(before), moved = read(after);
        for (qsizetype i = 0; i < 3; ++i)
            QCOMPARE(moved.reports.first().findings.at(i).key, first.reports.first().findings.at(i).key);
        QVERIFY(first.reports.first().findings.at(0).key != first.reports.first().findings.at(1).key);
    }

    void each_run_is_a_report_of_its_tool()
    {
        const Read log = readSample("scanners.sarif");
        QVERIFY(log.outcome && log.outcome->refused == 0);
        QCOMPARE(log.reports.size(), 2);
        const QList<Finding> trivy = log.reports.at(0).findings, semgrep = log.reports.at(1).findings;
        QCOMPARE(log.reports.at(0).toolVersion, u"0.58.1"_qs);
        QVERIFY(!log.reports.at(0).at);
        QCOMPARE(trivy.at(0).kind, FindingKind::Vulnerability);
        QCOMPARE(trivy.at(0).cve, Cve::from(u"CVE-2024-90017"));
        QCOMPARE(trivy.at(0).severity, Severity::Critical);
        QCOMPARE(trivy.at(1).kind, FindingKind::Secret);
        QCOMPARE(trivy.at(1).path, u"scripts/deploy.sh"_qs);
        QCOMPARE(log.reports.at(1).tool, u"Semgrep OSS"_qs);
        QCOMPARE(semgrep.at(0).severity, Severity::High); // an error without a score
        QCOMPARE(semgrep.at(0).state, QString());
        QCOMPARE(semgrep.at(1).state, u"suppressed"_qs);
        QCOMPARE(semgrep.at(1).stateReason, u"in the source"_qs);
        QCOMPARE(semgrep.at(1).path, u"/builds/acme/web/.github/workflows/test.yml"_qs);
        // Neither says of what it is, so the file's name tells it from another.
        QCOMPARE(log.reports.at(1).scans.first().artifact, u"results.sarif"_qs);
        const Read named = read(sample(u"sarif/scanners.sarif"_qs), {.repository = u"acme/web"_qs, .artifact = {}});
        QCOMPARE(named.reports.at(1).scans.first().repository, u"acme/web"_qs);
        QCOMPARE(named.reports.at(1).scans.first().artifact, QString());
    }

    void severity_comes_from_the_score_or_the_level_data()
    {
        QTest::addColumn<QString>("level");
        QTest::addColumn<QString>("ruleLevel");
        QTest::addColumn<QString>("score");
        QTest::addColumn<QString>("severity");
        QTest::newRow("nothing is a warning") << QString() << QString() << QString() << u"medium"_qs;
        QTest::newRow("rule") << QString() << u"error"_qs << QString() << u"high"_qs;
        QTest::newRow("own") << u"note"_qs << u"error"_qs << QString() << u"low"_qs;
        QTest::newRow("none") << u"none"_qs << QString() << QString() << u"unknown"_qs;
        QTest::newRow("score") << u"note"_qs << QString() << u"9.8"_qs << u"critical"_qs;
        QTest::newRow("no score") << u"error"_qs << QString() << u"eleven"_qs << u"high"_qs;
    }

    void severity_comes_from_the_score_or_the_level()
    {
        QFETCH(QString, level);
        QFETCH(QString, ruleLevel);
        QFETCH(QString, score);
        QFETCH(QString, severity);
        QJsonObject result{{u"message"_qs, QJsonObject{{u"text"_qs, u"m"_qs}}}}, rule;
        if (!level.isEmpty())
            result.insert(u"level"_qs, level);
        if (!ruleLevel.isEmpty())
            rule.insert(u"defaultConfiguration"_qs, QJsonObject{{u"level"_qs, ruleLevel}});
        if (!score.isEmpty())
            rule.insert(u"properties"_qs, QJsonObject{{u"security-severity"_qs, score}});
        QCOMPARE(QString(severityName(only(logOf(result, rule)).severity)), severity);
    }

    void a_suppression_counts_when_it_is_accepted_data()
    {
        QTest::addColumn<QByteArray>("suppressions");
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("reason");
        QTest::newRow("none") << QByteArray("[]") << QString() << QString();
        QTest::newRow("in source") << QByteArray(R"([{"kind":"inSource"}])") << u"suppressed"_qs << u"in the source"_qs;
        QTest::newRow("accepted") << QByteArray(R"([{"kind":"external","status":"accepted"}])") << u"suppressed"_qs
                                  << u"outside the source"_qs;
        QTest::newRow("under review") << QByteArray(R"([{"kind":"external","status":"underReview"}])") << QString()
                                      << QString();
        QTest::newRow("rejected") << QByteArray(R"([{"kind":"inSource"},{"kind":"external","status":"rejected"}])")
                                  << QString() << QString();
        QTest::newRow("two") << QByteArray(R"([{"kind":"inSource","justification":"a"},{"kind":"inSource",)"
                                           R"("justification":"b"}])")
                             << u"suppressed"_qs << u"a; b"_qs;
    }

    void a_suppression_counts_when_it_is_accepted()
    {
        QFETCH(QByteArray, suppressions);
        QFETCH(QString, state);
        QFETCH(QString, reason);
        const Finding finding = only(logOf({{u"suppressions"_qs, QJsonDocument::fromJson(suppressions).array()}}));
        QCOMPARE(finding.state, state);
        QCOMPARE(finding.stateReason, reason);
    }

    void a_run_that_did_not_end_is_not_complete_data()
    {
        QTest::addColumn<QByteArray>("more");
        QTest::addColumn<bool>("complete");
        QTest::newRow("nothing said") << QByteArray("{}") << true;
        QTest::newRow("ended") << QByteArray(R"({"invocations":[{"executionSuccessful":true}]})") << true;
        QTest::newRow("failed") << QByteArray(R"({"invocations":[{"executionSuccessful":false}]})") << false;
    }

    void a_run_that_did_not_end_is_not_complete()
    {
        QFETCH(QByteArray, more);
        QFETCH(bool, complete);
        const Read log = read(logOf({}, {}, QJsonDocument::fromJson(more).object()));
        QCOMPARE(log.reports.first().complete, complete);
        const Read none = read(R"({"version":"2.1.0","runs":[{"tool":{"driver":{"name":"T"}}}]})");
        QVERIFY(!none.reports.first().complete); // without results it did not get that far
        const Read empty = read(R"({"version":"2.1.0","runs":[{"tool":{"driver":{"name":"T"}},"results":[]}]})");
        QVERIFY(empty.reports.first().complete && empty.reports.first().findings.isEmpty());
    }

    void a_rule_is_found_by_reference_index_or_id_and_a_false_index_is_not_believed_data()
    {
        QTest::addColumn<QByteArray>("result");
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("title");
        QTest::newRow("id") << QByteArray(R"({"ruleId":"B"})") << u"B"_qs << u"rule B"_qs;
        QTest::newRow("index") << QByteArray(R"({"ruleIndex":1})") << u"B"_qs << u"rule B"_qs;
        QTest::newRow("reference") << QByteArray(R"({"rule":{"id":"B"}})") << u"B"_qs << u"rule B"_qs;
        QTest::newRow("extension") << QByteArray(R"({"rule":{"index":0,"toolComponent":{"index":0}}})") << u"X"_qs
                                   << u"rule X"_qs;
        QTest::newRow("extension by name")
            << QByteArray(R"({"rule":{"index":0,"toolComponent":{"name":"ext"}}})") << u"X"_qs << u"rule X"_qs;
        QTest::newRow("false index") << QByteArray(R"({"ruleId":"A","ruleIndex":1})") << u"A"_qs << u"rule A"_qs;
        QTest::newRow("part of a rule") << QByteArray(R"({"ruleId":"B/sub","ruleIndex":1})") << u"B/sub"_qs
                                        << u"rule B"_qs;
        QTest::newRow("far index") << QByteArray(R"({"ruleId":"A","ruleIndex":99})") << u"A"_qs << u"rule A"_qs;
        QTest::newRow("undescribed") << QByteArray(R"({"ruleId":"C"})") << u"C"_qs << u"what happened"_qs;
    }

    void a_rule_is_found_by_reference_index_or_id_and_a_false_index_is_not_believed()
    {
        QFETCH(QByteArray, result);
        QFETCH(QString, rule);
        QFETCH(QString, title);
        QByteArray row = result;
        row.insert(row.size() - 1, R"(,"message":{"text":"what happened"})");
        const QByteArray log = R"({"version":"2.1.0","runs":[{"tool":{"driver":{"name":"T","rules":[
            {"id":"A","shortDescription":{"text":"rule A"}},{"id":"B","shortDescription":{"text":"rule B"}}]},
            "extensions":[{"name":"ext","rules":[{"id":"X","shortDescription":{"text":"rule X"}}]}]},"results":[)"
            + row + "]}]}";
        const Finding finding = only(log);
        QCOMPARE(finding.rule, rule);
        QCOMPARE(finding.title, title);
    }

    void bad_results_are_refused_with_their_place()
    {
        const Read log =
            read("{\"version\":\"2.1.0\",\"runs\":[{\"tool\":{\"driver\":{\"name\":\"T\"}},\"results\":[\n"
                 "{\"ruleId\":\"A\"},\n"
                 "{\"message\":{\"text\":\"no rule\"}},\n"
                 "{\"ruleId\":7.5,\"level\":[]},\n"
                 "{\"ruleId\":\"A\",\"locations\":[{\"physicalLocation\":{\"region\":{\"startLine\":\"x\"}}}]},\n"
                 "null]},\n"
                 "{\"tool\":{\"driver\":{}},\"results\":[]}]}");
        QVERIFY(log.outcome);
        QStringList said;
        for (const RefusedRow &row : log.outcome->refusals)
            said.append(u"%1 %2"_qs.arg(row.line).arg(row.reason));
        QCOMPARE(
            said,
            (QStringList{u"3 runs[0].results[1]: it names no rule"_qs, u"4 runs[0].results[2]: level is not a text"_qs,
                         u"5 runs[0].results[3]: locations cannot be read: physicalLocation.region.startLine is not a "
                         "whole number"_qs,
                         u"6 runs[0].results[4]: it is not an object"_qs, u"7 runs[1]: it does not name its tool"_qs}));
        QCOMPARE(log.reports.size(), 1);
        QCOMPARE(log.reports.first().findings.size(), 1);
        QVERIFY(!log.reports.first().complete);
    }

    void other_files_are_refused_with_the_reason_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("why");
        QTest::newRow("no runs") << QByteArray(R"({"version":"2.1.0"})") << u"it has no runs"_qs;
        QTest::newRow("old") << QByteArray(R"({"version":"1.0.0","runs":[]})") << u"SARIF 1.0.0 is not known here"_qs;
        QTest::newRow("no version") << QByteArray(R"({"runs":[]})") << u"without a version"_qs;
        QTest::newRow("runs") << QByteArray(R"({"version":"2.1.0","runs":7})") << u"runs is not a list"_qs;
        QTest::newRow("trivy") << sample(u"trivy/image.json"_qs) << u"it is not SARIF"_qs;
    }

    void other_files_are_refused_with_the_reason()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, why);
        const Read log = read(bytes);
        QVERIFY(!log.outcome);
        QVERIFY2(log.outcome.error().text().contains(why), qPrintable(log.outcome.error().text()));
        QVERIFY(log.reports.isEmpty());
    }

    void alike_results_without_a_fingerprint_are_told_apart_by_their_order()
    {
        QByteArray results;
        for (int i = 0; i < 3; ++i)
            results += QByteArray(i ? "," : "")
                + R"({"ruleId":"A","message":{"text":"m"},"locations":[{"physicalLocation":)"
                  R"({"artifactLocation":{"uri":"a.c"},"region":{"startLine":)"
                + QByteArray::number(i + 1) + "}}}]}";
        const Read log =
            read(R"({"version":"2.1.0","runs":[{"tool":{"driver":{"name":"T"}},"results":[)" + results + "]}]}");
        QSet<QString> keys;
        for (const Finding &finding : log.reports.first().findings)
            keys.insert(finding.key);
        QCOMPARE(keys.size(), 3);
    }
};

PARAPET_TEST(TstSarifFile)
#include "tst_sariffile.moc"
