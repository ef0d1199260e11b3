#include "support/hostiletexts.h"
#include "support/organizationsample.h"
#include "support/testmain.h"

#include <random>

using namespace organizationsample;
using namespace store;

namespace {

/// Pages of every kind about the same repositories, as steps that can be taken in any order.
QList<std::function<void(Database &)>> steps()
{
    const auto page = [](auto add) {
        return [add](Database &mirror) {
            RepositoryIntake intake(mirror, acme);
            must(add(intake));
        };
    };
    Repository renamed = repositoryOf(1, u"web-2"_qs);
    renamed.archived = true;
    return {
        page([](RepositoryIntake &i) {
            return i.add(QList{repositoryOf(1, u"web"_qs), repositoryOf(2, u"api"_qs)}, start);
        }),
        page([renamed](RepositoryIntake &i) { return i.add(QList{renamed}, start + 2h); }),
        page([](RepositoryIntake &i) {
            return i.add(QList{PropertyValues{1, {{u"tier"_qs, {u"critical"_qs}}}}, PropertyValues{2, {}}}, start);
        }),
        page([](RepositoryIntake &i) {
            return i.add(QList{PropertyValues{1, {{u"tier"_qs, {u"standard"_qs}}, {u"x"_qs, {u"a"_qs, u"b"_qs}}}}},
                         start + 1h);
        }),
        page([](RepositoryIntake &i) {
            return i.addWorkflows(1, {workflowOf(10, 1), workflowOf(11, 1)}, start);
        }),
        page([](RepositoryIntake &i) {
            return i.addWorkflows(1, {workflowOf(11, 1, WorkflowState::Deleted)}, start + 1h);
        }),
        page([](RepositoryIntake &i) {
            return i.add(QList{readingOf(1, {fileOf(1, u"CODEOWNERS"_qs)}), readingOf(2, {})}, start);
        }),
        page([](RepositoryIntake &i) {
            return i.add(QList{readingOf(1, {fileOf(1, u".github/workflows/a.yml"_qs, u"name: a"_qs)})}, start + 1h);
        }),
    };
}

} // namespace

class TstRepositoryIntake : public QObject
{
    Q_OBJECT

    static RepositoryRow row(Database &mirror, qint64 id)
    {
        const auto all = repositoryList(mirror, {});
        must(all);
        for (const RepositoryRow &one : *all) {
            if (one.id() == id)
                return one;
        }
        qFatal("it is not there");
    }

private Q_SLOTS:
    void a_repository_comes_back_as_it_was_told()
    {
        Database mirror = fresh();
        Repository whole = repositoryOf(7, u"web"_qs);
        whole.visibility = Visibility::Internal;
        whole.visibilitySaid = u"internal"_qs;
        whole.archived = whole.disabled = whole.fork = whole.isTemplate = true;
        whole.language = u"C++"_qs;
        whole.description = u"Grüße"_qs;
        whole.topics = {u"b"_qs, u"a"_qs};
        whole.sizeKib = 12;
        whole.openIssues = 0;
        whole.advancedSecurity = true;
        whole.secretScanning = false;
        must(RepositoryIntake(mirror, acme).add(QList{whole, repositoryOf(8, u"api"_qs)}, start));
        const auto detail = repositoryDetail(mirror, 7);
        QVERIFY(detail && *detail);
        QCOMPARE((*detail)->repository, whole);
        QCOMPARE((*detail)->seen, start);
        QVERIFY(!(*detail)->repository.pushProtection); // unknown, not off
    }

    void the_same_page_twice_changes_nothing()
    {
        Database mirror = fresh();
        for (const auto &step : steps())
            step(mirror);
        const QStringList once = dump(mirror);
        QVERIFY(once.size() > 10);
        for (const auto &step : steps()) {
            step(mirror);
            QCOMPARE(dump(mirror), once);
        }
    }

    void the_order_of_pages_does_not_matter()
    {
        const auto all = steps();
        Database straight = fresh();
        for (const auto &step : all)
            step(straight);
        std::mt19937 random(11);
        for (int round = 0; round < 60; ++round) {
            auto order = all + all; // some twice, too
            std::shuffle(order.begin(), order.end(), random);
            Database mirror = fresh();
            for (const auto &step : order)
                step(mirror);
            QCOMPARE(dump(mirror), dump(straight));
        }
    }

    void a_renamed_repository_keeps_its_number_and_what_belongs_to_it()
    {
        Database mirror = fresh();
        for (const auto &step : steps())
            step(mirror);
        QCOMPARE(namesOf(repositoryList(mirror, {})), (QStringList{u"api"_qs, u"web-2"_qs}));
        QCOMPARE(repositoryNamed(mirror, u"ACME/Web-2"_qs).value(), 1);
        QVERIFY(!repositoryNamed(mirror, u"acme/web"_qs).value());
        QCOMPARE(row(mirror, 1).properties, 2);
    }

