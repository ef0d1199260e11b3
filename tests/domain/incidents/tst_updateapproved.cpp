#include "domain/incidents/declared.h"
#include "domain/incidents/roleassumed.h"
#include "domain/incidents/roleended.h"
#include "domain/incidents/updateapproved.h"
#include "domain/incidents/updatedrafted.h"
#include "domain/journal/redacted.h"
#include "domain/journal/struck.h"
#include "support/incidentbuilder.h"
#include "support/testmain.h"

using namespace base;
using namespace incidents;
using support::IncidentBuilder;

namespace {

const UpdateWords words{.text = QStringLiteral("We detected an incident.")};

/// Ana is IC, Bo deputy, Cy communicator; Cy has written for customers.
struct Told
{
    IncidentBuilder story;
    QString draft;
    Told()
    {
        story.say(Declared{});
        story.say(RoleAssumed{Role::Commander, QStringLiteral("ana"), {}});
        story.say(RoleAssumed{Role::Deputy, QStringLiteral("bo"), {}});
        story.say(RoleAssumed{Role::Communicator, QStringLiteral("cy"), {}});
        draft = story.as(QStringLiteral("cy")).at(5min).say(UpdateDrafted{Audience::Customers, words});
    }
    QString refusal(const QString &actor) { return story.as(actor).refusal(UpdateApproved{draft, digestOf(words)}); }
};

} // namespace

class TstUpdateApproved : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void only_the_ic_and_the_deputy_approve_data()
    {
        QTest::addColumn<QString>("actor");
        QTest::addColumn<bool>("may");
        QTest::newRow("IC") << QStringLiteral("ana") << true;
        QTest::newRow("deputy") << QStringLiteral("bo") << true;
        QTest::newRow("communicator") << QStringLiteral("cy") << false;
        QTest::newRow("somebody else") << QStringLiteral("di") << false;
    }

    void only_the_ic_and_the_deputy_approve()
    {
        QFETCH(QString, actor);
        QFETCH(bool, may);
        Told told;
        QCOMPARE(told.refusal(actor).isEmpty(), may);
        QCOMPARE(approvalOf(*told.story.state(), told.draft, digestOf(words)) != nullptr, may);
    }

    void who_was_ic_before_does_not_approve_now()
    {
        Told told;
        told.story.at(10min).as(QStringLiteral("di")).say(RoleAssumed{Role::Commander, QStringLiteral("di"), {}});
        QVERIFY(told.refusal(QStringLiteral("ana")).contains(QStringLiteral("neither IC nor deputy")));
        QCOMPARE(told.refusal(QStringLiteral("di")), QString());
    }

    void a_text_that_was_written_again_is_not_approved()
    {
        Told told;
        told.story.say(UpdateDrafted{Audience::Customers, {.text = QStringLiteral("Something else.")}});
        QVERIFY(told.refusal(QStringLiteral("ana")).contains(QStringLiteral("U-2 took its place")));
    }

    void other_words_than_were_read_are_not_approved()
    {
        Told told;
        const QString other = digestOf({.text = QStringLiteral("Something else.")});
        QVERIFY(told.story.as(QStringLiteral("ana"))
                    .refusal(UpdateApproved{told.draft, other})
                    .contains(QStringLiteral("changed since")));
    }

    void an_approval_outlives_its_words()
    {
        Told told;
        QCOMPARE(told.refusal(QStringLiteral("ana")), QString());
        told.story.say(journal::Redacted{told.draft, QStringLiteral("a customer's name")});
        QVERIFY(approvalOf(*told.story.state(), told.draft, digestOf(words)));
        QVERIFY(told.story.state()->updates.isEmpty());
        Told struck;
        QCOMPARE(struck.refusal(QStringLiteral("ana")), QString());
        struck.story.say(journal::Struck{struck.draft, QStringLiteral("withdrawn")});
        QVERIFY(approvalOf(*struck.story.state(), struck.draft, digestOf(words)));
    }

    void there_must_be_a_text()
    {
        Told told;
        const QString role = told.story.state()->roles.first().entryId;
        for (const QString &entry : {QString(26, u'0'), role})
            QVERIFY(!told.story.as(QStringLiteral("ana")).refusal(UpdateApproved{entry, digestOf(words)}).isEmpty());
        QVERIFY(support::readsBack(UpdateApproved{told.draft, digestOf(words)}));
    }
};

PARAPET_TEST(TstUpdateApproved)
#include "tst_updateapproved.moc"
