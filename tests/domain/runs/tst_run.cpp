#include "domain/runs/job.h"
#include "support/runsample.h"
#include "support/testmain.h"

using namespace runsample;

Q_DECLARE_METATYPE(Run)

class TstRun : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void a_run_takes_as_long_as_its_last_attempt_data()
    {
        QTest::addColumn<Run>("run");
        QTest::addColumn<qint64>("seconds"); // -1: none
        const auto row = [](const char *name, qint64 seconds, auto change) {
            Run run = runOf(1);
            change(run);
            QTest::newRow(name) << run << seconds;
        };
        row("completed", 180, [](Run &) {});
        row("to the second", 180, [](Run &run) { run.updated += 999ms; });
        row("waited before it began", 60, [](Run &run) { run.started = start + 2min; });
        row("no time at all", 0, [](Run &run) { run.updated = start; });
        row("failed", 180, [](Run &run) { run.conclusion = Conclusion::Failure; });
        row("a conclusion nobody knows", 180,
            [](Run &run) { run.conclusion = runs::Word<Conclusion>::of(QStringLiteral("overruled")); });
        row("first attempt without a start", 180, [](Run &run) { run.started.reset(); });
        row("re-run", 20, [](Run &run) {
            run.attempt = 2;
            run.started = start + 1h;
            run.updated = start + 1h + 20s;
        });
        row("re-run without a start", -1, [](Run &run) {
            run.attempt = 2;
            run.started.reset();
        });
        row("still running", -1, [](Run &run) {
            run.status = Status::InProgress;
            run.conclusion = {};
        });
        row("a status nobody knows", -1,
            [](Run &run) { run.status = runs::Word<Status>::of(QStringLiteral("paused")); });
        row("skipped", -1, [](Run &run) { run.conclusion = Conclusion::Skipped; });
        row("never started", -1, [](Run &run) { run.conclusion = Conclusion::StartupFailure; });
        row("waits for approval", -1, [](Run &run) { run.conclusion = Conclusion::ActionRequired; });
        row("went stale", -1, [](Run &run) { run.conclusion = Conclusion::Stale; });
        row("times run backwards", -1, [](Run &run) { run.updated = start - 1s; });
        row("the longest run there can be", 35 * 86400, [](Run &run) { run.updated = start + 24h * 35; });
        row("touched long after", -1, [](Run &run) { run.updated = start + 24h * 35 + 1s; });
    }

    void a_run_takes_as_long_as_its_last_attempt()
    {
        QFETCH(Run, run);
        QFETCH(qint64, seconds);
        const std::optional<base::Duration> took = runs::durationOf(run);
        QCOMPARE(took ? base::seconds(*took) : -1, seconds);
        QVERIFY(!took || *took % 1s == 0s);
    }

    void of_two_accounts_the_later_counts()
    {
        const Run first = runOf(1);
        Run other = first;
        QVERIFY(runs::isAsLate(first, other)); // the same
        other.updated += 1s;
        QVERIFY(!runs::isAsLate(first, other));
        QVERIFY(runs::isAsLate(other, first));
        other.attempt = 2;
        other.updated = first.updated - 1h; // whatever the clock says
        QVERIFY(runs::isAsLate(other, first));
        QVERIFY(!runs::isAsLate(first, other));
        other = first;
        other.status = Status::InProgress; // in the second in which it ended
        QVERIFY(runs::isAsLate(first, other));
        QVERIFY(!runs::isAsLate(other, first));
    }

    void every_word_is_read_as_it_is_written()
    {
        const auto all = [](auto any) {
            using E = decltype(any);
            const auto words = runs::knownWords(any);
            QVERIFY(words.size() > 5);
            for (size_t i = 1; i < words.size(); ++i) {
                const auto word = runs::Word<E>::of(QString(words[i]));
                QCOMPARE(int(word.known()), int(i));
                QCOMPARE(word.text(), QString(words[i]));
                QVERIFY(!word.isEmpty());
            }
        };
        all(Status{});
        all(Conclusion{});
        all(Trigger{});
        QCOMPARE(int(Trigger::Watch), int(runs::knownWords(Trigger{}).size()) - 1);
        QCOMPARE(int(Conclusion::StartupFailure), int(runs::knownWords(Conclusion{}).size()) - 1);
        QCOMPARE(int(Status::Pending), int(runs::knownWords(Status{}).size()) - 1);
    }

    void an_unknown_word_keeps_its_text()
    {
        const auto word = runs::Word<Conclusion>::of(QStringLiteral("over\u202eruled\nby hand"));
        QCOMPARE(word.known(), Conclusion::Unknown);
        QCOMPARE(word.text(), QStringLiteral("over\ufffdruled by hand"));
        QVERIFY(!word.isEmpty());
        QVERIFY(word != runs::Word<Conclusion>());
        QVERIFY(runs::Word<Conclusion>::of(QString()).isEmpty());
        QVERIFY(runs::Word<Conclusion>() == runs::Word<Conclusion>(Conclusion::Unknown));
        QCOMPARE(runs::Word<Status>::of(QString(5000, u'x')).text().size(), 100);
        QVERIFY(runs::Word<Status>::of(QStringLiteral("Completed")).known() == Status::Unknown); // GitHub's case counts
    }

    void failures_are_what_somebody_has_to_look_at()
    {
        QVERIFY(runs::isFailure(Conclusion::Failure));
        QVERIFY(runs::isFailure(Conclusion::TimedOut));
        QVERIFY(runs::isFailure(Conclusion::StartupFailure));
        for (const Conclusion other : {Conclusion::Unknown, Conclusion::Success, Conclusion::Cancelled,
                                       Conclusion::Skipped, Conclusion::ActionRequired, Conclusion::Neutral})
            QVERIFY(!runs::isFailure(other));
    }

    void a_span_needs_both_ends_in_order()
    {
        QCOMPARE(runs::spanOf(start, start + 5s), std::optional<base::Duration>(5s));
        QCOMPARE(runs::spanOf(start, start), std::optional<base::Duration>(0s));
        QVERIFY(!runs::spanOf(start, start - 1s));
        QVERIFY(!runs::spanOf(start, {}));
        QVERIFY(!runs::spanOf({}, start));
    }

    void who_set_a_run_off_is_who_set_its_last_attempt_off()
    {
        Run run = runOf(1);
        run.triggeringActor = QStringLiteral("svc-release");
        QCOMPARE(run.by(), QStringLiteral("svc-release"));
        run.triggeringActor.clear();
        QCOMPARE(run.by(), QStringLiteral("ana-k"));
    }
};

PARAPET_TEST(TstRun)
#include "tst_run.moc"
