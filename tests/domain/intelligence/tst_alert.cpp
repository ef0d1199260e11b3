#include "domain/intelligence/alert.h"

#include "base/ulid.h"
#include "domain/intelligence/alertanswered.h"
#include "domain/intelligence/alertassigned.h"
#include "domain/intelligence/alertcontrolended.h"
#include "domain/intelligence/alertcontrolrecorded.h"
#include "domain/intelligence/alertdismissed.h"
#include "domain/intelligence/alertfactsnoted.h"
#include "domain/intelligence/alertjoined.h"
#include "domain/intelligence/alertlabel.h"
#include "domain/intelligence/alertnoted.h"
#include "domain/intelligence/alertoverridden.h"
#include "domain/intelligence/alertoverridelifted.h"
#include "domain/intelligence/alertparted.h"
#include "domain/intelligence/alertreopened.h"
#include "domain/intelligence/alertresolved.h"
#include "domain/intelligence/remedymoved.h"
#include "domain/intelligence/remedyplanned.h"
#include "domain/intelligence/remedyrescheduled.h"
#include "domain/journal/struck.h"
#include "support/alertbuilder.h"
#include "support/testmain.h"

using namespace base;
using namespace intelligence;
using namespace std::chrono_literals;
using std::chrono::days;
using support::AlertBuilder;

namespace {

const Instant t0 = AlertBuilder::t0();
const QString id26 = QStringLiteral("01JHMF1XKE0000000000000000");

AlertAnswered exposed(Answer answer, const QString &why = {})
{
    AlertAnswered out{{}, why};
    out.answers[size_t(Question::Exposed)] = answer;
    return out;
}

RemedyPlanned patch(std::optional<Duration> due = {})
{
    return {RemedyKind::Patch, QStringLiteral("Go to 5.6.2"), QStringLiteral("bo"),
            due ? std::optional(t0 + *due) : std::nullopt};
}

} // namespace

