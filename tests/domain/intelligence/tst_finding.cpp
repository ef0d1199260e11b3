#include "domain/intelligence/exploitscore.h"
#include "domain/intelligence/findingline.h"
#include "support/testmain.h"

#include <QSet>

using namespace intelligence;

class TstFinding : public QObject
{
    Q_OBJECT

    static Finding sample()
    {
        Finding out;
        out.scan = {u"trivy"_qs, u"Trivy"_qs, u"registry.example/acme/web:1.4"_qs, {}, u"vulnerability"_qs};
        out.rule = u"CVE-2024-3094"_qs;
        out.package = u"xz-utils"_qs;
        out.installed = u"5.6.0"_qs;
        out.target = u"registry.example/acme/web:1.4 (debian 12.5)"_qs;
        return out;
    }

private Q_SLOTS:
    void the_key_is_made_of_what_a_finding_is_and_not_of_how_it_stands()
    {
        const Finding finding = sample();
        const QString key = findingKey(finding);
        QCOMPARE(key.size(), 32);
        // What is on disk and in other consoles' journals depends on it: it never changes.
        QCOMPARE(key, QStringLiteral("ebf5f76e14b7513a9678963121aba19a"));
        Finding later = finding;
        later.installed = u"5.6.1"_qs;
        later.fixed = u"5.6.2"_qs;
        later.severity = Severity::Critical;
        later.title = u"backdoor"_qs;
        later.line = 7;
        later.state = u"dismissed"_qs;
        later.scan.category = u"other"_qs;
        QCOMPARE(findingKey(later), key);
    }

    void each_part_of_the_key_counts()
    {
        QSet<QString> keys{findingKey(sample())};
        const auto with = [&](auto change) {
            Finding finding = sample();
            change(finding);
            const QString key = findingKey(finding);
            QVERIFY(!keys.contains(key));
            keys.insert(key);
        };
        with([](Finding &f) { f.scan.source = u"sarif"_qs; });
        with([](Finding &f) { f.scan.tool = u"Grype"_qs; });
        with([](Finding &f) { f.scan.artifact = u"registry.example/acme/web:1.5"_qs; });
        with([](Finding &f) { f.scan.repository = u"acme/web"_qs; });
        with([](Finding &f) { f.kind = FindingKind::Code; });
        with([](Finding &f) { f.rule = u"CVE-2024-3095"_qs; });
        with([](Finding &f) { f.package = u"liblzma5"_qs; });
        with([](Finding &f) { f.target = QString(); });
        with([](Finding &f) { f.path = u"usr/lib/liblzma.so"_qs; });
        QVERIFY(!keys.contains(findingKey(sample(), u"a mark"_qs)));
    }

    void no_text_can_pass_for_the_next_part()
    {
        Finding a = sample(), b = sample();
        a.rule = u"x"_qs;
        a.package = u"yz"_qs;
        b.rule = u"xy"_qs;
        b.package = u"z"_qs;
        QVERIFY(findingKey(a) != findingKey(b));
        a.rule = u"1:a"_qs;
        a.package = QString();
        b.rule = QString();
        b.package = u"1:a"_qs;
        QVERIFY(findingKey(a) != findingKey(b));
    }

