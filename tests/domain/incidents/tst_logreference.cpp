#include "domain/incidents/decided.h"
#include "domain/incidents/declared.h"
#include "domain/incidents/logreference.h"
#include "domain/incidents/milestonereached.h"
#include "domain/incidents/noted.h"
#include "domain/incidents/story.h"
#include "domain/journal/pinned.h"
#include "domain/journal/redacted.h"
#include "domain/journal/struck.h"
#include "support/incidentbuilder.h"
#include "support/testmain.h"

using namespace base;
using namespace incidents;
using support::IncidentBuilder;

/// How texts refer to entries of the log, and which entries tell the story.
class TstLogReference : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_reference_says_when_and_of_which_kind()
    {
        IncidentBuilder story;
        story.say(Declared{});
        const QString note = story.at(4min).say(Noted{u"token revoked"_qs});
        QCOMPARE(referenceTo(*story.state()->line(note)), u"[2025-01-15 03:19:02Z N]"_qs);
    }

    void the_entry_is_found_again_from_any_place_in_it_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("found");
        const QString reference = u"[2025-01-15 03:19:02Z N]"_qs;
        QTest::newRow("alone") << u"^"_qs + reference << false;
        QTest::newRow("inside") << u"see [2025-01^-15 03:19:02Z N] there"_qs << true;
        QTest::newRow("right behind") << u"see "_qs + reference + u"^ there"_qs << true;
        QTest::newRow("far behind") << u"see "_qs + reference + u" the^re"_qs << false;
        QTest::newRow("another kind") << u"see [2025-01^-15 03:19:02Z D]"_qs << false;
        QTest::newRow("another time") << u"see [2025-01^-15 03:19:03Z N]"_qs << false;
        QTest::newRow("not closed") << u"see [2025-01^-15 03:19:02Z N"_qs << false;
        QTest::newRow("the second of two") << u"[2020-01-01 00:00:00Z N] [2025-0^1-15 03:19:02Z N]"_qs << true;
        QTest::newRow("empty") << u"^"_qs << false;
    }
    void the_entry_is_found_again_from_any_place_in_it()
    {
        QFETCH(QString, text);
        QFETCH(bool, found);
        IncidentBuilder story;
        story.say(Declared{});
        const QString note = story.at(4min).say(Noted{u"token revoked"_qs});
        const qsizetype at = text.indexOf(u'^');
        QCOMPARE(entryReferenced(*story.state(), QString(text).remove(u'^'), at), found ? note : QString());
    }

    void a_redacted_entry_cannot_be_referred_to()
    {
        IncidentBuilder story;
        story.say(Declared{});
        const QString note = story.at(4min).say(Noted{u"a name"_qs});
        const QString reference = referenceTo(*story.state()->line(note));
        story.say(journal::Redacted{note, u"a name"_qs});
        QCOMPARE(entryReferenced(*story.state(), reference, 3), QString());
    }

    void the_story_is_what_was_pinned_and_what_turned_the_course()
    {
        IncidentBuilder story;
        story.say(Declared{});
        const QString note = story.at(1min).say(Noted{u"a remark"_qs});
        const QString pinned = story.at(2min).say(Noted{u"worth telling"_qs});
        story.say(journal::Pinned{.entry = pinned});
        const QString reached = story.at(3min).say(MilestoneReached{Milestone::Responded, {}});
        const QString decided = story.at(4min).say(Decided{u"go on"_qs, {}, {}, {}});
        const auto told = [&](const QString &id) { return isInStory(*story.state()->line(id)); };
        QVERIFY(!told(note));
        QVERIFY(told(pinned));
        QVERIFY(told(reached));
        QVERIFY(told(decided));
        story.say(journal::Struck{.entry = decided, .reason = u"not so"_qs});
        QVERIFY(!told(decided));
        QVERIFY(belongsToStory(*story.state()->line(decided)));
    }
};

PARAPET_TEST(TstLogReference)
#include "tst_logreference.moc"
