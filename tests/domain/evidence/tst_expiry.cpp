#include "domain/evidence/expiry.h"
#include "support/testmain.h"

#include <QTest>

using namespace base;
using namespace evidence;

Q_DECLARE_METATYPE(QList<evidence::Span>)

namespace {

Instant day(double number)
{
    return instant(qint64(number * 86'400) * 1'000'000);
}

} // namespace

class TstExpiry : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void github_keeps_what_it_says_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("days"); // -1: not known
        QTest::newRow("audit log") << int(Kind::GithubAudit) << 180;
        QTest::newRow("git events in it") << int(Kind::GitEvents) << 7;
        QTest::newRow("Actions logs") << int(Kind::WorkflowLog) << 90;
        QTest::newRow("Actions artifacts") << int(Kind::Artifact) << 90;
        QTest::newRow("a file") << int(Kind::File) << -1;
        QTest::newRow("a git object") << int(Kind::GitObject) << -1;
    }

    void github_keeps_what_it_says()
    {
        QFETCH(int, kind);
        QFETCH(int, days);
        const std::optional<Duration> kept = keptFor(Kind(kind));
        QCOMPARE(kept ? int(*kept / std::chrono::days(1)) : -1, days);
    }

    void the_soonest_comes_first()
    {
        QVERIFY(std::is_sorted(keepings().cbegin(), keepings().cend(),
                               [](const Keeping &a, const Keeping &b) { return a.keeps < b.keeps; }));
        QCOMPARE(keepings().first().kind, Kind::GitEvents);
    }

    void the_first_uncovered_moment_is_found_data()
    {
        QTest::addColumn<double>("to"); // -1: goes on
        QTest::addColumn<QList<Span>>("captures");
        QTest::addColumn<double>("first"); // -1: all is covered
        const auto span = [](double from, double to) { return Span{day(from), day(to)}; };
        QTest::newRow("nothing") << 10. << QList<Span>{} << 1.;
        QTest::newRow("all of it") << 10. << QList<Span>{span(0, 11)} << -1.;
        QTest::newRow("to the moment") << 10. << QList<Span>{span(1, 10)} << -1.;
        QTest::newRow("the beginning") << 10. << QList<Span>{span(0, 4)} << 4.;
        QTest::newRow("the end only") << 10. << QList<Span>{span(5, 12)} << 1.;
        QTest::newRow("a hole") << 10. << QList<Span>{span(6, 10), span(1, 5)} << 5.;
        QTest::newRow("two that touch, in any order") << 10. << QList<Span>{span(5, 10), span(1, 5)} << -1.;
        QTest::newRow("one inside another") << 10. << QList<Span>{span(1, 9), span(2, 3), span(4, 10)} << -1.;
        QTest::newRow("before the window") << 10. << QList<Span>{span(-5, 0)} << 1.;
        QTest::newRow("a window that goes on") << -1. << QList<Span>{span(0, 11)} << 11.;
        QTest::newRow("that goes on, uncovered") << -1. << QList<Span>{} << 1.;
        QTest::newRow("a moment, uncovered") << 1. << QList<Span>{} << 1.;
        QTest::newRow("a moment, covered") << 1. << QList<Span>{span(0, 2)} << -1.;
    }

    void the_first_uncovered_moment_is_found()
    {
        QFETCH(double, to);
        QFETCH(QList<Span>, captures);
        QFETCH(double, first);
        const std::optional<Instant> found =
            firstUncovered(day(1), to < 0 ? std::optional<Instant>() : day(to), captures);
        QCOMPARE(found, first < 0 ? std::optional<Instant>() : std::optional(day(first)));
    }
};

PARAPET_TEST(TstExpiry)
#include "tst_expiry.moc"
