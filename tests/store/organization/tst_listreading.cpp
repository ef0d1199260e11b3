#include "support/organizationsample.h"
#include "support/testmain.h"

#include <random>

using namespace organizationsample;
using namespace store;

class TstListReading : public QObject
{
    Q_OBJECT

    static QList<Repository> some(std::initializer_list<int> ids)
    {
        QList<Repository> page;
        for (const int id : ids)
            page.append(repositoryOf(id, u"r%1"_qs.arg(id)));
        return page;
    }

private Q_SLOTS:
    void what_a_whole_list_lacks_is_gone()
    {
        Database mirror = fresh();
        RepositoryIntake intake(mirror, acme);
        must(intake.add(some({1, 2, 3}), start));
        QVERIFY(!knownSince(mirror, OrganizationList::Repositories, acme).value());
        must(intake.add(some({1}), start + 1h));
        must(intake.add(some({4}), start + 1h + 1s));
        QCOMPARE(dropUnseen(mirror, OrganizationList::Repositories, acme, start + 1h).value(), 2);
        QCOMPARE(namesOf(repositoryList(mirror, {})), (QStringList{u"r1"_qs, u"r4"_qs}));
        QCOMPARE(knownSince(mirror, OrganizationList::Repositories, acme).value(), start + 1h);
        QCOMPARE(dropUnseen(mirror, OrganizationList::Repositories, acme, start + 1h).value(), 0);
    }

    void what_would_go_is_counted_first_data()
    {
        QTest::addColumn<int>("list");
        QTest::addColumn<qint64>("of");
        QTest::newRow("repositories") << int(OrganizationList::Repositories) << acme;
        QTest::newRow("properties") << int(OrganizationList::Properties) << acme;
        QTest::newRow("property values") << int(OrganizationList::PropertyValues) << acme;
        QTest::newRow("teams") << int(OrganizationList::Teams) << acme;
        QTest::newRow("team members") << int(OrganizationList::TeamMembers) << qint64(1);
        QTest::newRow("team repositories") << int(OrganizationList::TeamRepositories) << qint64(1);
        QTest::newRow("members") << int(OrganizationList::Members) << acme;
        QTest::newRow("workflows") << int(OrganizationList::Workflows) << qint64(1);
    }
    void what_would_go_is_counted_first()
    {
        QFETCH(int, list);
        QFETCH(qint64, of);
        const OrganizationList which = OrganizationList(list);
        Database mirror = fresh();
        RepositoryIntake repositories(mirror, acme);
        TeamIntake teams(mirror, acme);
        OrganizationIntake others(mirror, acme);
        base::Instant at = start;
        for (const int id : {1, 2}) { // the second is seen later
            must(repositories.add(some({id}), at));
            must(repositories.add(QList{PropertyValues{id, {}}}, at));
            must(repositories.addWorkflows(1, {workflowOf(id, 1)}, at));
            must(teams.add({{.id = id, .slug = u"t"_qs}}, at));
            must(teams.addMembers(1, {{1, id, u"m"_qs}}, at));
            must(teams.addRepositories(1, {{1, id, Permission::Read, {}}}, at));
            must(others.add(QList{Member{.id = id, .login = u"m"_qs}}, at));
            must(others.add(QList{Property{.name = QString::number(id)}}, at));
            at += 1h;
        }
        const QStringList before = dump(mirror);
        QCOMPARE(countUnseen(mirror, which, of, start).value(), 0);
        QCOMPARE(countUnseen(mirror, which, of, start + 1h).value(), 1);
        QCOMPARE(countUnseen(mirror, which, of, start + 2h).value(), 2);
        QCOMPARE(countUnseen(mirror, which, 77, start + 2h).value(), 0);
        QCOMPARE(dump(mirror), before);
        QCOMPARE(dropUnseen(mirror, which, of, start + 1h).value(), 1);
        QCOMPARE(countUnseen(mirror, which, of, start + 1h).value(), 0);
        QCOMPARE(countUnseen(mirror, which, of, start + 2h).value(), 1);
        QCOMPARE(knownSince(mirror, which, of).value(), start + 1h);
    }

    void a_page_from_before_does_not_bring_back_what_is_gone()
    {
        Database mirror = fresh();
        RepositoryIntake intake(mirror, acme);
        must(intake.add(some({1}), start + 1h));
        must(dropUnseen(mirror, OrganizationList::Repositories, acme, start + 1h));
        must(intake.add(some({2}), start)); // had been asked for before
        QCOMPARE(namesOf(repositoryList(mirror, {})), QStringList{u"r1"_qs});
        must(intake.add(some({2}), start + 1h));
        QCOMPARE(count(mirror, "repository"), 2);
        must(dropUnseen(mirror, OrganizationList::Repositories, acme, start)); // an older reading ends late
        QCOMPARE(count(mirror, "repository"), 2);
        QCOMPARE(knownSince(mirror, OrganizationList::Repositories, acme).value(), start + 1h);
    }

