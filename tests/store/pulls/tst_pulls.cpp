#include "store/pulls/pulls.h"
#include "support/mirrortable.h"
#include "support/testmain.h"

using namespace store;
using namespace std::chrono_literals;
using base::Instant;

namespace {

const Instant start = *base::fromRfc3339(QStringLiteral("2026-11-28T06:00:00Z"));
const QString key = QStringLiteral("repositories");

Pull planned(const QString &name, Instant due = start)
{
    return {.key = name, .topic = name.section(u'/', 0, 0), .due = due};
}

/// A mirror with one list that is due.
struct Bench
{
    Database mirror = emptyMirror();

    explicit Bench(const QList<Pull> &pulls = {planned(key)})
    {
        for (const Pull &pull : pulls) {
            if (!planPull(mirror, pull))
                qFatal("not planned");
        }
    }
    Pull now(const QString &name = key) { return **pullOf(mirror, name); }
    bool page(const PageTaken &page, Instant at, Instant again, const QString &name = key)
    {
        const std::optional<Pull> pull = *pullOf(mirror, name);
        return bool(notePage(mirror, name, page, pull ? pull->beginning(at) : at, page.nextUrl.isEmpty() ? again : at));
    }
    QStringList due(Instant at, int most = 100)
    {
        QStringList out;
        const auto found = duePulls(mirror, at, most);
        for (const Pull &pull : *found)
            out.append(pull.key);
        return out;
    }
};

const QString second = QStringLiteral("https://api.github.com/organizations/1/repos?page=2");

} // namespace

