#include "domain/incidents/declared.h"
#include "domain/incidents/declined.h"
#include "domain/incidents/updatedrafted.h"
#include "domain/journal/amended.h"
#include "support/incidentbuilder.h"
#include "support/testmain.h"

using namespace base;
using namespace incidents;
using support::IncidentBuilder;

class TstUpdateDrafted : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void it_reads_back_for_every_audience()
    {
        for (int audience = 0; audience < audienceCount; ++audience) {
            UpdateWords words{.text = QStringLiteral("We are back.")};
            if (Audience(audience) == Audience::Responders)
                words = {QStringLiteral("c"), QStringLiteral("a"), QStringLiteral("n"), {}};
            QVERIFY(support::readsBack(UpdateDrafted{Audience(audience), words}));
        }
    }

    void a_part_that_is_missing_is_named()
    {
        const UpdateWords half{.conditions = QStringLiteral("c"), .needs = QStringLiteral("n")};
        QVERIFY(support::misread<UpdateDrafted>(UpdateDrafted{Audience::Responders, half}.write())
                    .contains(QStringLiteral("actions")));
        QVERIFY(support::misread<UpdateDrafted>(UpdateDrafted{Audience::External, {}}.write())
                    .contains(QStringLiteral("text")));
    }

    void the_latest_of_an_audience_is_the_current_one()
    {
        IncidentBuilder story;
        story.say(Declared{});
        story.say(UpdateDrafted{Audience::External, {.text = QStringLiteral("one")}});
        story.say(UpdateDrafted{Audience::Executive, {.text = QStringLiteral("two")}});
        const QString third = story.say(UpdateDrafted{Audience::External, {.text = QStringLiteral("three")}});
        QCOMPARE(currentUpdate(*story.state(), Audience::External)->label, QStringLiteral("U-3"));
        QCOMPARE(currentUpdate(*story.state(), Audience::Executive)->words.text, QStringLiteral("two"));
        QVERIFY(!currentUpdate(*story.state(), Audience::Customers));
        QCOMPARE(findUpdate(*story.state(), third)->by, QStringLiteral("ana"));
        QCOMPARE(story.text(third), QStringLiteral("U-3 for external: three"));
    }

    void its_words_cannot_be_exchanged()
    {
        IncidentBuilder story;
        story.say(Declared{});
        const QString id = story.say(UpdateDrafted{Audience::External, {.text = QStringLiteral("one")}});
        const QString why = story.refusal(journal::Amended{id, {{QStringLiteral("text"), QStringLiteral("another")}}});
        QVERIFY2(why.contains(QStringLiteral("writing it again")), qPrintable(why));
        QCOMPARE(findUpdate(*story.state(), id)->words.text, QStringLiteral("one"));
    }

    void a_declined_incident_has_none()
    {
        IncidentBuilder story;
        story.say(Declared{});
        story.say(Declined{QStringLiteral("a test")});
        QVERIFY(!story.refusal(UpdateDrafted{Audience::Executive, {.text = QStringLiteral("x")}}).isEmpty());
    }

    void can_leaves_under_its_three_names()
    {
        QCOMPARE(plainText({QStringLiteral("P1"), QStringLiteral("cut"), QStringLiteral("none"), {}}),
                 QStringLiteral("CONDITIONS\nP1\n\nACTIONS\ncut\n\nNEEDS\nnone"));
        QCOMPARE(plainText({.text = QStringLiteral("as it is")}), QStringLiteral("as it is"));
    }
};

PARAPET_TEST(TstUpdateDrafted)
#include "tst_updatedrafted.moc"
