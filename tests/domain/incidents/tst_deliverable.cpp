#include "domain/incidents/closed.h"
#include "domain/incidents/declared.h"
#include "domain/incidents/deliverable.h"
#include "domain/incidents/factornamed.h"
#include "domain/incidents/hotwashheld.h"
#include "domain/incidents/noted.h"
#include "domain/incidents/playbookadopted.h"
#include "domain/incidents/reportissued.h"
#include "domain/incidents/reviewopened.h"
#include "domain/incidents/reviewwritten.h"
#include "domain/incidents/taskadded.h"
#include "domain/incidents/taskmoved.h"
#include "domain/journal/pinned.h"
#include "domain/journal/struck.h"
#include "support/incidentbuilder.h"
#include "support/testmain.h"

using namespace base;
using namespace incidents;
using support::IncidentBuilder;

namespace {

Playbook reviewed()
{
    Playbook playbook{.id = u"p"_qs, .title = u"P"_qs, .version = 1, .severities = {1}};
    playbook.phases = {{u"review"_qs, u"Review"_qs, 168h, {}}};
    for (const Deliverable deliverable : deliverables)
        playbook.phases.last().steps.append(
            {.id = name(deliverable), .title = word(deliverable), .role = u"scribe"_qs, .required = true});
    playbook.sha256 = QString(64, u'a');
    return playbook;
}

QStringList met(const IncidentBuilder &story, const PlannedActions &planned = {})
{
    QStringList out;
    for (const DeliverableStanding &one : deliverablesOf(*story.state(), planned)) {
        if (one.met())
            out.append(name(one.what));
    }
    return out;
}

IncidentBuilder drafted(bool withPlaybook = false)
{
    IncidentBuilder story;
    story.say(Declared{});
    if (withPlaybook)
        story.say(PlaybookAdopted{reviewed()});
    story.at(1h).say(Closed{Outcome::Confirmed, u"rehearsed"_qs});
    story.say(ReviewOpened{u"ana"_qs});
    return story;
}

} // namespace

/// The five deliverables of the week after.
class TstDeliverable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothing_is_there_at_first()
    {
        const IncidentBuilder story = drafted();
        QCOMPARE(met(story), QStringList());
        const auto all = deliverablesOf(*story.state(), {});
        QCOMPARE(all.size(), 5);
        QCOMPARE(all.first().missing, (QList<Part>{Part::Account, Part::Factor}));
        QVERIFY(!all.first().step);
    }

    void each_is_met_by_what_the_review_holds()
    {
        IncidentBuilder story = drafted();
        story.say(ReviewWritten{ReviewSection::WhatHappened, u"so"_qs});
        QCOMPARE(met(story), QStringList());
        const QString factor = story.say(FactorNamed{FactorKind::Technical, u"no expiry"_qs});
        QCOMPARE(met(story), QStringList{u"root_cause_analysis"_qs});
        const QString note = story.say(Noted{u"token revoked"_qs});
        story.say(journal::Pinned{.entry = note});
        QCOMPARE(met(story), (QStringList{u"root_cause_analysis"_qs, u"timeline_document"_qs}));
        story.say(ReviewWritten{ReviewSection::WentWell, u"fast"_qs});
        story.say(ReviewWritten{ReviewSection::WentPoorly, u"late"_qs});
        QVERIFY(!met(story).contains(u"lessons_learned"_qs));
        story.say(HotWashHeld{u"calm"_qs});
        QVERIFY(met(story).contains(u"lessons_learned"_qs));
        story.say(ReviewWritten{ReviewSection::Overview, u"in short"_qs});
        QVERIFY(!met(story).contains(u"stakeholder_report"_qs));
        story.say(ReportIssued{u"pdf"_qs, QByteArray(32, 'x'), 9, 12});
        QVERIFY(met(story).contains(u"stakeholder_report"_qs));
        story.say(journal::Struck{.entry = factor, .reason = u"none"_qs});
        QVERIFY(!met(story).contains(u"root_cause_analysis"_qs));
    }

    void changes_need_an_owner_and_a_day_each_or_are_declined_in_writing()
    {
        IncidentBuilder story = drafted();
        const QString improvements = u"control_improvements"_qs;
        QVERIFY(!met(story).contains(improvements));
        QVERIFY(!met(story, {2, 1}).contains(improvements));
        QVERIFY(met(story, {2, 2}).contains(improvements));
        story.say(ReviewWritten{ReviewSection::ControlImprovements, u"nothing changes, because"_qs});
        QVERIFY(met(story).contains(improvements));
        QVERIFY(!met(story, {2, 1}).contains(improvements));
    }

    void the_playbooks_step_meets_it_too()
    {
        IncidentBuilder story = drafted(true);
        QCOMPARE(met(story), QStringList());
        story.say(TaskMoved{u"timeline_document"_qs, TaskState::Done, {}});
        story.say(TaskMoved{u"stakeholder_report"_qs, TaskState::NotApplicable, u"told on the bridge"_qs});
        QCOMPARE(met(story), (QStringList{u"timeline_document"_qs, u"stakeholder_report"_qs}));
        const auto all = deliverablesOf(*story.state(), {});
        QCOMPARE(all.last().step->why, u"told on the bridge"_qs);
        QVERIFY(!all.last().missing.isEmpty());
        story.say(TaskMoved{u"timeline_document"_qs, TaskState::Todo, {}});
        QCOMPARE(met(story), QStringList{u"stakeholder_report"_qs});
    }

    void names_are_those_of_the_reference()
    {
        for (const Deliverable deliverable : deliverables)
            QCOMPARE(deliverableFrom(name(deliverable)), std::optional(deliverable));
        QCOMPARE(word(Deliverable::RootCauseAnalysis), u"Root cause analysis"_qs);
        QVERIFY(!deliverableFrom(u"root"_qs));
        QCOMPARE(word(Part::Report), u"a report that was issued"_qs);
    }
};

PARAPET_TEST(TstDeliverable)
#include "tst_deliverable.moc"
