#include "store/runs/firstsync.h"
#include "support/runmirror.h"
#include "support/testmain.h"

#include <QTemporaryDir>

using namespace runmirror;
using namespace store;

namespace {

QStringList indexes(Database &mirror)
{
    return *rows<QString>(mirror,
                          "SELECT name || sql FROM sqlite_schema WHERE type = 'index' AND tbl_name = 'run' ORDER BY 1",
                          [](const Statement &row) { return row.text(0); });
}

QList<Run> manyRuns(int count)
{
    RandomRuns random(3, count);
    QList<Run> all;
    for (int i = 1; i <= count; ++i)
        all.append(random.of(i));
    return all;
}

} // namespace

class TstFirstSync : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void a_first_sync_leaves_what_steady_pages_leave()
    {
        const QList<Run> all = manyRuns(25'000);
        Database steady = fresh(), first = fresh();
        const QStringList before = indexes(first);
        QCOMPARE(before.size(), 7);
        RunIntake slowly(steady), quickly(first);
        QVERIFY(quickly.beginFirstSync());
        QVERIFY(indexes(first).isEmpty());
        QVERIFY(*areRunIndexesAside(first));
        int along = 0;
        for (qsizetype from = 0; from < all.size(); from += 1000) {
            mustAdd(slowly, all.mid(from, 1000));
            QVERIFY(quickly.add(all.mid(from, 1000), [&](Database &) {
                ++along;
                return base::done();
            }));
            QCOMPARE(along, int(from / 1000 + 1) / 10 * 10); // ten pages a transaction
        }
        QCOMPARE(*first.number("SELECT count(*) FROM run"), 20'000);
        QVERIFY(quickly.endFirstSync());
        QCOMPARE(along, 25);
        QVERIFY(!*areRunIndexesAside(first));
        QCOMPARE(indexes(first), before);
        QCOMPARE(dump(first), dump(steady));
        QCOMPARE(quickly.tally(), slowly.tally());
        QVERIFY(compareRollups(first)->isEmpty());
        mustAdd(quickly, all.first(5)); // and goes on page by page
        QCOMPARE(quickly.tally().known, 5);
    }

    void what_a_kill_leaves_is_finished_by_the_next_writer()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("mirror.db"));
        const QList<Run> all = manyRuns(12'000);
        QStringList before;
        {
            Database mirror = fresh(path);
            before = indexes(mirror);
            RunIntake intake(mirror);
            QVERIFY(intake.beginFirstSync());
            mustAdd(intake, all.first(10'000));
            mustAdd(intake, all.mid(10'000, 500)); // gathered only: lost with its cursor
        }
        Database mirror = fresh(path);
        QVERIFY(*areRunIndexesAside(mirror));
        QVERIFY(indexes(mirror).isEmpty());
        QCOMPARE(allRuns(mirror).size(), 10'000); // lists give the same meanwhile
        RunIntake intake(mirror);
        mustAdd(intake, all);
        QCOMPARE(indexes(mirror), before);
        QCOMPARE(*mirror.number("PRAGMA synchronous"), 1);
        QCOMPARE(intake.tally(), (RunTally{.read = 12'000, .added = 2'000, .known = 10'000}));
        QVERIFY(compareRollups(mirror)->isEmpty());
    }

    void a_kill_between_two_indexes_leaves_the_rest_for_later()
    {
        Database mirror = fresh();
        const QStringList before = indexes(mirror);
        QVERIFY(putRunIndexesAside(mirror));
        QVERIFY(mirror.run(
            "CREATE INDEX run_branch ON run (branch, created); DELETE FROM run_index WHERE name = 'run_branch'"));
        QVERIFY(putRunIndexesAside(mirror)); // begun once more
        QVERIFY(indexes(mirror).isEmpty());
        QVERIFY(makeRunIndexesAgain(mirror));
        QCOMPARE(indexes(mirror), before);
        QVERIFY(makeRunIndexesAgain(mirror));
        QCOMPARE(indexes(mirror), before);
    }

    void an_index_that_a_file_names_cannot_be_something_else()
    {
        Database mirror = fresh();
        QVERIFY(!mirror.run("INSERT INTO run_index VALUES ('x', 'DROP TABLE run')"));
        QVERIFY(mirror.run("INSERT INTO run_index VALUES ('x', 'CREATE INDEX run_x ON run (number); DROP TABLE run')"));
        QVERIFY(makeRunIndexesAgain(mirror));
        QCOMPARE(*mirror.number("SELECT count(*) FROM run"), 0);
    }

    void a_first_sync_that_ends_before_it_began_does_nothing()
    {
        Database mirror = fresh();
        const QStringList before = indexes(mirror);
        RunIntake intake(mirror);
        QVERIFY(intake.endFirstSync());
        QVERIFY(intake.beginFirstSync());
        QVERIFY(intake.endFirstSync());
        QCOMPARE(indexes(mirror), before);
    }

    void nothing_is_waited_for_meanwhile_and_everything_after()
    {
        const QTemporaryDir folder;
        Database mirror = fresh(folder.filePath(QStringLiteral("mirror.db")));
        RunIntake intake(mirror);
        QVERIFY(intake.beginFirstSync());
        QCOMPARE(*mirror.number("PRAGMA synchronous"), 0);
        mustAdd(intake, manyRuns(50));
        QVERIFY(intake.endFirstSync());
        QCOMPARE(*mirror.number("PRAGMA synchronous"), 1);
        QCOMPARE(allRuns(mirror).size(), 50);
    }
};

PARAPET_TEST(TstFirstSync)
#include "tst_firstsync.moc"
