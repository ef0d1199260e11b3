#include "domain/intelligence/verdict.h"
#include "support/testmain.h"

using namespace intelligence;

class TstVerdict : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void what_a_reason_of_github_means_data()
    {
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("verdict"); // empty: nothing is settled, or it is not known
        const auto row = [](const char *reason, const char *verdict) {
            QTest::newRow(reason) << QString::fromUtf8(reason) << QString::fromLatin1(verdict);
        };
        row("false positive", "false"); // code scanning
        row("false_positive", "false"); // secret scanning
        row("inaccurate", "false"); // Dependabot
        row("fixed", "true");
        row("revoked", "true");
        row("mitigated", "true");
        row("confirmed", "true");
        row("not_used", "benign");
        row("tolerable_risk", "benign");
        row("used in tests", "benign"); // code scanning
        row("used_in_tests", "benign"); // secret scanning
        row("won't fix", "benign"); // code scanning
        row("wont_fix", "benign"); // secret scanning
        row("Won’t Fix ", "benign");
        row("no_bandwidth", "");
        row("fix_started", "");
        row("", "");
        row("because", "");
    }
    void what_a_reason_of_github_means()
    {
        QFETCH(QString, reason);
        QFETCH(QString, verdict);
        const std::optional<Verdict> found = verdictFrom(reason);
        QCOMPARE(found ? QString(name(*found)) : QString(), verdict);
    }

    void dependabots_two_reasons_leave_it_open()
    {
        QVERIFY(leavesOpen(QStringLiteral("no_bandwidth")));
        QVERIFY(leavesOpen(QStringLiteral("fix_started")));
        QVERIFY(!leavesOpen(QStringLiteral("not_used")));
        QVERIFY(!leavesOpen({}));
    }

    void our_own_reasons_mean_the_same_as_githubs()
    {
        for (int i = 0; i < dismissalCount; ++i) {
            const Dismissal reason = Dismissal(i);
            QCOMPARE(verdictFrom(name(reason)), std::optional(verdictOf(reason)));
            QCOMPARE(dismissalFrom(name(reason)), std::optional(reason));
        }
        for (int i = 0; i < resolutionCount; ++i) {
            const Resolution how = Resolution(i);
            QCOMPARE(resolutionFrom(name(how)), std::optional(how));
            if (how != Resolution::Disabled) // ours alone
                QCOMPARE(verdictFrom(name(how)), std::optional(Verdict::True));
        }
    }
};

PARAPET_TEST(TstVerdict)
#include "tst_verdict.moc"
