#include "github/organization/repositories.h"
#include "support/feedfiles.h"
#include "support/testmain.h"

using namespace github;
using namespace organization;

class TstRepositories : public QObject
{
    Q_OBJECT

    const Origin m_origin = *Origin::fromText(u"ghe.example.com"_qs);

    static Repository only(const QByteArray &fields)
    {
        const auto page = repositoriesIn(R"([{"id":7,"name":"web","owner":{"login":"acme"})" + fields + "}]");
        if (!page || page->items.size() != 1)
            qFatal("not one");
        return page->items.first();
    }

private Q_SLOTS:
    void questions_go_to_their_addresses()
    {
        QCOMPARE(repositoriesRequest(m_origin, u"acme"_qs).url,
                 QUrl(u"https://ghe.example.com/api/v3/orgs/acme/repos?type=all&sort=full_name&per_page=100"_qs));
        QCOMPARE(workflowsRequest(m_origin, u"acme"_qs, u".github"_qs).url,
                 QUrl(u"https://ghe.example.com/api/v3/repos/acme/.github/actions/workflows?per_page=100"_qs));
        QCOMPARE(workflowsRequest(m_origin, u"a/b"_qs, u"c?d#e%2F"_qs).url.path(QUrl::FullyEncoded),
                 u"/api/v3/repos/a%2Fb/c%3Fd%23e%252F/actions/workflows"_qs);
    }

    void a_page_is_read_whole()
    {
        const auto page = repositoriesIn(feedfiles::sample(u"github/organization/repositories.json"_qs));
        QVERIFY2(page, page ? "" : qPrintable(page.error().text()));
        QCOMPARE(page->refused, 0);
        QCOMPARE(page->items.size(), 5);
        const Repository expected{.id = 186853002,
                                  .nodeId = u"R_kgDO186853002"_qs,
                                  .owner = u"acme"_qs,
                                  .name = u"payments"_qs,
                                  .visibility = Visibility::Private,
                                  .visibilitySaid = u"private"_qs,
                                  .defaultBranch = u"main"_qs,
                                  .language = u"Java"_qs,
                                  .description = u"Takes money, \"safely\" and quickly"_qs,
                                  .topics = {u"payments"_qs, u"tier-1"_qs},
                                  .created = *base::fromRfc3339(u"2019-05-06T07:08:09Z"_qs),
                                  .updated = *base::fromRfc3339(u"2025-01-14T22:10:35Z"_qs),
                                  .pushed = *base::fromRfc3339(u"2025-01-14T22:10:31Z"_qs),
                                  .sizeKib = 48213,
                                  .openIssues = 17,
                                  .advancedSecurity = true,
                                  .secretScanning = true,
                                  .pushProtection = false,
                                  .dependabotUpdates = true};
        QCOMPARE(page->items.first(), expected);
    }

    void flags_and_ends_are_read()
    {
        const auto page = repositoriesIn(feedfiles::sample(u"github/organization/repositories.json"_qs));
        const Repository &dotGithub = page->items.at(1), &web = page->items.at(2), &empty = page->items.at(3);
        QVERIFY(dotGithub.archived && !dotGithub.disabled && !dotGithub.fork && !dotGithub.isTemplate);
        QCOMPARE(dotGithub.name, u".github"_qs);
        QCOMPARE(dotGithub.defaultBranch, u"trunk"_qs);
        QVERIFY(web.isTemplate);
        QCOMPARE(web.visibility, Visibility::Internal);
        QVERIFY(empty.disabled && !empty.pushed);
        QVERIFY(page->items.at(4).fork);
        QCOMPARE(page->items.at(4).pushed, *base::fromRfc3339(u"2024-12-31T21:59:59Z"_qs));
    }

    void what_is_not_known_of_security_is_not_off()
    {
        const auto page = repositoriesIn(feedfiles::sample(u"github/organization/repositories.json"_qs));
        const Repository &web = page->items.at(2);
        QCOMPARE(web.secretScanning, true);
        QVERIFY(!web.pushProtection); // "pending"
        QVERIFY(!web.advancedSecurity); // null
        QVERIFY(!web.dependabotUpdates); // missing
        for (const char *odd : {R"(,"security_and_analysis":null)", R"(,"security_and_analysis":[])",
                                R"(,"security_and_analysis":{"secret_scanning":"enabled"})",
                                R"(,"security_and_analysis":{"secret_scanning":{"status":true}})", ""})
            QVERIFY2(!only(odd).secretScanning, odd);
        QCOMPARE(only(R"(,"security_and_analysis":{"secret_scanning":{"status":"disabled"}})").secretScanning, false);
    }

