#include "domain/account/access.h"
#include "support/testmain.h"

using namespace account;

namespace {

QStringList list(const QString &words)
{
    return words.split(u' ', Qt::SkipEmptyParts);
}

} // namespace

class TstAccess : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void names_are_stable_and_read_back()
    {
        for (const Feature feature : allFeatures()) {
            QCOMPARE(featureFrom(name(feature)), std::optional(feature));
            QVERIFY(!word(feature).isEmpty());
        }
        QVERIFY(!featureFrom(QStringLiteral("of tomorrow")));
    }

    /// What GitHub writes of each endpoint; the table must not lose one.
    void every_feature_says_what_it_takes()
    {
        for (const Feature feature : allFeatures()) {
            const Need &need = needOf(feature);
            QVERIFY2((*need.scopes != '\0') == (*need.permissions != '\0'), name(feature).data());
            QVERIFY2(*need.scopes != '\0' || feature == Feature::Revoke, name(feature).data());
        }
    }

    void scopes_decide_where_nothing_else_is_needed_data()
    {
        QTest::addColumn<QString>("scopes");
        QTest::addColumn<int>("feature");
        QTest::addColumn<int>("standing");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const char *scopes, Feature feature, Standing standing,
                            const char *says = "") {
            QTest::newRow(name) << QString::fromLatin1(scopes) << int(feature) << int(standing)
                                << QString::fromLatin1(says);
        };
        row("all repositories", "repo", Feature::Repositories, Standing::Granted);
        row("public repositories", "", Feature::Repositories, Standing::Granted, "only public");
        row("teams", "read:org", Feature::Teams, Standing::Granted);
        row("teams, by more", "admin:org", Feature::Teams, Standing::Granted);
        row("no teams", "repo", Feature::Teams, Standing::Missing, "read:org");
        row("issues of a private repository", "public_repo", Feature::ReadIssues, Standing::Missing, "repo");
        row("stopping", "repo", Feature::StopWorkflows, Standing::Granted);
        row("workflow files need two", "repo", Feature::WriteWorkflows, Standing::Missing, "repo and workflow");
        row("workflow files", "workflow repo", Feature::WriteWorkflows, Standing::Granted);
        row("an audit log needs a plan too", "read:audit_log", Feature::AuditLog, Standing::Unknown, "Enterprise");
        row("no audit log", "repo admin:org", Feature::AuditLog, Standing::Missing, "read:audit_log");
        row("alerts need a role too", "repo", Feature::DependabotAlerts, Standing::Unknown, "security manager");
        row("alerts of public ones", "public_repo", Feature::DependabotAlerts, Standing::Unknown, "only public");
        row("rulesets", "write:org", Feature::Rulesets, Standing::Missing, "admin:org");
        row("revoking takes no token", "", Feature::Revoke, Standing::Unknown, "Server");
    }
    void scopes_decide_where_nothing_else_is_needed()
    {
        QFETCH(QString, scopes);
        QFETCH(int, feature);
        QFETCH(QString, says);
        const Verdict verdict = accessTo(Feature(feature), Rights::Scopes, list(scopes), {});
        QTEST(int(verdict.standing), "standing");
        QVERIFY2(says.isEmpty() ? verdict.why.isEmpty() : verdict.why.contains(says), qPrintable(verdict.why));
    }

    void permissions_are_unknown_until_tried()
    {
        for (const Feature feature : allFeatures()) {
            // Scopes mean nothing there.
            const Verdict verdict = accessTo(feature, Rights::Permissions, list(QStringLiteral("repo admin:org")), {});
            QCOMPARE(verdict.standing, Standing::Unknown);
            QVERIFY2(!verdict.why.isEmpty(), name(feature).data());
        }
        QVERIFY(accessTo(Feature::WriteWorkflows, Rights::Permissions, {}, {})
                    .why.contains(QLatin1String("contents=write and workflows=write")));
        QVERIFY(accessTo(Feature::AuditLog, Rights::Permissions, {}, {}).why.contains(QLatin1String("Enterprise")));
    }

    void what_was_tried_wins_data()
    {
        QTest::addColumn<int>("rights");
        QTest::addColumn<QString>("scopes");
        QTest::addColumn<int>("feature");
        QTest::addColumn<int>("tried");
        QTest::addColumn<int>("standing");
        const auto row = [](const char *name, Rights rights, const char *scopes, Feature feature, Standing tried,
                            Standing standing) {
            QTest::newRow(name) << int(rights) << QString::fromLatin1(scopes) << int(feature) << int(tried)
                                << int(standing);
        };
        using enum Standing;
        const Rights scoped = Rights::Scopes;
        const Rights fine = Rights::Permissions;
        row("it worked", fine, "", Feature::AuditLog, Granted, Granted);
        row("it did not", fine, "", Feature::AuditLog, Missing, Missing);
        row("nobody offers it", fine, "", Feature::AuditLog, NotInPlan, NotInPlan);
        row("the network was away", fine, "", Feature::AuditLog, Unknown, Unknown);
        row("plan and scope", scoped, "read:audit_log", Feature::AuditLog, Granted, Granted);
        row("scope without the plan", scoped, "read:audit_log", Feature::AuditLog, NotInPlan, NotInPlan);
        row("no scope, no plan", scoped, "", Feature::AuditLog, NotInPlan, NotInPlan);
        row("scope without the role", scoped, "repo", Feature::DependabotAlerts, Missing, Missing);
        row("public ones answered", scoped, "", Feature::Teams, Granted, Missing);
        row("the network was away, scoped", scoped, "repo", Feature::Runs, Unknown, Granted);
        row("reading shows no writing", fine, "", Feature::WriteIssues, Granted, Unknown);
        row("but that it is refused", fine, "", Feature::WriteIssues, Missing, Missing);
        row("with scopes it does", scoped, "repo", Feature::WriteIssues, Granted, Granted);
        row("revoking takes no token", fine, "", Feature::Revoke, Granted, Granted);
    }
    void what_was_tried_wins()
    {
        QFETCH(int, rights);
        QFETCH(QString, scopes);
        QFETCH(int, feature);
        QFETCH(int, tried);
        const Probes probes{{Feature(feature), {Standing(tried), QStringLiteral("seen")}}};
        const Verdict verdict = accessTo(Feature(feature), Rights(rights), list(scopes), probes);
        QTEST(int(verdict.standing), "standing");
        QVERIFY(verdict.standing == Standing::Granted || !verdict.why.isEmpty());
    }

    void a_grant_for_public_repositories_says_so_also_when_it_was_tried()
    {
        const Probes probes{{Feature::DependabotAlerts, {Standing::Granted, {}}}};
        const Verdict verdict =
            accessTo(Feature::DependabotAlerts, Rights::Scopes, {QStringLiteral("public_repo")}, probes);
        QCOMPARE(verdict.standing, Standing::Granted);
        QVERIFY(verdict.why.contains(QLatin1String("only public")));
    }

    void all_features_are_listed_in_their_order()
    {
        const QList<Access> all = accessOf(Rights::Scopes, {QStringLiteral("repo")}, {});
        QCOMPARE(all.size(), featureCount);
        for (int i = 0; i < featureCount; ++i) {
            QCOMPARE(all.at(i).feature, Feature(i));
            QCOMPARE(all.at(i).verdict, accessTo(Feature(i), Rights::Scopes, {QStringLiteral("repo")}, {}));
        }
    }

    void standings_have_names_and_words()
    {
        QCOMPARE(name(Standing::NotInPlan), QLatin1String("not_in_plan"));
        QCOMPARE(word(Standing::Unknown), QStringLiteral("unknown until tried"));
        QCOMPARE(word(Standing::Granted), QStringLiteral("granted"));
        QCOMPARE(word(Standing::Missing), QStringLiteral("missing"));
        QCOMPARE(word(Standing::NotInPlan), QStringLiteral("not in the plan"));
    }
};

PARAPET_TEST(TstAccess)
#include "tst_access.moc"