    void one_that_is_made_under_an_old_name_is_another()
    {
        Database mirror = fresh();
        RepositoryIntake intake(mirror, acme);
        must(intake.add(QList{repositoryOf(1, u"web"_qs)}, start));
        must(intake.add(QList{PropertyValues{1, {{u"tier"_qs, {u"critical"_qs}}}}}, start));
        must(intake.add(QList{readingOf(1, {fileOf(1, u"CODEOWNERS"_qs)})}, start));
        must(intake.add(QList{repositoryOf(2, u"web"_qs)}, start + 1h)); // deleted and made again
        QCOMPARE(count(mirror, "repository"), 2);
        QCOMPARE(repositoryNamed(mirror, u"acme/web"_qs).value(), 2);
        QCOMPARE(row(mirror, 2).codeowners, Presence::Unknown);
        QVERIFY(!row(mirror, 2).properties);
        QCOMPARE(dropUnseen(mirror, OrganizationList::Repositories, acme, start + 1h).value(), 1);
        QCOMPARE(namesOf(repositoryList(mirror, {})), QStringList{u"web"_qs});
        QCOMPARE(count(mirror, "property_value"), 0);
        QCOMPARE(count(mirror, "file_content"), 0);
    }

    void a_transferred_repository_belongs_to_whose_list_had_it_last()
    {
        Database mirror = fresh();
        constexpr qint64 labs = 4711;
        must(RepositoryIntake(mirror, acme).add(QList{repositoryOf(1, u"web"_qs)}, start));
        Repository moved = repositoryOf(1, u"web"_qs);
        moved.owner = u"labs"_qs;
        must(RepositoryIntake(mirror, labs).add(QList{moved}, start + 1h));
        QCOMPARE(dropUnseen(mirror, OrganizationList::Repositories, acme, start + 2h).value(), 0);
        QCOMPARE(repositoryNamed(mirror, u"labs/web"_qs).value(), 1);
        must(RepositoryIntake(mirror, acme).add(QList{repositoryOf(1, u"web"_qs)}, start + 30min)); // an old page
        QCOMPARE(repositoryNamed(mirror, u"labs/web"_qs).value(), 1);
    }

    void values_that_were_unset_go()
    {
        Database mirror = fresh();
        RepositoryIntake intake(mirror, acme);
        must(intake.add(QList{repositoryOf(1, u"web"_qs)}, start));
        QVERIFY(!row(mirror, 1).properties); // nobody has told
        must(intake.add(QList{PropertyValues{1, {{u"a"_qs, {u"1"_qs, u"2"_qs}}, {u"b"_qs, {u"3"_qs}}}}}, start));
        QCOMPARE(row(mirror, 1).properties, 2);
        must(intake.add(QList{PropertyValues{1, {{u"a"_qs, {u"2"_qs}}}}}, start + 1h));
        QCOMPARE(repositoryDetail(mirror, 1).value()->properties, (QMap<QString, QStringList>{{u"a"_qs, {u"2"_qs}}}));
        must(intake.add(QList{PropertyValues{1, {}}}, start + 2h));
        QCOMPARE(row(mirror, 1).properties, 0);
    }

    void what_could_not_be_read_leaves_what_is_known_data()
    {
        QTest::addColumn<int>("outcome");
        QTest::newRow("gone") << int(RepositoryFiles::Outcome::Gone);
        QTest::newRow("forbidden") << int(RepositoryFiles::Outcome::Forbidden);
        QTest::newRow("failed") << int(RepositoryFiles::Outcome::Failed);
    }
    void what_could_not_be_read_leaves_what_is_known()
    {
        QFETCH(int, outcome);
        Database mirror = fresh();
        RepositoryIntake intake(mirror, acme);
        must(intake.add(QList{repositoryOf(1, u"web"_qs), repositoryOf(2, u"api"_qs)}, start));
        must(intake.add(QList{readingOf(1, {fileOf(1, u"CODEOWNERS"_qs)})}, start));
        const QStringList before = dump(mirror);
        const RepositoryFiles failed{.repository = 1, .outcome = RepositoryFiles::Outcome(outcome)};
        RepositoryFiles never = failed;
        never.repository = 2;
        must(intake.add(QList{failed, never}, start + 1h));
        QCOMPARE(dump(mirror), before);
        QCOMPARE(row(mirror, 1).codeowners, Presence::Yes);
        QCOMPARE(row(mirror, 2).codeowners, Presence::Unknown);
    }

    void codeowners_count_in_their_three_places_only()
    {
        Database mirror = fresh();
        RepositoryIntake intake(mirror, acme);
        must(intake.add(QList{repositoryOf(1, u"web"_qs)}, start));
        base::Instant at = start;
        const auto read = [&](const QString &path) {
            at += 1h;
            must(intake.add(QList{readingOf(1, {fileOf(1, path)})}, at));
            return row(mirror, 1).codeowners;
        };
        for (const QString &place : codeownersPlaces())
            QCOMPARE(read(place), Presence::Yes);
        QCOMPARE(read(u".github/workflows/CODEOWNERS.yml"_qs), Presence::No);
        QCOMPARE(count(mirror, "repository_file"), 1); // those before it are gone
    }

