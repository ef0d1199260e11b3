#include "domain/incidents/custodyaccepted.h"
#include "domain/incidents/custodytransferred.h"
#include "domain/incidents/declared.h"
#include "domain/incidents/evidencecollected.h"
#include "domain/incidents/gate.h"
#include "domain/incidents/notificationwaived.h"
#include "domain/incidents/notified.h"
#include "domain/incidents/playbookadopted.h"
#include "domain/incidents/taskadded.h"
#include "domain/incidents/taskmoved.h"
#include "support/incidentbuilder.h"
#include "support/randomsayings.h"
#include "support/testmain.h"

using namespace base;
using namespace incidents;
using support::IncidentBuilder;

namespace {

IncidentBuilder planned(Severity severity)
{
    IncidentBuilder story;
    story.say(Declared{.severity = severity});
    story.say(PlaybookAdopted{support::playbookOf(3)});
    return story;
}

QStringList obstacles(const IncidentBuilder &story)
{
    QStringList out;
    for (const Obstacle &one : obstaclesToClosing(*story.state()))
        out.append(one.key);
    return out;
}

} // namespace

class TstGate : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void required_steps_and_grave_notifications_are_in_the_way()
    {
        const QStringList steps{QStringLiteral("snapshot"), QStringLiteral("revoke")};
        const QStringList told{QStringLiteral("CISO"), QStringLiteral("PR Team")};
        QCOMPARE(obstacles(planned(Severity::P1)), steps + told);
        QCOMPARE(obstacles(planned(Severity::P2)), steps + told);
        QCOMPARE(obstacles(planned(Severity::P3)), steps);
    }

    void what_the_review_hands_over_is_no_obstacle()
    {
        Playbook playbook = support::playbookOf(3);
        playbook.phases.append({QStringLiteral("review"), QStringLiteral("Review"), 168h, {}});
        for (const char *id : {"root_cause_analysis", "timeline_document", "lessons_learned", "control_improvements",
                               "stakeholder_report", "post_mortem_party"})
            playbook.phases.last().steps.append(
                {.id = QLatin1String(id), .title = QLatin1String(id), .role = QStringLiteral("ic"), .required = true});
        IncidentBuilder story;
        story.say(Declared{.severity = Severity::P3});
        story.say(PlaybookAdopted{playbook});
        QCOMPARE(
            obstacles(story),
            (QStringList{QStringLiteral("snapshot"), QStringLiteral("revoke"), QStringLiteral("post_mortem_party")}));
    }

    void each_goes_when_it_is_done_settled_or_waived()
    {
        IncidentBuilder story = planned(Severity::P1);
        story.say(TaskAdded{QStringLiteral("on the board"), {}, {}, {}});
        story.say(TaskMoved{QStringLiteral("snapshot"), TaskState::Done, {}});
        story.say(TaskMoved{QStringLiteral("revoke"), TaskState::NotApplicable, QStringLiteral("none")});
        story.say(Notified{QStringLiteral("PR Team"), QStringLiteral("email"), Delivery::Sent, {}});
        story.say(Notified{QStringLiteral("CISO"), QStringLiteral("phone"), Delivery::Sent, {}});
        QCOMPARE(obstacles(story), QStringList{QStringLiteral("CISO")}); // an answer is needed
        story.say(NotificationWaived{QStringLiteral("CISO"), QStringLiteral("on the bridge")});
        QVERIFY(obstacles(story).isEmpty());
    }

    void an_open_transfer_is_in_the_way_at_any_severity()
    {
        for (const Severity severity : {Severity::P1, Severity::P4}) {
            IncidentBuilder story;
            story.say(Declared{.severity = severity});
            const QString item = story.say(EvidenceCollected{
                .label = QStringLiteral("E-1"), .title = QStringLiteral("log"), .sha256 = QByteArray(32, 'x')});
            story.say(CustodyTransferred{{.item = item, .to = QStringLiteral("bo"), .reason = QStringLiteral("lab")}});
            QCOMPARE(obstaclesToClosing(*story.state()),
                     (QList<Obstacle>{
                         {ObstacleKind::Custody, item, QStringLiteral("E-1 is handed to bo and not accepted")}}));
            story.as(QStringLiteral("bo")).say(CustodyAccepted{{.item = item}});
            QVERIFY(obstaclesToClosing(*story.state()).isEmpty());
        }
    }

    void a_long_list_is_cut_with_its_number()
    {
        QList<Obstacle> many;
        for (int i = 1; i <= 9; ++i)
            many.append({ObstacleKind::Step, {}, QString::number(i)});
        QCOMPARE(listed(many), QStringLiteral("1, 2, 3, 4, 5 and 4 more"));
        QCOMPARE(listed(many.first(2)), QStringLiteral("1, 2"));
    }
};

PARAPET_TEST(TstGate)
#include "tst_gate.moc"
