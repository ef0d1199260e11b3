#include "domain/incidents/actionrecorded.h"
#include "domain/incidents/assetadded.h"
#include "domain/incidents/decided.h"
#include "domain/incidents/declared.h"
#include "domain/incidents/indicatoradded.h"
#include "domain/incidents/milestonereached.h"
#include "domain/incidents/questionanswered.h"
#include "domain/incidents/questionasked.h"
#include "domain/incidents/roleassumed.h"
#include "domain/incidents/taskadded.h"
#include "domain/incidents/taskmoved.h"
#include "domain/incidents/titled.h"
#include "domain/incidents/updatedrafted.h"
#include "domain/incidents/updateprefill.h"
#include "support/incidentbuilder.h"
#include "support/testmain.h"

using namespace base;
using namespace incidents;
using support::IncidentBuilder;

namespace {

/// P1, responded, one task open, one blocked, one question open and one answered.
IncidentBuilder lively()
{
    IncidentBuilder story;
    Declared declared{.severity = Severity::P1};
    declared.codename = QStringLiteral("sapphire-unicorn");
    story.say(declared);
    story.say(Titled{QStringLiteral("Malicious release of left-padder")});
    story.say(MilestoneReached{Milestone::Detected, {}});
    story.say(RoleAssumed{Role::Commander, QStringLiteral("ana"), {}});
    story.at(6min).say(MilestoneReached{Milestone::Responded, {}});
    for (const char *name : {"acme/web", "acme/api"})
        story.say(AssetAdded{AssetKind::Repository, QLatin1String(name), AssetState::Confirmed});
    story.say(AssetAdded{AssetKind::Token, QStringLiteral("npm"), AssetState::Cleared});
    story.say(IndicatorAdded{IndicatorKind::Endpoint, QStringLiteral("x.example:443")});
    story.at(7min).say(Decided{QStringLiteral("Disable 14 workflows"), {}, {}, {}});
    story.say(ActionRecorded{QStringLiteral("3 tokens revoked"), ActionStage::Done});
    story.say(TaskAdded{QStringLiteral("Check lockfiles"), QStringLiteral("bo"), {}, {}});
    const QString blocked = story.say(TaskAdded{QStringLiteral("Quarantine artifacts"), {}, {}, {}});
    story.say(TaskMoved{blocked, TaskState::Blocked, QStringLiteral("registry owner asleep")});
    story.say(QuestionAsked{QStringLiteral("Did any deploy?")});
    const QString asked = story.say(QuestionAsked{QStringLiteral("Who owns the registry?")});
    story.say(QuestionAnswered{asked, QStringLiteral("Platform")});
    return story;
}

} // namespace

class TstUpdatePrefill : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void responders_get_conditions_actions_and_needs()
    {
        const IncidentBuilder story = lively();
        const UpdateWords words = prefilledUpdate(*story.state(), Audience::Responders, story.t0() + 27min);
        QCOMPARE(words.conditions,
                 QStringLiteral("- P1 Critical, active, T+00:27:00. Responded since 03:21Z.\n"
                                "- Scope: 2 repositories; 1 indicator"));
        QCOMPARE(words.actions,
                 QStringLiteral("- Decided 03:22Z: Disable 14 workflows\n- 3 tokens revoked\n"
                                "- Open: Check lockfiles (bo)"));
        QCOMPARE(words.needs,
                 QStringLiteral("- Quarantine artifacts is blocked: registry owner asleep\n"
                                "- Answer: Did any deploy?"));
        QVERIFY(words.text.isEmpty());
    }

    void the_leadership_hears_when_it_hears_next()
    {
        const IncidentBuilder story = lively();
        const QString text = prefilledUpdate(*story.state(), Audience::Executive, story.t0() + 27min).text;
        for (const char *part : {"P1 Critical: Malicious release of left-padder", "Detected 03:15Z, open for 00:27:00",
                                 "Affected: 2 repositories", "Disable 14 workflows", "We need\n- Quarantine artifacts",
                                 "Next update by 04:12Z."})
            QVERIFY2(text.contains(QLatin1String(part)), qPrintable(text));
    }

    void outside_nobody_and_nothing_inside_is_named_data()
    {
        QTest::addColumn<int>("audience");
        QTest::newRow("external") << int(Audience::External);
        QTest::newRow("customers") << int(Audience::Customers);
    }

    void outside_nobody_and_nothing_inside_is_named()
    {
        QFETCH(int, audience);
        const IncidentBuilder story = lively();
        const QString text = prefilledUpdate(*story.state(), Audience(audience), story.t0() + 27min).text;
        for (const char *secret : {"acme", "ana", "sapphire", "left-padder", "x.example", "npm", "workflows", "P1"})
            QVERIFY2(!text.contains(QLatin1String(secret)), qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("2025-01-15 at 03:15Z")));
        QVERIFY(text.contains(QStringLiteral("Next update by 04:12Z.")));
    }

    void what_is_prefilled_can_be_written_as_it_is()
    {
        IncidentBuilder story = lively();
        IncidentBuilder bare;
        bare.say(Declared{.severity = Severity::P4});
        for (int audience = 0; audience < audienceCount; ++audience) {
            const UpdateWords words = prefilledUpdate(*story.state(), Audience(audience), story.t0() + 27min);
            QCOMPARE(story.refusal(UpdateDrafted{Audience(audience), words}), QString());
            const UpdateWords few = prefilledUpdate(*bare.state(), Audience(audience), bare.t0());
            QCOMPARE(bare.refusal(UpdateDrafted{Audience(audience), few}), QString());
        }
    }

    void once_recovered_no_next_update_is_promised()
    {
        IncidentBuilder story = lively();
        story.at(60min).say(MilestoneReached{Milestone::Recovered, {}});
        const QString text = prefilledUpdate(*story.state(), Audience::Customers, story.t0() + 70min).text;
        QVERIFY(text.contains(QStringLiteral("restored at 04:15Z")));
        QVERIFY(!text.contains(QStringLiteral("Next update")));
    }
};

PARAPET_TEST(TstUpdatePrefill)
#include "tst_updateprefill.moc"
