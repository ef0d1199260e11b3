#include "domain/account/scopes.h"
#include "support/testmain.h"

using namespace account;

namespace {

QStringList list(const char *words)
{
    return QString::fromLatin1(words).split(u' ', Qt::SkipEmptyParts);
}

} // namespace

class TstScopes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void a_scope_contains_what_github_says_it_does_data()
    {
        QTest::addColumn<QString>("scope");
        QTest::addColumn<QString>("contained");
        QTest::addColumn<bool>("does");
        const auto row = [](const char *scope, const char *contained, bool does) {
            QTest::addRow("%s %s", scope, contained)
                << QString::fromLatin1(scope) << QString::fromLatin1(contained) << does;
        };
        row("repo", "repo", true);
        row("repo", "public_repo", true);
        row("repo", "repo:status", true);
        row("repo", "security_events", true);
        row("repo", "workflow", false);
        row("repo", "delete_repo", false);
        row("public_repo", "repo", false);
        row("admin:org", "write:org", true);
        row("admin:org", "read:org", true);
        row("write:org", "read:org", true);
        row("read:org", "write:org", false);
        row("admin:org", "admin:org_hook", false);
        row("admin:repo_hook", "read:repo_hook", true);
        row("audit_log", "read:audit_log", true);
        row("admin:enterprise", "read:audit_log", false);
        row("of tomorrow", "of tomorrow", true);
        row("", "", false);
    }
    void a_scope_contains_what_github_says_it_does()
    {
        QFETCH(QString, scope);
        QFETCH(QString, contained);
        QTEST(containedIn({scope}).contains(contained), "does");
    }

    void alternatives_are_met_by_any_of_them_and_pairs_by_both()
    {
        const auto met = [](const char *alternatives, const char *scopes) {
            return areMet(alternatives, QString::fromLatin1(scopes).split(u' '));
        };
        QVERIFY(met("a|b", "b"));
        QVERIFY(!met("a|b", "c"));
        QVERIFY(!met("repo workflow", "repo"));
        QVERIFY(met("repo workflow", "workflow repo"));
        QVERIFY(met("read:org", "admin:org"));
        QVERIFY(met("", ""));
        QVERIFY(!met("repo", ""));
    }

    void they_are_said_in_words()
    {
        QCOMPARE(spokenScopes("repo workflow"), QStringLiteral("repo and workflow"));
        QCOMPARE(spokenScopes("security_events|public_repo"), QStringLiteral("security_events or public_repo"));
    }

    void what_no_feature_needs_is_too_much_data()
    {
        QTest::addColumn<QStringList>("granted");
        QTest::addColumn<QStringList>("surplus");
        const auto row = [](const char *name, const QStringList &granted, const QStringList &surplus) {
            QTest::newRow(name) << granted << surplus;
        };
        row("all that Parapet asks for", list("repo admin:org read:audit_log workflow"), list(""));
        row("deleting", list("repo delete_repo"), list("delete_repo"));
        row("an enterprise", list("admin:enterprise repo site_admin"), list("admin:enterprise site_admin"));
        row("part of what is needed", list("repo repo:status public_repo"), list(""));
        row("more than reading", list("write:org"), list("write:org"));
        row("contained in a needed one", list("admin:org write:org read:org"), list(""));
        row("twice", list("gist gist"), list("gist"));
        row("none", list(""), list(""));
    }
    void what_no_feature_needs_is_too_much()
    {
        QFETCH(QStringList, granted);
        QTEST(tooMuch(granted), "surplus");
    }

    void what_is_asked_for_allows_every_feature_and_nothing_else()
    {
        const auto features = allFeatures();
        const QStringList asked = scopesFor(QList<Feature>(features.begin(), features.end()));
        QCOMPARE(asked, list("admin:org read:audit_log repo workflow"));
        for (const Feature feature : features)
            QVERIFY2(areMet(needOf(feature).scopes, asked), name(feature).data());
        QVERIFY(tooMuch(asked).isEmpty());
        QCOMPARE(scopesFor({Feature::Teams, Feature::Runs}), list("read:org repo"));
        QVERIFY(scopesFor({Feature::Revoke}).isEmpty());
    }
};

PARAPET_TEST(TstScopes)
#include "tst_scopes.moc"