    void a_visibility_is_told_or_follows_from_private_data()
    {
        QTest::addColumn<QByteArray>("fields");
        QTest::addColumn<int>("visibility");
        QTest::addColumn<QString>("said");
        const auto row = [](const char *fields, Visibility visibility, const char *said = "") {
            QTest::newRow(fields) << QByteArray(fields) << int(visibility) << QString::fromLatin1(said);
        };
        row(R"(,"visibility":"internal","private":true)", Visibility::Internal, "internal");
        row(R"(,"visibility":"secluded","private":true)", Visibility::Unknown, "secluded");
        row(R"(,"private":true)", Visibility::Private);
        row(R"(,"private":false,"visibility":null)", Visibility::Public);
        row(R"(,"private":"yes")", Visibility::Unknown);
        row("", Visibility::Unknown);
    }
    void a_visibility_is_told_or_follows_from_private()
    {
        QFETCH(QByteArray, fields);
        QTEST(int(only(fields).visibility), "visibility");
        QTEST(only(fields).visibilitySaid, "said");
    }

    void odd_values_are_not_said()
    {
        const Repository odd = only(
            R"(,"size":-1,"open_issues_count":"17","topics":["a",1,""],"language":7,"pushed_at":"yesterday","created_at":0,"archived":"no","description":{"x":1},"default_branch":null)");
        QCOMPARE(odd, (Repository{.id = 7, .owner = u"acme"_qs, .name = u"web"_qs, .topics = {u"a"_qs}}));
    }

    void a_repository_without_number_name_or_owner_is_left_out()
    {
        const auto page = repositoriesIn(
            R"([{"name":"a","owner":{"login":"o"}},{"id":1,"owner":{"login":"o"}},{"id":2,"name":"b"},
                {"id":3,"name":"c","owner":null,"full_name":"acme/c"},{"id":1e30,"name":"d","owner":{"login":"o"}}])");
        QCOMPARE(page->refused, 4);
        QCOMPARE(page->items.size(), 1);
        QCOMPARE(page->items.first().fullName(), u"acme/c"_qs);
    }

    void texts_are_cut()
    {
        const QByteArray much(100'000, 'x');
        const Repository cut = only(",\"description\":\"" + much + "\",\"language\":\"" + much + '"');
        QCOMPARE(cut.description.size(), 1000);
        QCOMPARE(cut.language.size(), 255);
    }

    void workflows_are_read_in_all_their_states()
    {
        const auto page = workflowsIn(feedfiles::sample(u"github/organization/workflows.json"_qs), 186853002);
        QVERIFY(page);
        QCOMPARE(page->refused, 0);
        QList<WorkflowState> states;
        for (const Workflow &workflow : page->items)
            states.append(workflow.state);
        QCOMPARE(states,
                 (QList<WorkflowState>{WorkflowState::Active, WorkflowState::DisabledManually,
                                       WorkflowState::DisabledInactivity, WorkflowState::Active, WorkflowState::Deleted,
                                       WorkflowState::Unknown}));
        QCOMPARE(page->items.last().stateSaid, u"disabled_by_policy"_qs);
        const Workflow expected{.id = 161335,
                                .nodeId = u"W_kwDO161335"_qs,
                                .repository = 186853002,
                                .name = u"CI"_qs,
                                .path = u".github/workflows/ci.yml"_qs,
                                .state = WorkflowState::Active,
                                .stateSaid = u"active"_qs,
                                .created = *base::fromRfc3339(u"2023-06-07T08:09:10Z"_qs),
                                .updated = *base::fromRfc3339(u"2024-01-02T08:04:05Z"_qs)};
        QCOMPARE(page->items.first(), expected);
    }

    void workflows_stand_under_their_key_only()
    {
        QVERIFY(!workflowsIn("[]", 1));
        QVERIFY(!workflowsIn(R"({"total_count":3})", 1));
        QVERIFY(!workflowsIn(R"({"total_count":1,"workflows":null})", 1));
        const auto odd = workflowsIn(R"({"total_count":"x","workflows":[{"name":"a"},{"id":5}]})", 1);
        QCOMPARE(odd->items, (QList<Workflow>{{.id = 5, .repository = 1}}));
        QCOMPARE(odd->refused, 1);
    }
};

PARAPET_TEST(TstRepositories)
#include "tst_repositories.moc"