    void what_the_tool_settled_is_closed_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<bool>("closed");
        QTest::newRow("nothing said") << QString() << QString() << false;
        QTest::newRow("open") << u"open"_qs << QString() << false;
        QTest::newRow("dismissed") << u"dismissed"_qs << u"tolerable_risk"_qs << true;
        QTest::newRow("no bandwidth") << u"dismissed"_qs << u"no_bandwidth"_qs << false;
        QTest::newRow("fix started") << u"dismissed"_qs << u"fix_started"_qs << false;
        QTest::newRow("auto") << u"auto_dismissed"_qs << QString() << true;
        QTest::newRow("fixed") << u"fixed"_qs << QString() << true;
        QTest::newRow("secret") << u"resolved"_qs << u"revoked"_qs << true;
        QTest::newRow("suppressed") << u"suppressed"_qs << u"in the source"_qs << true;
        QTest::newRow("unknown") << u"perhaps"_qs << QString() << false;
    }

    void what_the_tool_settled_is_closed()
    {
        QFETCH(QString, state);
        QFETCH(QString, reason);
        QFETCH(bool, closed);
        Finding finding = sample();
        finding.state = state;
        finding.stateReason = reason;
        QCOMPARE(isClosed(finding), closed);
    }

    void severities_are_read_as_tools_write_them_data()
    {
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("name");
        for (const char *pair : {"CRITICAL critical", "High high", "medium medium", "LOW low", "UNKNOWN unknown",
                                 "NEGLIGIBLE low", "Moderate medium", "important high", "error high", "warning medium",
                                 "note low", "none unknown", "grave unknown"}) {
            const QStringList parts = QString::fromLatin1(pair).split(u' ');
            QTest::newRow(pair) << parts.at(0) << parts.at(1);
        }
        QTest::newRow("blank") << u" high\t"_qs << u"high"_qs;
        QTest::newRow("nothing") << QString() << u"unknown"_qs;
    }

    void severities_are_read_as_tools_write_them()
    {
        QFETCH(QString, said);
        QFETCH(QString, name);
        QCOMPARE(severityName(severityFrom(said)), name);
        QCOMPARE(severityNamed(name), severityFrom(said));
    }

    void scores_are_tenths_and_have_bands_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("tenths");
        QTest::addColumn<QString>("band");
        QTest::newRow("0") << u"0"_qs << 0 << u"unknown"_qs;
        QTest::newRow("0.1") << u"0.1"_qs << 1 << u"low"_qs;
        QTest::newRow("3.9") << u"3.9"_qs << 39 << u"low"_qs;
        QTest::newRow("4.0") << u"4.0"_qs << 40 << u"medium"_qs;
        QTest::newRow("6.9") << u"6.9"_qs << 69 << u"medium"_qs;
        QTest::newRow("7") << u"7"_qs << 70 << u"high"_qs;
        QTest::newRow("8.9") << u"8.9"_qs << 89 << u"high"_qs;
        QTest::newRow("9.0") << u"9.0"_qs << 90 << u"critical"_qs;
        QTest::newRow("10.0") << u"10.0"_qs << 100 << u"critical"_qs;
        for (const char *wrong : {"10.1", "-1", "", "high", "nan", "inf", "7,5"})
            QTest::newRow(wrong) << QString::fromLatin1(wrong) << -1 << QString();
    }

    void scores_are_tenths_and_have_bands()
    {
        QFETCH(QString, text);
        QFETCH(int, tenths);
        QFETCH(QString, band);
        QCOMPARE(cvssFrom(text).value_or(-1), tenths);
        if (tenths >= 0)
            QCOMPARE(severityName(severityOfScore(tenths)), band);
        QCOMPARE(cvssText(75), QStringLiteral("7.5"));
        QCOMPARE(cvssText(100), QStringLiteral("10.0"));
    }

    void probabilities_are_millionths_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("millionths");
        QTest::addColumn<QString>("shown");
        QTest::newRow("small") << QByteArray("0.00043") << 430 << u"0.00043"_qs;
        QTest::newRow("nine places") << QByteArray("0.975110000") << 975110 << u"0.97511"_qs;
        QTest::newRow("tenth") << QByteArray("0.1") << 100000 << u"0.10"_qs;
        QTest::newRow("one") << QByteArray("1") << 1000000 << u"1.00"_qs;
        QTest::newRow("nought") << QByteArray("0") << 0 << u"0.00"_qs;
        QTest::newRow("exponent") << QByteArray("4.3e-4") << 430 << u"0.00043"_qs;
        for (const char *wrong : {"1.00001", "-0.1", "", "x", "nan", "0,5", "0.5 x"})
            QTest::newRow(wrong) << QByteArray(wrong) << -1 << QString();
    }

    void probabilities_are_millionths()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, millionths);
        QFETCH(QString, shown);
        const std::optional<int> read = millionthsFrom(text);
        QCOMPARE(read.value_or(-1), millionths);
        if (read)
            QCOMPARE(millionthsText(*read), shown);
    }

    void a_line_says_what_where_and_how_bad_data()
    {
        QTest::addColumn<QString>("package");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("artifact");
        QTest::addColumn<QString>("line");
        QTest::newRow("package") << u"xz-utils"_qs << QString() << u"acme/web:1.4"_qs
                                 << u"Trivy: CVE-2024-3094 (critical) in xz-utils 5.6.0, acme/web:1.4"_qs;
        QTest::newRow("file") << QString() << u"deploy.sh"_qs << QString()
                              << u"Trivy: CVE-2024-3094 (critical) at deploy.sh:7, acme/web"_qs;
        QTest::newRow("neither") << QString() << QString() << u"image"_qs
                                 << u"Trivy: CVE-2024-3094 (critical) at target:7, image"_qs;
    }

    void a_line_says_what_where_and_how_bad()
    {
        QFETCH(QString, package);
        QFETCH(QString, path);
        QFETCH(QString, artifact);
        QFETCH(QString, line);
        Finding finding = sample();
        finding.package = package;
        finding.installed = u"5.6.0"_qs;
        finding.path = path;
        finding.target = u"target"_qs;
        finding.line = 7;
        finding.severity = Severity::Critical;
        finding.scan.artifact = artifact;
        finding.scan.repository = u"acme/web"_qs;
        QCOMPARE(findingLine(finding), line);
        finding.key = findingKey(finding);
        const timeline::MachineEvent event = findingEvent(finding, base::instant(5));
        QCOMPARE(event.at, base::instant(5));
        QCOMPARE(event.id, finding.key);
        QCOMPARE(event.action, u"vulnerability.found"_qs);
        QCOMPARE(event.repository, u"acme/web"_qs);
        QCOMPARE(event.text, line);
        QCOMPARE(timeline::laneOfSource(event.source), u"scanner"_qs);
        QVERIFY(event.raw.contains("CVE-2024-3094"));
    }

    void names_are_read_back()
    {
        for (int i = 0; i < findingKindCount; ++i)
            QCOMPARE(findingKindNamed(findingKindName(FindingKind(i))), FindingKind(i));
        for (int i = 0; i < standingCount; ++i)
            QCOMPARE(standingNamed(standingName(Standing(i))), Standing(i));
        QVERIFY(!findingKindNamed(u"Vulnerability"_qs));
        QVERIFY(!standingNamed({}));
    }
};

PARAPET_TEST(TstFinding)
#include "tst_finding.moc"