class TstPulls : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void a_list_that_is_known_keeps_where_it_stands()
    {
        Bench bench;
        QVERIFY(bench.page({.nextUrl = second, .rows = 100}, start, start));
        const Pull before = bench.now();
        QVERIFY(planPull(bench.mirror, planned(key, start + 1h)));
        QCOMPARE(bench.now(), before);
    }

    void a_pull_goes_on_behind_the_page_that_was_taken()
    {
        Bench bench;
        QVERIFY(bench.page({.nextUrl = second, .rows = 100, .newest = start - 5min}, start + 1s, start + 1h));
        const Pull half = bench.now();
        QCOMPARE(half.nextUrl, second);
        QCOMPARE(half.pages, 1);
        QCOMPARE(half.taken, 100);
        QCOMPARE(*half.began, start + 1s);
        QVERIFY(!half.finished && !half.watermark); // half a list says nothing about what changed
        QVERIFY(half.due <= start + 1s); // it goes on at once
    }

    void one_that_came_to_its_end_is_as_old_as_its_beginning()
    {
        Bench bench;
        QVERIFY(bench.page({.nextUrl = second, .rows = 100, .newest = start - 5min}, start + 1s, start + 1h));
        QVERIFY(bench.page({.rows = 20, .newest = start - 9min}, start + 40s, start + 1h));
        const Pull done = bench.now();
        QCOMPARE(*done.finished, start + 1s);
        QCOMPARE(*done.rows, 120);
        QCOMPARE(*done.watermark, start - 5min);
        QCOMPARE(done.due, start + 1h);
        QVERIFY(!done.began && done.nextUrl.isEmpty() && done.pages == 0 && done.taken == 0 && !done.newest);
    }

    void the_watermark_never_goes_back()
    {
        Bench bench;
        QVERIFY(bench.page({.rows = 1, .newest = start - 1min}, start, start + 1h));
        QVERIFY(bench.page({.rows = 0}, start + 1h, start + 2h));
        QCOMPARE(*bench.now().watermark, start - 1min);
        QVERIFY(bench.page({.rows = 1, .newest = start - 3min}, start + 2h, start + 3h));
        QCOMPARE(*bench.now().watermark, start - 1min);
    }

    void it_is_unchanged_only_when_every_page_was()
    {
        for (const auto &[first, last] : {std::pair{true, true}, {true, false}, {false, true}}) {
            Bench bench;
            QVERIFY(bench.page({.nextUrl = second, .unchanged = first}, start, start));
            QCOMPARE(bench.now().passed, first ? 1 : 0);
            QVERIFY(bench.page({.unchanged = last}, start, start + 1h));
            QCOMPARE(bench.now().unchanged, first && last);
        }
    }

    void a_failure_leaves_it_where_it_was_and_is_over_with_the_next_page()
    {
        Bench bench;
        QVERIFY(bench.page({.nextUrl = second, .rows = 100}, start, start));
        const base::Error error{base::ErrorKind::Offline, QStringLiteral("GitHub cannot be reached"),
                                QStringLiteral("refused")};
        QVERIFY(noteFailure(bench.mirror, key, error, start + 1min, start + 2min));
        QVERIFY(noteFailure(bench.mirror, key, error, start + 2min, start + 4min));
        const Pull failing = bench.now();
        QCOMPARE(failing.failures, 2);
        QCOMPARE(failing.error->kind, base::ErrorKind::Offline);
        QVERIFY(failing.error->what.contains(QLatin1String("cannot be reached (refused)")));
        QCOMPARE(failing.nextUrl, second);
        QCOMPARE(failing.taken, 100);
        QCOMPARE(bench.due(start + 3min), QStringList());
        QCOMPARE(failingPulls(bench.mirror, 10)->size(), 1);
        QVERIFY(bench.page({.rows = 3}, start + 4min, start + 1h));
        QCOMPARE(bench.now().failures, 0);
        QVERIFY(!bench.now().error && !bench.now().failed);
        QCOMPARE(*bench.now().rows, 103);
        QVERIFY(failingPulls(bench.mirror, 10)->isEmpty());
    }

    void one_that_cannot_go_on_begins_anew()
    {
        Bench bench;
        QVERIFY(bench.page({.nextUrl = second, .rows = 100, .newest = start}, start, start));
        QVERIFY(restartPull(bench.mirror, key, start + 1min));
        const Pull anew = bench.now();
        QVERIFY(!anew.began && anew.nextUrl.isEmpty() && anew.taken == 0 && !anew.watermark && !anew.whole);
        QCOMPARE(anew.due, start + 1min);
        QVERIFY(readWhole(bench.mirror, key, start, start + 1min, start));
        QCOMPARE(*bench.now().suspected, start);
        QVERIFY(bench.page({.nextUrl = second, .rows = 100}, start + 1min, start));
        QVERIFY(bench.now().whole); // until it came to its end
        QVERIFY(bench.page({.rows = 1}, start + 1min, start + 1h));
        QVERIFY(!bench.now().whole && !bench.now().suspected);
        QVERIFY(bench.page({.rows = 1, .wholeNext = true}, start + 1h, start + 2h));
        QVERIFY(bench.now().whole);
    }

    void each_pull_begins_later_than_the_one_before_whatever_the_clock_says()
    {
        Bench bench;
        QCOMPARE(bench.now().beginning(start), start);
        QVERIFY(bench.page({.rows = 1}, start, start + 1h));
        QCOMPARE(bench.now().beginning(start), start + 1us);
        QCOMPARE(bench.now().beginning(start - 24h), start + 1us);
        QCOMPARE(bench.now().beginning(start + 1h), start + 1h);
        QVERIFY(readWhole(bench.mirror, key, start + 2h, start + 1h));
        QCOMPARE(bench.now().beginning(start + 1h), start + 2h + 1us);
        QVERIFY(bench.page({.nextUrl = second}, start + 3h, start));
        QCOMPARE(bench.now().beginning(start + 4h), start + 3h); // the one under way
    }

    void what_is_under_way_goes_on_first_and_then_what_is_longest_due()
    {
        Bench bench({planned(QStringLiteral("runs/3"), start + 3s), planned(QStringLiteral("runs/1"), start + 1s),
                     planned(QStringLiteral("runs/2"), start + 2s), planned(QStringLiteral("teams"), start + 1h)});
        QCOMPARE(bench.due(start), QStringList());
        QCOMPARE(bench.due(start + 5s),
                 (QStringList{QStringLiteral("runs/1"), QStringLiteral("runs/2"), QStringLiteral("runs/3")}));
        QVERIFY(bench.page({.nextUrl = second}, start + 5s, start + 1h, QStringLiteral("runs/3")));
        QCOMPARE(bench.due(start + 5s, 2), (QStringList{QStringLiteral("runs/3"), QStringLiteral("runs/1")}));
        QCOMPARE(**nextDue(bench.mirror, start), start + 1s);
        QCOMPARE(**nextDue(bench.mirror, start + 5s), start + 1h);
        QVERIFY(forgetPull(bench.mirror, QStringLiteral("runs/1")));
        QCOMPARE(**nextDue(bench.mirror, start), start + 2s);
        Bench none(QList<Pull>{});
        QVERIFY(!*nextDue(none.mirror, start));
    }

    void the_age_of_a_kind_is_that_of_its_oldest_list()
    {
        Bench bench(
            {planned(QStringLiteral("runs/1")), planned(QStringLiteral("runs/2")), planned(QStringLiteral("teams"))});
        QVERIFY(bench.page({.rows = 10}, start, start + 1h, QStringLiteral("runs/1")));
        QVERIFY(bench.page({.rows = 7}, start, start + 1h, QStringLiteral("teams")));
        QList<MirrorAge> ages = *mirrorAges(bench.mirror);
        QCOMPARE(ages.size(), 2);
        QCOMPARE(ages.first().topic, QStringLiteral("runs"));
        QCOMPARE(ages.first().readOnce, 1);
        QVERIFY(!ages.first().oldest); // one was never read: older than everything
        QCOMPARE(*ages.last().oldest, start);
        QVERIFY(bench.page({.rows = 5}, start + 1min, start + 1h, QStringLiteral("runs/2")));
        ages = *mirrorAges(bench.mirror);
        QCOMPARE(*ages.first().oldest, start);
        QCOMPARE(*ages.first().newest, start + 1min);
        QCOMPARE(ages.first().rows, 15);
    }

    void nobody_under_that_key_is_no_error()
    {
        Bench bench;
        QVERIFY(!*pullOf(bench.mirror, QStringLiteral("runs/9")));
        QVERIFY(bench.page({.rows = 1}, start, start, QStringLiteral("runs/9"))); // forgotten while it was read
        QVERIFY(!*pullOf(bench.mirror, QStringLiteral("runs/9")));
    }
};

PARAPET_TEST(TstPulls)
#include "tst_pulls.moc"
