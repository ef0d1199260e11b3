#include "domain/incidents/closed.h"
#include "domain/incidents/factornamed.h"
#include "domain/incidents/hotwashheld.h"
#include "domain/incidents/noted.h"
#include "domain/incidents/reviewclosed.h"
#include "domain/incidents/reviewopened.h"
#include "domain/incidents/reviewreturned.h"
#include "domain/incidents/reviewsigned.h"
#include "domain/incidents/reviewsubmitted.h"
#include "domain/incidents/reviewwritten.h"
#include "domain/incidents/taskmoved.h"
#include "domain/journal/struck.h"
#include "models/incidents/deliverablesmodel.h"
#include "models/incidents/factorsmodel.h"
#include "models/incidents/reviewpagesmodel.h"
#include "models/incidents/reviewstanding.h"
#include "models/look/roles.h"
#include "models/look/span.h"
#include "sampleincident.h"
#include "support/testmain.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace incidents;
using namespace std::chrono_literals;
using models::ReviewStep;

namespace {

class Reviewed : public sample::Story
{
public:
    Reviewed()
        : sample::Story(Severity::P1)
    {
        at(2h).say(Closed{Outcome::Confirmed, QStringLiteral("rehearsed")});
    }
    void open() { as(QStringLiteral("ana")).say(ReviewOpened{QStringLiteral("ana")}); }
    void write()
    {
        for (const ReviewSection section :
             {ReviewSection::Overview, ReviewSection::WhatHappened, ReviewSection::Impact})
            say(ReviewWritten{section, QStringLiteral("so")});
        say(FactorNamed{FactorKind::Process, QStringLiteral("no expiry")});
    }
    void sign()
    {
        const qint64 entries = state()->entries.size();
        as(QStringLiteral("dee")).say(ReviewSigned{entries, timelineRoot(*state(), entries)});
    }
};

const models::ReviewPageRow *row(const models::ReviewPagesModel &model, const QString &key)
{
    const int at = model.rowOf(key);
    return at < 0 ? nullptr : &model.at(at);
}

} // namespace

/// What the review pane shows beside the texts.
class TstReviewModels : public QObject
{
    Q_OBJECT

    static models::ReviewStanding standing(const Reviewed &story, const QString &actor,
                                           const models::ReviewActions &actions = {},
                                           base::Duration later = base::Duration(0))
    {
        return models::reviewStandingOf(*story.state(), actions, actor, story.t0() + 2h + later, QTimeZone::utc());
    }

private Q_SLOTS:
    void pages_say_what_each_still_needs()
    {
        Reviewed story;
        models::ReviewPagesModel model;
        const QAbstractItemModelTester tester(&model);
        model.setIncident(story.state(), {});
        QCOMPARE(model.rowCount(), 3 + reviewSectionCount + 4);
        QCOMPARE(model.firstWanting(), u"overview"_qs);
        for (const char *needed : {"overview", "what_happened", "impact", "factors"})
            QVERIFY2(row(model, QLatin1String(needed))->wanting, needed);
        QVERIFY(!row(model, u"luck"_qs)->wanting);
        story.open();
        story.write();
        story.say(HotWashHeld{u"calm"_qs});
        model.setIncident(story.state(), {3, 1, 2});
        QCOMPARE(row(model, u"overview"_qs)->check, look::Check::Done);
        QCOMPARE(row(model, u"factors"_qs)->note, u"1"_qs);
        QCOMPARE(row(model, u"hot_wash"_qs)->check, look::Check::Done);
        QCOMPARE(row(model, u"actions"_qs)->note, u"2/3"_qs);
        QVERIFY(row(model, u"deliverables"_qs)->note.endsWith(u"/5"));
        QCOMPARE(model.firstWanting(), u"overview"_qs); // nothing wants: the first of all
    }

