#include "support/feedreading.h"
#include "support/testmain.h"

using namespace feedreading;

class TstRunRow : public QObject
{
    Q_OBJECT

    static Read read(const char *name)
    {
        return feedreading::read("github-runs", file(QStringLiteral("github-runs"), QString::fromLatin1(name)));
    }
    static QStringList ids(const Read &all)
    {
        QStringList ids;
        for (const MachineEvent &event : all.events)
            ids.append(event.id);
        return ids;
    }

private Q_SLOTS:
    void runs_of_the_interface_begin_and_end()
    {
        const Read all = read("api.json");
        QCOMPARE(refusals(all), QStringList());
        QCOMPARE(
            lines(all),
            QStringList({u"Release #482 began on main in acme/web: push by ana-k"_qs,
                         u"Release #482 failed on main in acme/web after 00:03:10"_qs,
                         u"Release #483, attempt 2, began on main in acme/web: workflow_dispatch by svc-release"_qs,
                         u"Release #483, attempt 2, succeeded on main in acme/web after 00:02:30"_qs,
                         u"Nightly #91 began on main in acme/payments: schedule by github-actions[bot]"_qs}));
        const MachineEvent &end = all.events.at(1);
        QCOMPARE(base::rfc3339(end.at), u"2025-01-15T03:23:21Z"_qs);
        QCOMPARE(end.source, u"github-runs"_qs);
        QCOMPARE(end.action, u"run.failure"_qs);
        QCOMPARE(end.actor, u"ana-k"_qs);
        QCOMPARE(end.repository, u"acme/web"_qs);
        QCOMPARE(end.id, u"12761123451/1/completed"_qs);
        for (const char *found :
             {"12761123451", "release.yml", "https://github.example/acme/web/actions/runs/12761123451"})
            QVERIFY2(end.words.contains(QString::fromLatin1(found)), found);
        QVERIFY(end.raw.startsWith("{\n") && end.raw.contains("\"head_branch\": \"main\""));
    }

    void every_way_of_exporting_them_gives_the_same_runs()
    {
        const Read lines = read("runs.jsonl");
        QCOMPARE(refusals(lines), QStringList());
        QCOMPARE(ids(lines), ids(read("api.json")));
        const Read cli = read("gh-run-list.json");
        QCOMPARE(refusals(cli), QStringList());
        QCOMPARE(
            ids(cli),
            QStringList({u"12761123451/1/started"_qs, u"12761123451/1/completed"_qs, u"12761123460/1/started"_qs}));
        QCOMPARE(cli.events.first().repository, u"acme/web"_qs); // out of its address
        QCOMPARE(feedreading::lines(cli).first(), u"Release #482 began on main in acme/web: push"_qs);
    }

    void a_run_seen_again_adds_its_end_only()
    {
        const Read pages = read("pages.json");
        QCOMPARE(refusals(pages), QStringList());
        QStringList both = ids(read("api.json"));
        QVERIFY(both.contains(u"12761123453/1/started"_qs) && !both.contains(u"12761123453/1/completed"_qs));
        QCOMPARE(ids(pages),
                 QStringList({u"12761123451/1/started"_qs, u"12761123451/1/completed"_qs, u"12761123453/1/started"_qs,
                              u"12761123453/1/completed"_qs}));
        QCOMPARE(pages.events.last().action, u"run.cancelled"_qs);
    }

    void what_of_a_run_is_good_comes_in()
    {
        const Read all = read("bad-rows.jsonl");
        QCOMPARE(
            refusals(all).mid(0, 3),
            QStringList({u"2: it has neither id nor databaseId"_qs,
                         u"3: run_started_at: “2025-01-15 03:00:00” has no zone (say in which zone its clock ran: Z, "
                         "+02:00 or Europe/Berlin)"_qs,
                         u"4: updated_at: it is not there"_qs}));
        QVERIFY(ids(all).contains(u"5/1/completed"_qs));
        QVERIFY(ids(all).contains(u"6/1/started"_qs));
        QVERIFY(!ids(all).contains(u"5/1/started"_qs));
        QCOMPARE(all.events.last().id, u"12761123453/1/started"_qs);
        const Read zoned = feedreading::read("github-runs", file(u"github-runs"_qs, u"bad-rows.jsonl"_qs),
                                             {.zone = QTimeZone("Europe/Berlin")});
        QVERIFY(ids(zoned).contains(u"5/1/started"_qs));
    }

    void no_cut_and_no_changed_byte_breaks_the_reader()
    {
        for (const char *name : {"api.json", "pages.json", "gh-run-list.json"}) {
            const QByteArray bytes = file(u"github-runs"_qs, QString::fromLatin1(name));
            QVERIFY(pounded("github-runs", bytes) <= 6);
            QVERIFY(isTheSameInParts("github-runs", bytes));
        }
    }
};

PARAPET_TEST(TstRunRow)
#include "tst_runrow.moc"