    void readings_and_their_ends_in_any_order_end_alike()
    {
        using Step = std::function<void(Database &)>;
        const auto page = [](std::initializer_list<int> ids, base::Instant at) {
            const QList<Repository> all = some(ids);
            return Step([all, at](Database &mirror) { must(RepositoryIntake(mirror, acme).add(all, at)); });
        };
        const auto end = [](base::Instant since) {
            return Step(
                [since](Database &mirror) { must(dropUnseen(mirror, OrganizationList::Repositories, acme, since)); });
        };
        const QList<Step> steps{page({1, 2}, start),      page({3}, start + 1s),      end(start),
                                page({2, 4}, start + 1h), page({5}, start + 1h + 1s), end(start + 1h)};
        Database straight = fresh();
        for (const Step &step : steps)
            step(straight);
        QCOMPARE(count(straight, "repository"), 3);
        std::mt19937 random(7);
        for (int round = 0; round < 60; ++round) {
            QList<Step> order = steps;
            std::shuffle(order.begin(), order.end(), random);
            Database mirror = fresh();
            for (const Step &step : order)
                step(mirror);
            QCOMPARE(dump(mirror), dump(straight));
        }
    }

    void history_stays_when_a_repository_goes()
    {
        Database mirror = fresh();
        RepositoryIntake intake(mirror, acme);
        must(intake.add(some({1}), start));
        must(intake.addWorkflows(1, {workflowOf(10, 1)}, start));
        must(intake.add(QList{readingOf(1, {fileOf(1, u"CODEOWNERS"_qs)})}, start));
        must(intake.add(QList{PropertyValues{1, {{u"p"_qs, {u"x"_qs}}}}}, start));
        QCOMPARE(dropUnseen(mirror, OrganizationList::Repositories, acme, start + 1h).value(), 1);
        QCOMPARE(count(mirror, "workflow"), 1); // runs name it
        for (const char *table : {"repository", "repository_file", "repository_reading", "property_value",
                                  "property_holder", "file_content"})
            QCOMPARE(count(mirror, table), 0);
    }

    void archived_repositories_are_in_the_list_and_stay()
    {
        Database mirror = fresh();
        RepositoryIntake intake(mirror, acme);
        QList<Repository> page = some({1});
        must(intake.add(page, start));
        page[0].archived = true;
        must(intake.add(page, start + 1h));
        QCOMPARE(dropUnseen(mirror, OrganizationList::Repositories, acme, start + 1h).value(), 0);
        QCOMPARE(repositoryList(mirror, {.archived = true})->size(), 1);
    }

    void a_list_of_one_says_nothing_about_another()
    {
        Database mirror = fresh();
        must(RepositoryIntake(mirror, acme).add(some({1}), start));
        must(RepositoryIntake(mirror, 2).add(some({2}), start));
        must(RepositoryIntake(mirror, 2).addWorkflows(1, {workflowOf(10, 1)}, start));
        must(RepositoryIntake(mirror, 2).addWorkflows(2, {workflowOf(20, 2)}, start));
        QCOMPARE(dropUnseen(mirror, OrganizationList::Repositories, 2, start + 1h).value(), 1);
        QCOMPARE(dropUnseen(mirror, OrganizationList::Workflows, 1, start + 1h).value(), 1);
        QCOMPARE(dropUnseen(mirror, OrganizationList::Teams, acme, start + 1h).value(), 0);
        QCOMPARE(namesOf(repositoryList(mirror, {})), QStringList{u"r1"_qs});
        QCOMPARE(*mirror.number("SELECT id FROM workflow"), 20);
    }

    void values_that_a_whole_list_lacks_are_unknown_again()
    {
        Database mirror = fresh();
        RepositoryIntake intake(mirror, acme);
        must(intake.add(some({1, 2}), start));
        must(intake.add(QList{PropertyValues{1, {{u"p"_qs, {u"x"_qs}}}}, PropertyValues{2, {}}}, start));
        must(intake.add(QList{PropertyValues{2, {}}}, start + 1h));
        QCOMPARE(dropUnseen(mirror, OrganizationList::PropertyValues, acme, start + 1h).value(), 1);
        const auto all = repositoryList(mirror, {});
        QVERIFY(!all->at(0).properties);
        QCOMPARE(all->at(1).properties, 0);
        QCOMPARE(count(mirror, "property_value"), 0);
    }

    void a_content_stays_while_another_repository_has_it()
    {
        Database mirror = fresh();
        RepositoryIntake intake(mirror, acme);
        must(intake.add(some({1, 2}), start));
        must(intake.add(QList{readingOf(1, {fileOf(1, u"CODEOWNERS"_qs, u"own"_qs), fileOf(1, u"docs/CODEOWNERS"_qs)}),
                              readingOf(2, {fileOf(2, u"CODEOWNERS"_qs)})},
                        start));
        QCOMPARE(count(mirror, "file_content"), 2);
        must(intake.add(some({2}), start + 1h));
        must(dropUnseen(mirror, OrganizationList::Repositories, acme, start + 1h));
        QCOMPARE(count(mirror, "file_content"), 1);
        QCOMPARE(repositoryFile(mirror, 2, u"CODEOWNERS"_qs).value()->text, u"* @ana\n"_qs);
    }
};

PARAPET_TEST(TstListReading)
#include "tst_listreading.moc"