    void the_same_content_is_kept_once()
    {
        Database mirror = fresh();
        RepositoryIntake intake(mirror, acme);
        QList<RepositoryFiles> all;
        for (int i = 1; i <= 40; ++i)
            all.append(readingOf(i, {fileOf(i, u"CODEOWNERS"_qs), fileOf(i, u".github/workflows/a.yml"_qs, u"x"_qs)}));
        must(intake.add(all, start));
        QCOMPARE(count(mirror, "repository_file"), 80);
        QCOMPARE(count(mirror, "file_content"), 2);
        QCOMPARE(repositoryFile(mirror, 17, u"CODEOWNERS"_qs).value()->text, u"* @ana\n"_qs);
        QVERIFY(!repositoryFile(mirror, 17, u"docs/CODEOWNERS"_qs).value());
        for (int i = 1; i <= 40; ++i) {
            must(intake.add(QList{readingOf(i, {fileOf(i, u"CODEOWNERS"_qs, u"new"_qs)})}, start + 1h));
            QCOMPARE(count(mirror, "file_content"), i < 40 ? 3 : 1); // until nobody has the old ones
        }
    }

    void more_of_a_content_replaces_less()
    {
        Database mirror = fresh();
        RepositoryIntake intake(mirror, acme);
        RepositoryFile part = fileOf(1, u"CODEOWNERS"_qs);
        const RepositoryFile whole = part;
        part.text.chop(3);
        part.truncated = true;
        must(intake.add(QList{readingOf(1, {part})}, start));
        QCOMPARE(repositoryFile(mirror, 1, part.path).value(), part);
        must(intake.add(QList{readingOf(1, {whole})}, start + 1h));
        QCOMPARE(repositoryFile(mirror, 1, part.path).value(), whole);
        must(intake.add(QList{readingOf(1, {part})}, start + 2h));
        QCOMPARE(repositoryFile(mirror, 1, part.path).value(), whole);
    }

    void workflows_are_counted_from_the_best_that_is_known()
    {
        Database mirror = fresh();
        RepositoryIntake intake(mirror, acme);
        must(intake.add(QList{repositoryOf(1, u"web"_qs)}, start));
        QVERIFY(!row(mirror, 1).workflows);
        must(intake.add(QList{readingOf(1, {fileOf(1, u".github/workflows/a.yml"_qs), fileOf(1, u"CODEOWNERS"_qs)})},
                        start));
        QCOMPARE(row(mirror, 1).workflows, 1);
        must(intake.addWorkflows(1,
                                 {workflowOf(10, 1), workflowOf(11, 1, WorkflowState::DisabledFork),
                                  workflowOf(12, 1, WorkflowState::Deleted)},
                                 start));
        QCOMPARE(row(mirror, 1).workflows, 2);
        must(dropUnseen(mirror, OrganizationList::Workflows, 1, start + 1h));
        QCOMPARE(row(mirror, 1).workflows, 0); // GitHub lists none, whatever files there are
    }

    void texts_of_any_kind_come_back()
    {
        Database mirror = fresh();
        RepositoryIntake intake(mirror, acme);
        qint64 id = 0;
        for (auto [name, text] : support::hostileTexts()) {
            if (!text.isValidUtf16()) // GitHub's answers cannot hold it
                continue;
            if (text.startsWith(QChar::ByteOrderMark)) // is none inside a text
                text.remove(0, 1);
            Repository one = repositoryOf(++id, u"r"_qs);
            one.description = text;
            must(intake.add(QList{one}, start));
            must(intake.add(QList{PropertyValues{id, {{u"p"_qs, {text.isEmpty() ? u"x"_qs : text}}}}}, start));
            const RepositoryFile file = fileOf(id, u"CODEOWNERS"_qs, text);
            must(intake.add(QList{readingOf(id, {file})}, start));
            const auto detail = repositoryDetail(mirror, id).value();
            QVERIFY2(detail->repository.description == text, name);
            QVERIFY2(detail->properties.value(u"p"_qs) == QStringList{text}, name);
            QVERIFY2(repositoryFile(mirror, id, file.path).value() == file, name);
        }
    }

    void a_page_is_part_of_the_transaction_that_is_open()
    {
        Database mirror = fresh();
        const auto failed = mirror.transaction([&]() -> base::Done {
            must(RepositoryIntake(mirror, acme).add(QList{repositoryOf(1, u"web"_qs)}, start));
            must(dropUnseen(mirror, OrganizationList::Repositories, acme, start));
            return base::Error{base::ErrorKind::Storage, u"the cursor could not be kept"_qs};
        });
        QVERIFY(!failed);
        QCOMPARE(count(mirror, "repository"), 0);
        QCOMPARE(count(mirror, "organization_list"), 0);
    }

    void a_page_with_what_the_mirror_refuses_leaves_nothing()
    {
        Database mirror = fresh();
        RepositoryIntake intake(mirror, acme);
        Repository nameless = repositoryOf(2, QString());
        QVERIFY(!intake.add(QList{repositoryOf(1, u"web"_qs), nameless}, start));
        QCOMPARE(count(mirror, "repository"), 0);
    }
};

PARAPET_TEST(TstRepositoryIntake)
#include "tst_repositoryintake.moc"