    void heads_are_passed_over()
    {
        Reviewed story;
        models::ReviewPagesModel model;
        model.setIncident(story.state(), {});
        QVERIFY(!(model.flags(model.index(0, 0)) & Qt::ItemIsSelectable));
        QCOMPARE(model.beside(u"overview"_qs, -1), u"overview"_qs); // above it stands a head alone
        QCOMPARE(model.beside(u"recovery"_qs, 1), u"factors"_qs);
        QCOMPARE(model.beside(u"factors"_qs, -1), u"recovery"_qs);
        QCOMPARE(model.beside(u"deliverables"_qs, 1), u"deliverables"_qs);
    }

    void what_is_typed_and_not_written_shows()
    {
        Reviewed story;
        models::ReviewPagesModel model;
        const QAbstractItemModelTester tester(&model);
        model.setIncident(story.state(), {});
        const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        model.setDrafted({u"luck"_qs});
        QCOMPARE(changes.size(), 1);
        const QModelIndex index = model.index(model.rowOf(u"luck"_qs), 0);
        QVERIFY(index.data(Qt::AccessibleTextRole).toString().contains(u"not written yet"));
        QVERIFY(look::plainText(index.data(look::SpansRole).value<look::Spans>()).contains(u"not written"));
    }

    void every_section_has_its_guidance()
    {
        QSet<QString> all;
        for (int i = 0; i < reviewSectionCount; ++i)
            all.insert(models::guidance(ReviewSection(i)));
        QCOMPARE(all.size(), reviewSectionCount);
        QVERIFY(!all.contains(QString()));
    }

    void the_next_step_follows_the_state()
    {
        sample::Story open(Severity::P1);
        QCOMPARE(models::reviewStandingOf(*open.state(), {}, u"ana"_qs, open.t0(), QTimeZone::utc()).step,
                 ReviewStep::CloseIncident);
        Reviewed story;
        QCOMPARE(standing(story, u"ana"_qs).step, ReviewStep::Open);
        story.open();
        QCOMPARE(standing(story, u"ana"_qs).step, ReviewStep::Submit);
        QVERIFY(!standing(story, u"ana"_qs).allowed);
        QVERIFY(look::plainText(standing(story, u"ana"_qs).said).contains(u"Overview, What happened, Impact"));
        story.write();
        QVERIFY(standing(story, u"ana"_qs).allowed);
        story.as(u"ana"_qs).say(ReviewSubmitted{});
        QCOMPARE(standing(story, u"dee"_qs).step, ReviewStep::Sign);
        QVERIFY(standing(story, u"dee"_qs).allowed);
        QVERIFY(standing(story, u"dee"_qs).canReturn);
        QVERIFY(!standing(story, u"ana"_qs).allowed); // who submitted it
        QVERIFY(look::plainText(standing(story, u"ana"_qs).said).contains(u"somebody else"));
        story.sign();
        QCOMPARE(standing(story, u"ana"_qs).step, ReviewStep::Close);
        QVERIFY(!standing(story, u"ana"_qs, {3, 3, 1}).allowed);
        QVERIFY(look::plainText(standing(story, u"ana"_qs, {3, 3, 1}).said).contains(u"2 of 3 action items"));
        QVERIFY(standing(story, u"ana"_qs, {3, 3, 3}).allowed);
        story.say(ReviewClosed{});
        QCOMPARE(standing(story, u"ana"_qs).step, ReviewStep::Report);
        QVERIFY(!standing(story, u"ana"_qs).canReturn);
    }

    void the_root_that_was_signed_is_shown_whole()
    {
        Reviewed story;
        story.open();
        story.write();
        story.as(u"ana"_qs).say(ReviewSubmitted{});
        story.sign();
        QString said = look::plainText(standing(story, u"ana"_qs).said);
        said.remove(u' ');
        QVERIFY2(said.contains(QString::fromLatin1(story.state()->review.signOff->root.toHex())), qPrintable(said));
    }