class TstAlert : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void every_entry_reads_back_what_it_wrote()
    {
        AlertFacts whole = support::someFacts(QString(32, u'b'), t0);
        whole.kind = FindingKind::Code;
        whole.line = 12;
        whole.path = QStringLiteral("src/pay.js");
        whole.malware = true;
        whole.listing = Listing::Listed;
        whole.listed = t0 - days(3);
        whole.catalogueAsOf = t0 - 1h;
        whole.ransomware = true;
        whole.score = 971234;
        whole.scoreDay = t0 - 2h;
        whole.fixed = QStringLiteral("5.6.2");
        const Result<AlertFacts> again = factsFromJson(toJson(whole));
        QVERIFY(again && sameFacts(*again, whole));
        QVERIFY(support::readsBack(AlertTakenUp{whole}));
        QVERIFY(support::readsBack(AlertFactsNoted{whole}));
        QVERIFY(support::readsBack(exposed(Answer::Unknown, QStringLiteral("why"))));
        QVERIFY(support::readsBack(AlertOverridden{Band::Urgent, QStringLiteral("why"), t0}));
        QVERIFY(support::readsBack(AlertOverrideLifted{{}}));
        QVERIFY(support::readsBack(AlertControlRecorded{QStringLiteral("isolated"), t0}));
        QVERIFY(support::readsBack(AlertControlEnded{id26, QStringLiteral("why")}));
        QVERIFY(support::readsBack(AlertAssigned{QStringLiteral("bo")}));
        QVERIFY(support::readsBack(patch(days(2))));
        QVERIFY(support::readsBack(RemedyMoved{id26, RemedyState::Done, QStringLiteral("scan")}));
        QVERIFY(support::readsBack(RemedyRescheduled{id26, QStringLiteral("cy"), t0, QStringLiteral("freeze")}));
        QVERIFY(support::readsBack(AlertDismissed{Dismissal::WontFix, QStringLiteral("why")}));
        QVERIFY(support::readsBack(AlertResolved{Resolution::Revoked, QStringLiteral("receipt")}));
        QVERIFY(support::readsBack(AlertReopened{QStringLiteral("seen again")}));
        QVERIFY(support::readsBack(AlertJoined{id26}));
        QVERIFY(support::readsBack(AlertParted{id26, QStringLiteral("another matter")}));
        QVERIFY(support::readsBack(AlertNoted{QStringLiteral("<b>%1</b>")}));
    }

    void what_is_not_said_is_named()
    {
        QVERIFY(support::misread<AlertOverridden>({{u"to"_qs, u"urgent"_qs}, {u"reason"_qs, u"x"_qs}})
                    .contains(u"needs an expiry"));
        QVERIFY(
            support::misread<AlertOverridden>({{u"to"_qs, u"urgent"_qs}, {u"reason"_qs, u" "_qs}, {u"until_us"_qs, 5}})
                .contains(u"reason is missing"));
        QVERIFY(support::misread<AlertAnswered>({{u"exposed"_qs, u"maybe"_qs}}).contains(u"“maybe”"));
        QVERIFY(support::misread<AlertAnswered>({{u"exposed"_qs, u"y"_qs}}).contains(u"“y”")); // entries are in full
        QVERIFY(support::misread<AlertDismissed>({{u"reason"_qs, u"no_bandwidth"_qs}, {u"why"_qs, u"x"_qs}})
                    .contains(u"no_bandwidth"));
        QJsonObject facts = toJson(support::someFacts(QString(32, u'b'), t0));
        for (const char *needed :
             {"finding", "source", "kind", "rule", "severity", "listing", "first_seen_us", "sha256"}) {
            QJsonObject without = facts;
            without.remove(QLatin1String(needed));
            QVERIFY2(support::misread<AlertTakenUp>(without).startsWith(QLatin1String(needed)), needed);
        }
        facts.insert(u"epss"_qs, 1000001);
        QVERIFY(support::misread<AlertTakenUp>(facts).contains(u"epss"));
    }

    void both_consoles_derive_the_same_alert_from_a_finding()
    {
        const QString key = u"0123456789abcdef0123456789abcdef"_qs;
        const QString id = alertIdOf(key);
        QVERIFY(isUlid(id));
        QCOMPARE(alertIdOf(key), id);
        QCOMPARE(support::findingKeyOf(id), key);
        QCOMPARE(support::findingKeyOf(alertIdOf(QString(32, u'f'))), QString(32, u'f'));
        QVERIFY(isUlid(alertIdOf(QString(32, u'f'))));
        QVERIFY(alertIdOf(u"0123456789ABCDEF0123456789ABCDEE"_qs) != id);
        for (const QString &wrong : {QString(), key.left(31), key + u'0', QString(32, u'g')})
            QVERIFY2(alertIdOf(wrong).isEmpty(), qPrintable(wrong));
    }

    void a_finding_is_taken_up_once_and_under_its_own_identifier()
    {
        AlertBuilder story;
        QVERIFY(story.refusal(exposed(Answer::No)).contains(u"Nobody has taken"));
        QVERIFY(story.refusal(AlertTakenUp{support::someFacts(QString(32, u'c'), t0)}).contains(u"another finding"));
        const QString first = story.at(5min).say(AlertTakenUp{story.facts()});
        QVERIFY(story.state()->taken);
        QCOMPARE(story.state()->takenAt, t0 + 5min);
        QCOMPARE(story.text(first), u"CVE-2024-3094 in xz-utils 5.6.0 of acme/payments: Malicious code in xz"_qs);
        QVERIFY(story.refusal(AlertTakenUp{story.facts()}).contains(u"already"));
        QVERIFY(!story.refusal(journal::Struck{first, u"by mistake"_qs}).isEmpty());
    }

    void answers_are_the_latest_with_who_and_why()
    {
        AlertBuilder story;
        story.takeUp();
        QVERIFY(story.refusal(AlertAnswered{}).contains(u"No question"));
        QCOMPARE(story.refusal(exposed(Answer::No, u"VPN only"_qs)), QString());
        QVERIFY(story.refusal(exposed(Answer::No)).contains(u"already"));
        QCOMPARE(story.refusal(exposed(Answer::No, u"and behind a firewall"_qs)), QString());
        const QString last = story.at(2h).as(u"bo"_qs).say(exposed(Answer::Yes));
        const Given given = story.state()->assessment.answers().at(size_t(Question::Exposed));
        QCOMPARE(given, (Given{Answer::Yes, u"bo"_qs, t0 + 2h, {}}));
        QCOMPARE(story.text(last), u"Exposed: yes"_qs);
        story.say(journal::Struck{last, u"wrong service"_qs});
        QCOMPARE(story.state()->assessment.answers().at(size_t(Question::Exposed)).why, u"and behind a firewall"_qs);
    }

    void facts_are_noted_again_when_they_have_changed()
    {
        AlertBuilder story;
        story.takeUp(story.harmless());
        QVERIFY(story.refusal(AlertFactsNoted{story.harmless()}).contains(u"Nothing has changed"));
        QVERIFY(story.refusal(AlertFactsNoted{support::someFacts(QString(32, u'c'), t0)}).contains(u"another"));
        AlertFacts next = story.harmless();
        next.listing = Listing::Listed;
        next.score = 871230;
        next.fixed = u"5.6.2"_qs;
        const QString noted = story.at(1h).say(AlertFactsNoted{next});
        QCOMPARE(story.text(noted), u"Now known to be exploited, EPSS 0.87123, fixed in 5.6.2"_qs);
        QCOMPARE(story.state()->facts().noted, t0 + 1h);
        QCOMPARE(story.state()->facts().fixed, u"5.6.2"_qs);
    }

    void overrides_need_an_end_ahead_and_something_to_override()
    {
        AlertBuilder story;
        story.takeUp();
        QVERIFY(story.at(2h).refusal(AlertOverridden{Band::Urgent, u"x"_qs, t0 + 2h}).contains(u"lapsed before"));
        QVERIFY(story.refusal(AlertOverridden{Band::Immediate, u"x"_qs, t0 + 3h}).contains(u"by the rule already"));
        const QString put = story.say(AlertOverridden{Band::Scheduled, u"test only"_qs, t0 + 3h});
        QCOMPARE(story.text(put), u"Scheduled instead of immediate until 2025-01-15T06:15:02Z: test only"_qs);
    }

    void states_follow_from_what_was_said()
    {
        AlertBuilder story;
        story.takeUp();
        QCOMPARE(story.state()->state(), AlertState::ToTriage);
        story.say(AlertAnswered{{Answer::Yes, Answer::No, Answer::No, {}}, {}});
        QCOMPARE(story.state()->state(), AlertState::Open);
        const QString first = story.say(patch());
        QCOMPARE(story.state()->state(), AlertState::Planned);
        story.say(RemedyMoved{first, RemedyState::Started, {}});
        QCOMPARE(story.state()->state(), AlertState::InProgress);
        story.say(RemedyMoved{first, RemedyState::Done, u"release 1.4.1"_qs});
        QCOMPARE(story.state()->state(), AlertState::ToConfirm);
        const QString second = story.say(RemedyPlanned{RemedyKind::Mitigate, u"Firewall rule"_qs, {}, {}});
        QCOMPARE(story.state()->state(), AlertState::Planned);
        QVERIFY(story.refusal(RemedyMoved{second, RemedyState::Dropped, u" "_qs}).contains(u"needs a reason"));
        story.say(RemedyMoved{second, RemedyState::Dropped, u"not needed"_qs});
        QCOMPARE(story.state()->state(), AlertState::ToConfirm);
        story.say(AlertResolved{Resolution::Fixed, u"clean scan of 1.4.1"_qs});
        QCOMPARE(story.state()->state(), AlertState::Resolved);
        QCOMPARE(story.state()->settled->verdict(), Verdict::True);
        story.say(AlertReopened{u"seen again in 1.4.2"_qs});
        QCOMPARE(story.state()->state(), AlertState::ToConfirm);
        QCOMPARE(story.state()->reopened, 1);
        story.say(AlertDismissed{Dismissal::NotUsed, u"the module is not loaded"_qs});
        QCOMPARE(story.state()->state(), AlertState::Dismissed);
        QCOMPARE(story.state()->settled->verdict(), Verdict::Benign);
    }

    void nothing_happens_to_a_settled_alert_before_it_is_reopened()
    {
        AlertBuilder story;
        story.takeUp();
        const QString planned = story.say(patch());
        const QString control = story.say(AlertControlRecorded{u"isolated"_qs, {}});
        QVERIFY(story.refusal(AlertReopened{u"x"_qs}).contains(u"is open"));
        story.say(AlertDismissed{Dismissal::FalsePositive, u"not our package"_qs});
        QVERIFY(story.refusal(exposed(Answer::No)).contains(u"is dismissed"));
        QVERIFY(story.refusal(AlertOverridden{Band::Urgent, u"x"_qs, t0 + days(9)}).contains(u"is dismissed"));
        QVERIFY(story.refusal(AlertOverrideLifted{}).contains(u"is dismissed"));
        QVERIFY(story.refusal(AlertControlRecorded{u"x"_qs, {}}).contains(u"is dismissed"));
        QVERIFY(story.refusal(AlertControlEnded{control, u"x"_qs}).contains(u"is dismissed"));
        QVERIFY(story.refusal(AlertAssigned{u"cy"_qs}).contains(u"is dismissed"));
        QVERIFY(story.refusal(patch()).contains(u"is dismissed"));
        QVERIFY(story.refusal(RemedyMoved{planned, RemedyState::Done, {}}).contains(u"is dismissed"));
        QVERIFY(story.refusal(RemedyRescheduled{planned, u"cy"_qs, {}, {}}).contains(u"is dismissed"));
        QVERIFY(story.refusal(AlertResolved{Resolution::Fixed, u"x"_qs}).contains(u"is dismissed"));
        // What was learnt may still be written down, and what it belongs to.
        QCOMPARE(story.refusal(AlertNoted{u"the vendor agrees"_qs}), QString());
        QCOMPARE(story.refusal(AlertJoined{id26}), QString());
    }

    void actions_have_labels_owners_and_times()
    {
        AlertBuilder story;
        story.takeUp();
        QVERIFY(story.at(2h).refusal(patch(2h)).contains(u"due before"));
        const QString first = story.say(patch(days(2)));
        QCOMPARE(story.text(first), u"Patch: Go to 5.6.2 (bo), due 2025-01-17T03:15:02Z"_qs);
        const Remedy *remedy = story.state()->remedy(first);
        QCOMPARE(remedy->label, u"A-2"_qs); // numbered by the entries, refused ones too
        QCOMPARE(story.state()->remedy(u"a-2"_qs), remedy);
        QVERIFY(story.refusal(RemedyRescheduled{first, {}, {}, {}}).contains(u"Nothing about"));
        QVERIFY(story.refusal(RemedyRescheduled{first, {}, t0 + days(3), {}}).contains(u"needs a reason"));
        QCOMPARE(story.refusal(RemedyRescheduled{first, {}, t0 + days(3), u"freeze"_qs}), QString());
        QCOMPARE(story.refusal(RemedyRescheduled{first, u"cy"_qs, t0 + days(1), {}}), QString());
        QCOMPARE(story.state()->remedy(first)->owner, u"cy"_qs);
        QCOMPARE(*story.state()->remedy(first)->due, t0 + days(1));
        QVERIFY(story.refusal(RemedyMoved{id26, RemedyState::Done, {}}).contains(u"no such action"));
        story.say(RemedyMoved{first, RemedyState::Done, {}});
        QVERIFY(story.refusal(RemedyMoved{first, RemedyState::Done, {}}).contains(u"already"));
        QVERIFY(story.refusal(RemedyRescheduled{first, u"bo"_qs, {}, {}}).contains(u"It is done"));
        QCOMPARE(*story.state()->remedy(first)->finished, t0 + 2h);
        story.say(RemedyMoved{first, RemedyState::Started, u"it broke a release"_qs});
        QVERIFY(!story.state()->remedy(first)->finished);
    }

    void controls_end_once()
    {
        AlertBuilder story;
        story.takeUp();
        QVERIFY(story.at(2h).refusal(AlertControlRecorded{u"x"_qs, t0 + 1h}).contains(u"end before"));
        const QString control = story.say(AlertControlRecorded{u"isolated"_qs, t0 + days(1)});
        QVERIFY(story.refusal(AlertControlEnded{id26, u"x"_qs}).contains(u"no such control"));
        QVERIFY(story.at(days(2)).refusal(AlertControlEnded{control, u"x"_qs}).contains(u"ended already"));
        const QString second = story.say(AlertControlRecorded{u"feature off"_qs, {}});
        QCOMPARE(story.refusal(AlertControlEnded{second, u"patched"_qs}), QString());
        QVERIFY(story.refusal(AlertControlEnded{second, u"x"_qs}).contains(u"ended already"));
    }

    void it_belongs_to_incidents()
    {
        AlertBuilder story;
        story.takeUp();
        QCOMPARE(story.refusal(AlertJoined{id26}), QString());
        QVERIFY(story.refusal(AlertJoined{id26}).contains(u"already"));
        QCOMPARE(story.state()->incidents, QStringList{id26});
        QCOMPARE(story.refusal(AlertParted{id26, u"another matter"_qs}), QString());
        QVERIFY(story.state()->incidents.isEmpty());
        QVERIFY(story.refusal(AlertParted{id26, u"x"_qs}).contains(u"not joined"));
    }

    void people_have_it_one_after_the_other()
    {
        AlertBuilder story;
        story.takeUp();
        QCOMPARE(story.text(story.say(AlertAssigned{u"bo"_qs})), u"bo has it"_qs);
        QVERIFY(story.refusal(AlertAssigned{u"bo"_qs}).contains(u"already"));
        QCOMPARE(story.text(story.say(AlertAssigned{u"cy"_qs})), u"cy has it instead of bo"_qs);
    }

    void what_it_is_about_in_words_data()
    {
        QTest::addColumn<QString>("package");
        QTest::addColumn<QString>("installed");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("target");
        QTest::addColumn<QString>("expected");
        QTest::newRow("package") << u"lodash"_qs << u"4.17.20"_qs << u"a.js"_qs << u"lock"_qs << u"lodash 4.17.20"_qs;
        QTest::newRow("no version") << u"lodash"_qs << QString() << QString() << QString() << u"lodash"_qs;
        QTest::newRow("file") << QString() << QString() << u"src/a.js"_qs << u"x"_qs << u"src/a.js"_qs;
        QTest::newRow("target") << QString() << QString() << QString() << u"Dockerfile"_qs << u"Dockerfile"_qs;
        QTest::newRow("artifact") << QString() << QString() << QString() << QString() << u"acme/web:1"_qs;
    }
    void what_it_is_about_in_words()
    {
        QFETCH(QString, package);
        QFETCH(QString, installed);
        QFETCH(QString, path);
        QFETCH(QString, target);
        AlertFacts facts;
        facts.package = package;
        facts.installed = installed;
        facts.path = path;
        facts.target = target;
        facts.artifact = u"acme/web:1"_qs;
        QTEST(subjectOf(facts), "expected");
    }

    void texts_of_any_length_can_be_taken_up()
    {
        Finding finding;
        finding.key = QString(32, u'd');
        finding.rule = finding.title = finding.package = finding.installed = finding.fixed = finding.target =
            finding.path = finding.url = finding.ecosystem = finding.cvssVector = QString(5000, QChar(0xdc00));
        finding.scan = {QString(5000, u's'), QString(5000, u't'), QString(5000, u'a'), QString(5000, u'r'), {}};
        AlertFacts facts = factsOf(finding, t0);
        facts.sha256 = QByteArray(32, 'a');
        QVERIFY2(factsFromJson(toJson(facts)).ok(), qPrintable(support::misread<AlertTakenUp>(toJson(facts))));
    }

    void labels_name_one_alert()
    {
        const QString a = alertIdOf(QString(32, u'a')), b = alertIdOf(u"0123456789abcdef0123456789abcdef"_qs);
        const QString label = labelOf(a, {a, b});
        QVERIFY(label.startsWith(u"ALR-"));
        QCOMPARE(*labelled(label.toLower(), {a, b}), a);
        QVERIFY(labelled(u"ALR-00000"_qs, {a, b}).error().what.contains(u"no alert"));
    }
};

PARAPET_TEST(TstAlert)
#include "tst_alert.moc"
