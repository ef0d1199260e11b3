#include "support/crowdedorganization.h"
#include "support/testmain.h"

using namespace organizationsample;
using namespace store;

class TstRepositoryDetail : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void there_is_none_of_a_number_that_is_not_there()
    {
        Database mirror = fresh();
        const auto none = repositoryDetail(mirror, 7);
        QVERIFY(none && !*none);
    }

    void each_part_has_its_own_age()
    {
        Database mirror = fresh();
        RepositoryIntake intake(mirror, acme);
        must(intake.add(QList{repositoryOf(7, u"web"_qs)}, start));
        RepositoryDetail expected{.repository = repositoryOf(7, u"web"_qs), .seen = start};
        QCOMPARE(repositoryDetail(mirror, 7).value(), expected); // nothing was read yet

        must(intake.add(QList{PropertyValues{7, {{u"b"_qs, {u"2"_qs, u"1"_qs}}, {u"a"_qs, {u"x"_qs}}}}}, start + 1h));
        expected.properties = {{u"a"_qs, {u"x"_qs}}, {u"b"_qs, {u"1"_qs, u"2"_qs}}};
        expected.propertiesSeen = start + 1h;
        QCOMPARE(repositoryDetail(mirror, 7).value(), expected);

        RepositoryFile owners = fileOf(7, u"CODEOWNERS"_qs), flow = fileOf(7, u".github/workflows/a.yml"_qs, u"x"_qs);
        must(intake.add(QList{readingOf(7, {owners, flow})}, start + 2h));
        owners.text.clear();
        flow.text.clear();
        expected.files = {flow, owners};
        expected.filesSeen = start + 2h;
        QCOMPARE(repositoryDetail(mirror, 7).value(), expected);

        must(intake.addWorkflows(7, {workflowOf(20, 7), workflowOf(10, 7, WorkflowState::DisabledManually)},
                                 start + 3h));
        expected.workflows = {workflowOf(10, 7, WorkflowState::DisabledManually), workflowOf(20, 7)};
        QCOMPARE(repositoryDetail(mirror, 7).value(), expected); // the list may go on
        must(dropUnseen(mirror, OrganizationList::Workflows, 7, start + 3h));
        expected.workflowsSeen = start + 3h;
        QCOMPARE(repositoryDetail(mirror, 7).value(), expected);

        must(TeamIntake(mirror, acme).addRepositories(3, {{3, 7, Permission::Triage, u"triage"_qs}}, start));
        expected.teams = {{{3, 7, Permission::Triage, u"triage"_qs}, {}, {}}};
        QCOMPARE(repositoryDetail(mirror, 7).value(), expected);
    }

    void parts_are_those_of_the_one_that_is_asked_for()
    {
        Database mirror = crowded(50);
        int files = 0, workflows = 0;
        const auto all = repositoryList(mirror, {});
        for (const RepositoryRow &row : *all) {
            const auto detail = repositoryDetail(mirror, row.id()).value();
            for (const RepositoryFile &file : detail->files)
                QCOMPARE(file.repository, row.id());
            for (const Workflow &workflow : detail->workflows)
                QCOMPARE(workflow.repository, row.id());
            files += int(detail->files.size());
            workflows += int(detail->workflows.size());
            QCOMPARE(codeownersOf(detail->files) != nullptr, row.codeowners == Presence::Yes);
        }
        QCOMPARE(files, count(mirror, "repository_file"));
        QCOMPARE(workflows, count(mirror, "workflow"));
        QVERIFY(files > 5 && workflows > 5);
    }
};

PARAPET_TEST(TstRepositoryDetail)
#include "tst_repositorydetail.moc"