    void the_clock_runs_until_it_is_signed()
    {
        const auto chips = [](const models::ReviewStanding &standing) {
            QStringList out;
            for (const models::HeadlineChip &chip : standing.chips)
                out.append(chip.text);
            return out.join(u'|');
        };
        Reviewed story;
        QVERIFY(chips(standing(story, u"ana"_qs)).contains(u"Due in 7 d 00 h"));
        QVERIFY(chips(standing(story, u"ana"_qs, {}, 24h * 8)).contains(u"Late by 1 d 00 h"));
        story.open();
        story.write();
        story.as(u"ana"_qs).say(ReviewSubmitted{});
        QVERIFY(chips(standing(story, u"ana"_qs)).contains(u"Led by ana"));
        story.sign();
        const QString after = chips(standing(story, u"ana"_qs, {}, 24h * 8));
        QVERIFY2(!after.contains(u"Late") && !after.contains(u"Due"), qPrintable(after));
    }

    void a_notice_says_who_returned_it_and_that_the_log_changed()
    {
        Reviewed story;
        story.open();
        QCOMPARE(models::reviewNoticeOf(*story.state()), models::ReviewNotice());
        story.write();
        story.as(u"ana"_qs).say(ReviewSubmitted{});
        story.as(u"dee"_qs).say(ReviewReturned{u"the impact is a guess"_qs});
        QCOMPARE(models::reviewNoticeOf(*story.state()).text, u"Returned by dee: the impact is a guess"_qs);
        QVERIFY(!models::reviewNoticeOf(*story.state()).bad);
        story.as(u"ana"_qs).say(ReviewSubmitted{});
        QCOMPARE(models::reviewNoticeOf(*story.state()), models::ReviewNotice());
        story.as(u"dee"_qs).say(ReviewSigned{5, QByteArray(32, 'x')}); // another log
        QVERIFY(models::reviewNoticeOf(*story.state()).bad);
        QVERIFY(models::reviewNoticeOf(*story.state()).text.contains(u"no longer what was signed"));
    }

    void factors_are_listed_and_blame_is_marked()
    {
        Reviewed story;
        story.open();
        story.say(FactorNamed{FactorKind::Technical, u"Tokens never expire"_qs});
        const QString blaming = story.say(FactorNamed{FactorKind::Process, u"Human error"_qs});
        models::FactorsModel model;
        const QAbstractItemModelTester tester(&model);
        model.setIncident(story.state());
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, 0).data().toString(), u"Technical: Tokens never expire"_qs);
        QVERIFY(look::plainText(model.index(1, 0).data(look::SpansRole).value<look::Spans>()).contains(u"blame"));
        QVERIFY(models::blameText(u"human error"_qs, *story.state()).contains(u"human error"));
        QCOMPARE(models::blameText(u"no expiry"_qs, *story.state()), QString());
        story.say(journal::Struck{.entry = blaming, .reason = u"blame"_qs});
        model.setIncident(story.state());
        QCOMPARE(model.rowCount(), 1);
    }

    void deliverables_are_ticked_by_what_is_there()
    {
        Reviewed story;
        models::DeliverablesModel model;
        const QAbstractItemModelTester tester(&model);
        model.setIncident(story.state(), {});
        QCOMPARE(model.rowCount(), 5);
        const int before = model.met();
        QVERIFY(
            model.index(0, 0).data().toString().startsWith(u"Root cause analysis: missing: what happened, a contr"));
        QCOMPARE(model.index(0, 0).data(look::CheckRole).toInt(), int(look::Check::Empty));
        story.open();
        story.write();
        model.setIncident(story.state(), {2, 2});
        QCOMPARE(model.met(), before + 2); // the analysis, and the changes
        QCOMPARE(model.index(0, 0).data(look::CheckRole).toInt(), int(look::Check::Done));
        QVERIFY(!model.at(0).hasStep); // this playbook has no step for it
    }
};

PARAPET_TEST(TstReviewModels)
#include "tst_reviewmodels.moc"
