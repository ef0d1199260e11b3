#include "domain/runs/runevent.h"
#include "support/runsample.h"
#include "support/testmain.h"

using namespace runsample;

class TstRunEvent : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void a_failed_run_is_a_row_as_its_import_makes_it()
    {
        Run run = runOf(12761123451);
        run.number = 482;
        run.conclusion = Conclusion::Failure;
        run.updated = start + 190s;
        const auto event = runs::eventOf(run, QStringLiteral("acme/web"));
        QVERIFY(event);
        QCOMPARE(event->at, run.updated);
        QCOMPARE(event->source, QStringLiteral("github-runs"));
        QCOMPARE(event->id, QStringLiteral("12761123451/1/completed"));
        QCOMPARE(event->action, QStringLiteral("run.failure"));
        QCOMPARE(event->actor, QStringLiteral("ana-k"));
        QCOMPARE(event->repository, QStringLiteral("acme/web"));
        QCOMPARE(event->text, QStringLiteral("Release #482 failed on main in acme/web after 00:03:10"));
        for (const char *word : {"12761123451", "acb5820ced9479c074f688cc328bf03f341a511d", "Release 4.2", "push"})
            QVERIFY2(event->words.contains(QLatin1String(word)), word);
        QCOMPARE(timeline::laneOfSource(event->source), QStringLiteral("workflow"));
    }

    void each_attempt_is_a_row_of_its_own()
    {
        Run run = runOf(5);
        run.conclusion = Conclusion::TimedOut;
        run.attempt = 3;
        run.name.clear();
        run.path = QStringLiteral(".github/workflows/release.yml@refs/heads/main");
        const auto event = runs::eventOf(run, QStringLiteral("acme/web"));
        QVERIFY(event);
        QCOMPARE(event->id, QStringLiteral("5/3/completed"));
        QCOMPARE(event->text,
                 QStringLiteral("release.yml #5, attempt 3, timed out on main in acme/web after 00:03:00"));
    }

    void other_runs_are_no_rows()
    {
        Run run = runOf(1);
        for (const Conclusion conclusion : {Conclusion::Success, Conclusion::Cancelled, Conclusion::Skipped,
                                            Conclusion::ActionRequired, Conclusion::Unknown}) {
            run.conclusion = conclusion;
            QVERIFY(!runs::eventOf(run, QStringLiteral("acme/web")));
        }
        run.conclusion = Conclusion::Failure;
        run.status = Status::InProgress;
        QVERIFY(!runs::eventOf(run, QStringLiteral("acme/web")));
    }
};

PARAPET_TEST(TstRunEvent)
#include "tst_runevent.moc"
