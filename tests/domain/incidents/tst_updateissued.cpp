#include "domain/incidents/declared.h"
#include "domain/incidents/roleassumed.h"
#include "domain/incidents/updateapproved.h"
#include "domain/incidents/updatedrafted.h"
#include "domain/incidents/updateissued.h"
#include "domain/journal/redacted.h"
#include "support/incidentbuilder.h"
#include "support/testmain.h"

using namespace base;
using namespace incidents;
using support::IncidentBuilder;

namespace {

const UpdateWords words{.text = QStringLiteral("We detected an incident.")};

UpdateIssued issued(const QString &draft, Audience audience, Issue result = Issue::Sent)
{
    return {draft, audience, digestOf(words), QStringLiteral("mail"), QStringLiteral("press@acme.example"), result};
}

} // namespace

class TstUpdateIssued : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void what_leaves_the_organisation_needs_approval_data()
    {
        QTest::addColumn<int>("audience");
        QTest::addColumn<bool>("needs");
        QTest::newRow("responders") << int(Audience::Responders) << false;
        QTest::newRow("executive") << int(Audience::Executive) << false;
        QTest::newRow("external") << int(Audience::External) << true;
        QTest::newRow("customers") << int(Audience::Customers) << true;
    }

    void what_leaves_the_organisation_needs_approval()
    {
        QFETCH(int, audience);
        QFETCH(bool, needs);
        IncidentBuilder story;
        story.say(Declared{});
        story.say(RoleAssumed{Role::Commander, QStringLiteral("ana"), {}});
        const bool responders = Audience(audience) == Audience::Responders;
        const UpdateWords said =
            responders ? UpdateWords{QStringLiteral("c"), QStringLiteral("a"), QStringLiteral("n"), {}} : words;
        const QString draft = story.say(UpdateDrafted{Audience(audience), said});
        UpdateIssued issue = issued(draft, Audience(audience));
        issue.sha256 = digestOf(said);
        QCOMPARE(story.refusal(issue).contains(QStringLiteral("not approved")), needs);
        story.say(UpdateApproved{draft, digestOf(said)});
        QCOMPARE(story.refusal(issue), QString());
        QCOMPARE(lastIssue(*story.state(), Audience(audience))->label, QStringLiteral("U-1"));
    }

    void the_approval_is_of_these_words()
    {
        IncidentBuilder story;
        story.say(Declared{});
        story.say(RoleAssumed{Role::Commander, QStringLiteral("ana"), {}});
        const QString draft = story.say(UpdateDrafted{Audience::External, words});
        story.say(UpdateApproved{draft, digestOf(words)});
        UpdateIssued other = issued(draft, Audience::External);
        other.sha256 = digestOf({.text = QStringLiteral("other words")});
        QVERIFY(!story.refusal(other).isEmpty());
    }

    void no_more_than_that_it_was_sent_can_be_stated()
    {
        QVERIFY(support::readsBack(issued(QString(26, u'1'), Audience::Executive)));
        for (const char *claim : {"delivered", "acknowledged", "read"}) {
            QJsonObject payload = issued(QString(26, u'1'), Audience::Executive).write();
            payload.insert(QStringLiteral("result"), QLatin1String(claim));
            QVERIFY2(support::misread<UpdateIssued>(payload).contains(QStringLiteral("result")), claim);
        }
    }

    void a_failure_is_no_update()
    {
        IncidentBuilder story;
        story.say(Declared{});
        const QString draft = story.say(UpdateDrafted{Audience::Executive, words});
        const QString failed = story.say(issued(draft, Audience::Executive, Issue::Failed));
        QVERIFY(!lastIssue(*story.state(), Audience::Executive));
        QCOMPARE(story.text(failed), QStringLiteral("U-1 for executive by mail to press@acme.example: failed"));
    }

    void it_stays_issued_when_its_words_are_redacted()
    {
        IncidentBuilder story;
        story.say(Declared{});
        story.say(RoleAssumed{Role::Commander, QStringLiteral("ana"), {}});
        const QString draft = story.say(UpdateDrafted{Audience::External, words});
        story.say(UpdateApproved{draft, digestOf(words)});
        const QString issue = story.say(issued(draft, Audience::External));
        story.say(journal::Redacted{draft, QStringLiteral("a name")});
        QCOMPARE(story.state()->line(issue)->refused, QString());
        QVERIFY(lastIssue(*story.state(), Audience::External));
    }
};

PARAPET_TEST(TstUpdateIssued)
#include "tst_updateissued.moc"
