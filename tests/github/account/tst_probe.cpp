#include "github/account/probe.h"
#include "support/testmain.h"

#include <QSet>

using namespace github;
using account::Feature;
using account::Standing;

namespace {

const base::Instant now = *base::fromRfc3339(QStringLiteral("2026-11-28T06:00:00Z"));
using Headers = QHash<QByteArray, QByteArray>;

Answer said(int status, const QByteArray &body, const Headers &headers = {})
{
    return {.arrival = Arrival::Whole, .status = status, .headers = headers, .body = body};
}

Origin origin(const char *host = "github.com")
{
    return *Origin::fromText(QString::fromLatin1(host));
}

} // namespace

class TstProbe : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void each_feature_that_can_be_tried_has_one_question_that_changes_nothing()
    {
        const QList<Probe> all = probes(origin(), QStringLiteral("acme"), QStringLiteral("acme/operations"));
        QSet<Feature> seen;
        for (const Probe &probe : all) {
            QCOMPARE(probe.request.verb, "GET");
            QVERIFY(origin().owns(probe.request.url));
            QVERIFY(probe.request.authorised);
            QVERIFY(!seen.contains(probe.feature));
            seen.insert(probe.feature);
        }
        for (const Feature feature : account::allFeatures()) {
            const bool tried = seen.contains(feature) || knownOf(origin()).contains(feature);
            QVERIFY2(tried || account::needOf(feature).writes, account::name(feature).data());
        }
    }

    void they_ask_for_one_row()
    {
        for (const Probe &probe : probes(origin(), QStringLiteral("acme"), QStringLiteral("acme/operations"))) {
            if (probe.feature != Feature::WriteIssues)
                QVERIFY(probe.request.url.query().contains(QLatin1String("per_page=1")));
        }
        QCOMPARE(probes(origin("ghe.example.com"), QStringLiteral("acme"), {}).first().request.url.toString(),
                 QStringLiteral("https://ghe.example.com/api/v3/orgs/acme/repos?per_page=1"));
    }

    void names_cannot_lead_elsewhere()
    {
        for (const Probe &probe : probes(origin(), QStringLiteral("a/../../user?x="), QStringLiteral("o/r?x=#"))) {
            const QString path = probe.request.url.path(QUrl::FullyEncoded);
            QVERIFY2(path.startsWith(QLatin1String("/orgs/a%2F")) || path.startsWith(QLatin1String("/repos/o/r%3F")),
                     qPrintable(path));
        }
    }

    void without_an_operations_repository_nothing_of_it_is_asked()
    {
        for (const char *operations : {"", "acme", "acme/", "/operations", "a/b/c"}) {
            for (const Probe &probe : probes(origin(), QStringLiteral("acme"), QString::fromLatin1(operations)))
                QVERIFY(!probe.request.url.path().contains(QLatin1String("/repos/")));
        }
    }

    void an_answer_shows_where_the_feature_stands_data()
    {
        QTest::addColumn<int>("feature");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<Headers>("headers");
        QTest::addColumn<int>("standing");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, Feature feature, int status, const QByteArray &body,
                            const Headers &headers, Standing standing, const char *says = "") {
            QTest::newRow(name) << int(feature) << status << body << headers << int(standing)
                                << QString::fromLatin1(says);
        };
        const QByteArray no = R"({"message":"Resource not accessible by personal access token"})";
        const QByteArray nothing = R"({"message":"Not Found"})";
        const Headers lacking{{"x-oauth-scopes", "repo"}, {"x-accepted-oauth-scopes", "admin:org, read:audit_log"}};
        const Headers holding{{"x-oauth-scopes", "admin:org"}, {"x-accepted-oauth-scopes", "admin:org, read:org"}};
        const Headers fine{{"x-accepted-github-permissions", "organization_administration=read"}};
        row("works", Feature::AuditLog, 200, "[]", {}, Standing::Granted);
        row("more pages", Feature::Runs, 200, "{}", {{"link", "<https://api.github.com/x?after=1>; rel=\"next\""}},
            Standing::Granted);
        row("no permission", Feature::AuditLog, 403, no, fine, Standing::Missing, "organization_administration=read");
        row("single sign-on", Feature::Teams, 403,
            R"({"message":"Resource protected by organization SAML enforcement."})",
            {{"x-github-sso", "required; url=https://github.com/orgs/acme/sso?authorization_request=A"}},
            Standing::Missing, "single sign-on");
        row("no scope", Feature::AuditLog, 403, no, lacking, Standing::Missing, "admin:org or read:audit_log");
        row("hidden for want of a scope", Feature::AuditLog, 404, nothing, lacking, Standing::Missing,
            "lacks the scope");
        row("hidden although the scope is there", Feature::RuleSuites, 404, nothing, holding, Standing::NotInPlan,
            "Enterprise");
        row("hidden from a fine-grained token", Feature::AuditLog, 404, nothing, fine, Standing::Missing, "Enterprise");
        row("hidden, nothing said", Feature::Teams, 404, nothing, {}, Standing::Missing, "nothing there");
        row("not bought", Feature::CodeScanningAlerts, 403,
            R"({"message":"Code Security must be enabled for this repository to use code scanning."})", fine,
            Standing::NotInPlan, "must be enabled");
        row("switched off", Feature::SecretScanningAlerts, 404,
            R"({"message":"Secret scanning is disabled on this repository."})", {}, Standing::NotInPlan, "disabled");
        row("upgrade", Feature::Rulesets, 403,
            R"({"message":"Upgrade to GitHub Pro or make this repository public to enable this feature."})", holding,
            Standing::NotInPlan, "Upgrade");
        row("limited", Feature::Runs, 403, R"({"message":"You have exceeded a secondary rate limit."})", {},
            Standing::Unknown, "wait");
        row("limited for an hour", Feature::Runs, 403, "{}",
            {{"x-ratelimit-remaining", "0"}, {"x-ratelimit-reset", "1"}}, Standing::Unknown, "wait");
        row("no token any more", Feature::Runs, 401, R"({"message":"Bad credentials"})", {}, Standing::Unknown,
            "sign in");
        row("trouble", Feature::Runs, 503, "{}", {}, Standing::Unknown, "trouble");
        row("a page of a proxy", Feature::Runs, 403, "<html>", {{"content-type", "text/html"}}, Standing::Unknown);
        row("nothing at a proxy", Feature::Runs, 404, "<html>", {{"content-type", "text/html"}}, Standing::Unknown);
        row("a page that says all is well", Feature::Runs, 200, "<html>", {{"content-type", "text/html"}},
            Standing::Unknown);
        row("cut off", Feature::Runs, 200, "[{\"id\":", {}, Standing::Unknown, "whole");
        row("empty", Feature::Runs, 200, "", {}, Standing::Unknown, "empty");
        row("not understood", Feature::Runs, 422, "{}", {}, Standing::Unknown);
        row("may write", Feature::WriteIssues, 200, R"({"has_issues":true,"permissions":{"push":true}})", {},
            Standing::Granted);
        row("says nothing of roles", Feature::WriteIssues, 200, "{}", {}, Standing::Granted);
        row("may only read", Feature::WriteIssues, 200, R"({"permissions":{"pull":true,"push":false}})", {},
            Standing::Missing, "role Write");
        row("archived", Feature::WriteIssues, 200, R"({"archived":true,"permissions":{"push":true}})", {},
            Standing::Missing, "archived");
        row("no issues", Feature::WriteIssues, 200, R"({"has_issues":false})", {}, Standing::Missing, "switched off");
    }
    void an_answer_shows_where_the_feature_stands()
    {
        QFETCH(int, feature);
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(Headers, headers);
        QFETCH(QString, says);
        const account::Verdict verdict = probed(Feature(feature), said(status, body, headers), now);
        QTEST(int(verdict.standing), "standing");
        QVERIFY2(verdict.why.contains(says), qPrintable(verdict.why));
        QCOMPARE(verdict.why.isEmpty(), verdict.standing == Standing::Granted);
    }

    void the_network_is_never_a_verdict()
    {
        for (const Arrival arrival :
             {Arrival::NotSent, Arrival::Lost, Arrival::Broken, Arrival::TooLarge, Arrival::Astray}) {
            const account::Verdict verdict = probed(Feature::Runs, {.arrival = arrival, .status = 403}, now);
            QCOMPARE(verdict.standing, Standing::Unknown);
            QVERIFY(!verdict.why.isEmpty());
        }
    }

    void whether_credentials_can_be_revoked_is_known()
    {
        QCOMPARE(knownOf(origin()).value(Feature::Revoke).standing, Standing::Granted);
        QCOMPARE(knownOf(origin("acme.ghe.com")).value(Feature::Revoke).standing, Standing::Granted);
        QCOMPARE(knownOf(origin("ghe.example.com")).value(Feature::Revoke).standing, Standing::NotInPlan);
    }
};

PARAPET_TEST(TstProbe)
#include "tst_probe.moc"
