#include "domain/incidents/alertattached.h"
#include "domain/incidents/assetadded.h"
#include "domain/incidents/closed.h"
#include "domain/incidents/evidencecollected.h"
#include "domain/incidents/indicatoradded.h"
#include "domain/incidents/milestonereached.h"
#include "domain/incidents/roleassumed.h"
#include "domain/incidents/taskmoved.h"
#include "domain/incidents/updatedrafted.h"
#include "domain/incidents/updateissued.h"
#include "domain/incidents/visibilityset.h"
#include "models/incidents/headline.h"
#include "models/incidents/phasefigures.h"
#include "models/incidents/summaries.h"
#include "sampleincident.h"
#include "support/testmain.h"

using namespace sample;

namespace {

QStringList chips(const models::Headline &head)
{
    QStringList out;
    for (const models::HeadlineChip &chip : head.chips)
        out.append(chip.text);
    return out;
}

look::Chip variantOf(const models::Headline &head, const QString &beginning)
{
    for (const models::HeadlineChip &chip : head.chips) {
        if (chip.text.startsWith(beginning))
            return chip.variant;
    }
    return look::Chip::Line;
}

} // namespace

class TstHeadline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void it_says_what_it_is_and_how_long_it_has_run()
    {
        Story story;
        const models::Headline head = models::headlineOf(*story.state(), at(27min + 29s));
        QCOMPARE(head.title, u"Malicious release"_qs);
        QCOMPARE(head.severityText, u"P1 Critical"_qs);
        QCOMPARE(head.severity, look::Severity::P1);
        QCOMPARE(head.elapsed, u"T+00:27:29"_qs);
        QVERIFY(!head.over);
    }

    void roles_that_nobody_has_are_named()
    {
        Story story;
        const models::Headline head = models::headlineOf(*story.state(), at(31min));
        const QString roles = look::plainText(head.roles);
        QVERIFY2(roles.startsWith(u"IC ana 00:31"_qs) || roles.startsWith(u"IC ana 00:30"_qs), qPrintable(roles));
        QVERIFY(roles.contains(u"Investigator open"_qs));
        QVERIFY(roles.contains(u"Scribe open"_qs));
        QVERIFY(!roles.contains(u"Observer"_qs));
    }

    void a_commander_over_four_hours_is_tired()
    {
        Story story;
        const auto tired = [&](base::Duration after) {
            return look::plainText(models::headlineOf(*story.state(), at(after)).roles).contains(u"over 4 h"_qs);
        };
        QVERIFY(!tired(3h + 59min));
        QVERIFY(tired(4h + 1min));
    }

    void the_response_is_due_then_late_or_met()
    {
        Story story;
        models::Headline head = models::headlineOf(*story.state(), at(5min));
        QVERIFY2(chips(head).contains(u"Response due 10:00"_qs), qPrintable(chips(head).join(u'|')));
        QCOMPARE(variantOf(head, u"Response"_qs), look::Chip::Warn);
        head = models::headlineOf(*story.state(), at(16min));
        QVERIFY(chips(head).contains(u"Response late by 01:00"_qs));
        QCOMPARE(variantOf(head, u"Response"_qs), look::Chip::Bad);
        Story quick;
        quick.at(6min + 10s).say(MilestoneReached{Milestone::Responded, {}});
        head = models::headlineOf(*quick.state(), at(20min));
        QVERIFY(chips(head).contains(u"Response met 06:10"_qs));
        QCOMPARE(variantOf(head, u"Response"_qs), look::Chip::Ok);
    }

    void a_breach_stays_though_it_was_answered()
    {
        Story story;
        story.at(19min).say(MilestoneReached{Milestone::Responded, {}});
        const models::Headline head = models::headlineOf(*story.state(), at(20min));
        QVERIFY2(chips(head).contains(u"Response breached, 19:00"_qs), qPrintable(chips(head).join(u'|')));
    }

    void when_it_is_over_the_clock_stands()
    {
        Story story;
        Closed closed;
        closed.outcome = Outcome::FalsePositive;
        closed.overrideReason = u"a test"_qs;
        QCOMPARE(story.at(40min).refusal(closed), QString());
        const models::Headline head = models::headlineOf(*story.state(), at(5h));
        QCOMPARE(head.elapsed, u"T+00:40:00"_qs);
        QVERIFY(head.over);
        QCOMPARE(chips(head).first(), u"Closed: false positive"_qs);
    }

    void phases_are_done_now_and_to_come()
    {
        Story story;
        using State = models::PhaseFigure::State;
        QList<models::PhaseFigure> figures = models::phaseFigures(*story.state());
        QCOMPARE(figures.size(), 3);
        QCOMPARE(figures.at(0).state, State::Now);
        QCOMPARE(figures.at(0).total, 2);
        for (const char *step : {"revoke", "block"}) {
            TaskMoved moved;
            moved.task = QLatin1String(step);
            moved.state = TaskState::Done;
            story.at(5min).say(moved);
        }
        figures = models::phaseFigures(*story.state());
        QCOMPARE(figures.at(0).state, State::Done);
        QCOMPARE(figures.at(0).done, 2);
        QCOMPARE(figures.at(1).state, State::Now);
        QCOMPARE(figures.at(2).state, State::Future);
        QCOMPARE(models::currentPhase(*story.state()), u"investigation"_qs);
    }

    void offsets_are_written_as_playbooks_write_them_data()
    {
        QTest::addColumn<qint64>("minutes");
        QTest::addColumn<QString>("text");
        QTest::newRow("at once") << qint64(0) << u"t+0"_qs;
        QTest::newRow("half an hour") << qint64(30) << u"t+30"_qs;
        QTest::newRow("ninety") << qint64(90) << u"t+90"_qs;
        QTest::newRow("two hours") << qint64(120) << u"t+2h"_qs;
        QTest::newRow("a day") << qint64(24 * 60) << u"t+24h"_qs;
        QTest::newRow("three days") << qint64(3 * 24 * 60) << u"t+3d"_qs;
        QTest::newRow("a week") << qint64(7 * 24 * 60) << u"t+1w"_qs;
    }

    void offsets_are_written_as_playbooks_write_them()
    {
        QFETCH(qint64, minutes);
        QTEST(models::offsetText(std::chrono::minutes(minutes)), "text");
    }

    void the_next_update_counts_down_and_those_that_were_sent_do_not_show()
    {
        Story story;
        const auto updates = [&](base::Duration after) {
            QStringList out;
            for (const models::HeadlineChip &chip : models::headlineOf(*story.state(), story.t0() + after).chips) {
                if (chip.text.startsWith(u"Update"_qs))
                    out.append(chip.text);
            }
            return out;
        };
        QCOMPARE(updates(20min), QStringList{u"Update due 10:00"_qs});
        const UpdateWords words{.text = u"x"_qs};
        const QString text = story.at(25min).say(UpdateDrafted{Audience::Executive, words});
        story.say(UpdateIssued{text, Audience::Executive, digestOf(words), u"copy"_qs, {}, Issue::Sent});
        QCOMPARE(updates(26min), QStringList{u"Update due 29:00"_qs});
        QCOMPARE(updates(60min), QStringList{u"Update late by 05:00"_qs});
    }

    void scope_counts_what_is_not_cleared()
    {
        Story story;
        QVERIFY(look::plainText(models::scopeSpans(*story.state())).startsWith(u"Nothing named yet"_qs));
        const auto add = [&](AssetKind kind, const char *name, AssetState state) {
            AssetAdded added;
            added.kindOfAsset = kind;
            added.name = QLatin1String(name);
            added.state = state;
            QCOMPARE(story.at(1min).refusal(added), QString());
        };
        add(AssetKind::Repository, "acme/a", AssetState::Confirmed);
        add(AssetKind::Repository, "acme/b", AssetState::Suspected);
        add(AssetKind::Repository, "acme/c", AssetState::Cleared);
        add(AssetKind::Token, "npm", AssetState::Contained);
        IndicatorAdded indicator;
        indicator.kindOfIndicator = IndicatorKind::Endpoint;
        indicator.value = u"x.example:443"_qs;
        QCOMPARE(story.refusal(indicator), QString());
        QCOMPARE(look::plainText(models::scopeSpans(*story.state())),
                 u"2 repositories · 1 token 1 only suspected · 1 indicator"_qs);
        QCOMPARE(story.refusal(AlertAttached{story.otherSubject(), u"CVE-2024-3094 in xz-utils"_qs, {}}), QString());
        QVERIFY(look::plainText(models::scopeSpans(*story.state()))
                    .endsWith(u"1 indicator · 1 alert: CVE-2024-3094 in xz-utils"_qs));
        QCOMPARE(story.refusal(AlertAttached{story.otherSubject(), u"another"_qs, {}}), QString());
        QVERIFY(look::plainText(models::scopeSpans(*story.state())).endsWith(u"2 alerts"_qs));
    }

    void evidence_is_expected_by_the_phases_that_have_begun()
    {
        Story story;
        QCOMPARE(models::expectedEvidence(*story.state()), QStringList{u"List of tokens"_qs});
        QCOMPARE(look::plainText(models::evidenceSpans(*story.state())), u"0 sealed · 1 expected"_qs);
        EvidenceCollected file;
        file.label = u"E-001"_qs;
        file.title = u"tokens"_qs;
        file.fileName = u"tokens.txt"_qs;
        file.sha256 = QByteArray(32, 'x');
        file.size = 12;
        file.mediaType = u"text/plain"_qs;
        file.step = u"revoke"_qs;
        QCOMPARE(story.at(2min).refusal(file), QString());
        QCOMPARE(look::plainText(models::evidenceSpans(*story.state())), u"1 sealed"_qs);
    }
};

PARAPET_TEST(TstHeadline)
#include "tst_headline.moc"
