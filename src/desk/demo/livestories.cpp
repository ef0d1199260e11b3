#include "desk/demo/livestories.h"

#include "base/hash.h"
#include "desk/demo/evidencestories.h"
#include "desk/demo/repositories.h"
#include "domain/incidents/actionrecorded.h"
#include "domain/incidents/assetadded.h"
#include "domain/incidents/decided.h"
#include "domain/incidents/eventpinned.h"
#include "domain/incidents/findingrecorded.h"
#include "domain/incidents/indicatoradded.h"
#include "domain/incidents/noted.h"
#include "domain/incidents/notified.h"
#include "domain/incidents/questionasked.h"
#include "domain/incidents/roleassumed.h"
#include "domain/incidents/taskadded.h"
#include "domain/incidents/taskassigned.h"
#include "domain/incidents/taskmoved.h"
#include "domain/incidents/updatedrafted.h"

#include <algorithm>

namespace desk {

using incidents::Severity;
using namespace incidents;
using namespace std::chrono_literals;

namespace {

QString ana()
{
    return QStringLiteral("ana");
}
QString bo()
{
    return QStringLiteral("bo");
}
QString cy()
{
    return QStringLiteral("cy");
}
QString di()
{
    return QStringLiteral("di");
}

void assume(Story &story, base::Duration when, Role role, const QString &login)
{
    RoleAssumed assumed;
    assumed.role = role;
    assumed.login = login;
    story.say(when, login, assumed);
}

void done(Story &story, base::Duration when, const QString &actor, const char *step)
{
    story.say(when, actor, TaskMoved{QString::fromLatin1(step), TaskState::Done, {}});
}

void tell(Story &story, base::Duration when, const char *stakeholder, const char *channel, Delivery result,
          const QString &person = {})
{
    story.say(when, cy(), Notified{QString::fromLatin1(stakeholder), QString::fromLatin1(channel), result, person});
}

void asset(Story &story, base::Duration when, AssetKind kind, const QString &name, AssetState state)
{
    AssetAdded added;
    added.kindOfAsset = kind;
    added.name = name;
    added.state = state;
    story.say(when, bo(), added);
}

void indicator(Story &story, base::Duration when, IndicatorKind kind, const QString &value)
{
    IndicatorAdded added;
    added.kindOfIndicator = kind;
    added.value = value;
    story.say(when, bo(), added);
}

void tellScope(Story &story)
{
    int workflow = 0;
    for (const QByteArray &name : affectedRepositoryNames()) {
        const QString repository = QString::fromLatin1(name);
        asset(story, 9min + 20s, AssetKind::Repository, repository, AssetState::Confirmed);
        for (const char *file : {"release.yml", "nightly.yml"}) {
            if (++workflow <= 14)
                asset(story, 9min + 40s, AssetKind::Workflow,
                      repository + QStringLiteral("/.github/workflows/") + QLatin1String(file), AssetState::Contained);
        }
    }
    for (const char *token : {"svc-release npm publish", "svc-build packages:write", "deploy key of e2e-nightly"})
        asset(story, 11min, AssetKind::Token, QString::fromLatin1(token), AssetState::Contained);
    indicator(story, 4min + 30s, IndicatorKind::Package, QStringLiteral("left-padder@2.4.1"));
    indicator(story, 12min, IndicatorKind::Endpoint, QStringLiteral("x.example:443"));
    indicator(story, 12min + 5s, IndicatorKind::Endpoint, QStringLiteral("cdn-x.example:8443"));
}

void tellStakeholders(Story &story)
{
    tell(story, 1min + 40s, "CISO", "phone", Delivery::Acknowledged, QStringLiteral("jo"));
    tell(story, 2min + 10s, "VP Engineering", "phone", Delivery::Acknowledged, QStringLiteral("fay"));
    tell(story, 10min + 30s, "Legal", "phone", Delivery::Acknowledged, QStringLiteral("kim"));
    tell(story, 14min + 10s, "Security Team", "chat", Delivery::Acknowledged, QStringLiteral("ivo"));
    tell(story, 14min + 20s, "Platform Team", "chat", Delivery::Sent);
}

void tellSteps(Story &story)
{
    done(story, 40s, ana(), "acknowledge_alert");
    done(story, 1min + 5s, ana(), "initiate_incident_response");
    done(story, 3min, bo(), "preserve_evidence");
    done(story, 4min, ana(), "classify_severity");
    done(story, 9min, bo(), "identify_scope");
    done(story, 5min, ana(), "assign_roles");
    done(story, 15min + 2s, ana(), "disable_affected_workflows");
    done(story, 11min + 14s, bo(), "revoke_exposed_tokens");
    story.say(16min, ana(), TaskAssigned{QStringLiteral("block_malicious_endpoints"), bo(), {}});
    story.say(
        20min, bo(),
        TaskMoved{QStringLiteral("quarantine_artifacts"), TaskState::Blocked, QStringLiteral("registry owner asleep")});
}

void tellFindings(Story &story)
{
    EventPinned event;
    event.source = QStringLiteral("github-audit");
    event.eventId = QStringLiteral("demo-left-padder-publish");
    event.at = story.at(-(6h + 22min + 35s));
    event.action = QStringLiteral("package.publish");
    event.eventActor = QStringLiteral("svc-release");
    event.repository = QStringLiteral("acme/left-padder");
    event.text = QStringLiteral("package.publish left-padder 2.4.1 by svc-release");
    event.sha256 = base::sha256(pinnedAuditRow());
    story.pin(6min, bo(), story.say(6min, bo(), event, 6min + 6h + 22min + 35s));
    story.pin(4min, bo(),
              story.say(3min + 22s, bo(),
                        FindingRecorded{QStringLiteral(
                            "left-padder 2.4.1 published 21:07Z from an unknown token; postinstall reads env")}));
    Decided proceed;
    proceed.text = QStringLiteral("Proceed: disable 14 workflows before scoping");
    proceed.options = {QStringLiteral("disable now"), QStringLiteral("scope first")};
    proceed.objections = QStringLiteral("release train (Eve)");
    proceed.reviewAt = story.at(61min);
    story.pin(7min, ana(), story.say(6min + 14s, ana(), proceed));
    story.pin(12min, bo(),
              story.say(11min + 14s, bo(), ActionRecorded{QStringLiteral("3 tokens revoked"), ActionStage::Done}));
    story.pin(16min, ana(),
              story.say(15min + 2s, ana(),
                        ActionRecorded{QStringLiteral("14 workflows disabled in 9 repositories"), ActionStage::Done}));
    story.pin(20min, bo(),
              story.say(19min + 22s, bo(),
                        FindingRecorded{QStringLiteral("Runner egress to x.example continued until 03:44:41Z")},
                        base::Duration::zero(), journal::Confidence::Likely));
    story.pin(
        27min + 20s, di(),
        story.say(27min + 12s, di(), Noted{QStringLiteral("Legal is on the bridge, asks for customer list")}, 2min));
    story.say(17min, di(), Noted{QStringLiteral("Bridge opened, 9 people. Eve holds the release train until 06:00Z")});
    story.say(
        8min, bo(),
        FindingRecorded{QStringLiteral("postinstall posts GITHUB_TOKEN and NPM_TOKEN, base64, one line per variable")});
    story.say(21min, bo(), QuestionAsked{QStringLiteral("Did any of the nine deploy to production after 21:07Z?")});
    TaskAdded scope;
    scope.title = QStringLiteral("Scope known? Check lockfiles of all 1,247 repositories");
    scope.assignee = bo();
    scope.timeBox = 25min;
    story.say(14min + 29s, ana(), scope);
}

void tellUpdates(Story &story)
{
    const UpdateWords first{
        QStringLiteral("- P1 Critical, active. 14 workflows in 9 repositories pulled left-padder 2.4.1.\n"
                       "- postinstall posts GITHUB_TOKEN and NPM_TOKEN to x.example."),
        QStringLiteral("- 3 tokens revoked 03:41Z.\n- Disabling the 14 workflows (ana).\n"
                       "- Reading runner egress since 21:07Z (bo)."),
        QStringLiteral("- Somebody who knows the registry's quarantine."),
        {}};
    story.issue(7min + 12s, cy(), Audience::Responders, first, QStringLiteral("#inc-left-padder"));
    const UpdateWords board{
        .text = QStringLiteral(
            "P1: a malicious release of left-padder ran in 14 of our workflows in 9 repositories.\n\n"
            "Three tokens it could have read are revoked. All 14 workflows are disabled; releases wait until 06:00Z. "
            "We do not know yet whether one of the nine deployed to production after 21:07Z.\n\n"
            "We need the registry owner of left-padder out of bed.\n\nNext update by 04:06Z.")};
    story.issue(6min + 40s, cy(), Audience::Executive, board, QStringLiteral("CISO, VP Engineering"));
    story.say(24min, cy(),
              UpdateDrafted{Audience::Customers,
                            {.text = QStringLiteral(
                                 "Dear customer,\n\nOn 2025-01-15 at 03:29Z we detected a security incident in our "
                                 "software supply chain. The affected build jobs were stopped at 03:44Z and the "
                                 "credentials they could read were revoked.\n\nWhat it means for you: we are "
                                 "establishing whether the software we deliver to you is affected, and will tell you "
                                 "directly if it is.\n\nNext update by 06:00Z.")}});
}

Story supplyChainAttack(base::Entropy &entropy, base::Instant now, const Playbook &playbook)
{
    Story story(entropy, now - (27min + 29s));
    story.declare(20s, ana(), Severity::P1, QStringLiteral("Malicious release of left-padder pulled by 14 workflows"),
                  QStringLiteral("supply_chain"), QStringLiteral("Harden-Runner"), QStringLiteral("sapphire-unicorn"),
                  playbook);
    story.say(21s, ana(),
              Noted{QStringLiteral(
                  "New outbound call to x.example from release.yml in web-shop, blocked in 2 of 14 workflows")});
    story.reach(38s, ana(), Milestone::Acknowledged);
    assume(story, 2min, Role::Investigator, bo());
    assume(story, 3min, Role::Communicator, cy());
    assume(story, 4min, Role::Scribe, di());
    story.reach(5min, ana(), Milestone::Triaged);
    story.reach(6min + 10s, ana(), Milestone::Responded, QStringLiteral("first workflow disabled"));
    tellFindings(story);
    tellSteps(story);
    tellStakeholders(story);
    tellScope(story);
    tellUpdates(story);
    tellEvidence(story);
    return story;
}

Story vulnerability(base::Entropy &entropy, base::Instant now, const Playbook &playbook)
{
    Story story(entropy, now - 9h);
    story.declare(4min, QStringLiteral("gil"), Severity::P2,
                  QStringLiteral("Remote code execution in the template engine of 31 services"),
                  QStringLiteral("vulnerability"), QStringLiteral("Dependabot"), QStringLiteral("amber-lantern"),
                  playbook);
    story.reach(9min, QStringLiteral("gil"), Milestone::Acknowledged);
    assume(story, 15min, Role::Investigator, QStringLiteral("hal"));
    assume(story, 16min, Role::Communicator, QStringLiteral("eve"));
    story.reach(28min, QStringLiteral("gil"), Milestone::Triaged);
    story.say(
        31min, QStringLiteral("hal"),
        FindingRecorded{QStringLiteral("7 of 31 services are reachable from the internet; 2 handle payment data")});
    story.reach(44min, QStringLiteral("gil"), Milestone::Responded, QStringLiteral("WAF rule 4417 on the edge"));
    for (const char *step : {"record_source", "initial_assessment", "is_exploitable", "is_exposed", "is_sensitive",
                             "is_critical_path", "list_affected"})
        story.say(50min, QStringLiteral("hal"), TaskMoved{QString::fromLatin1(step), TaskState::Done, {}});
    tell(story, 11min, "Security Lead", "page", Delivery::Acknowledged, QStringLiteral("ivo"));
    tell(story, 48min, "Director", "phone", Delivery::Acknowledged, QStringLiteral("mia"));
    tell(story, 70min, "Platform Team", "chat", Delivery::Acknowledged, QStringLiteral("noa"));
    for (const char *step : {"set_priority", "look_for_exploitation"})
        story.say(57min, QStringLiteral("gil"), TaskMoved{QString::fromLatin1(step), TaskState::Done, {}});
    for (const char *step : {"temporary_disable", "compensating_controls"})
        story.say(2h + 2min, QStringLiteral("hal"), TaskMoved{QString::fromLatin1(step), TaskState::Done, {}});
    tell(story, 2h + 40min, "Affected Teams", "chat", Delivery::Sent, {});
    story.say(3h + 5min, QStringLiteral("hal"), TaskMoved{QStringLiteral("enhanced_monitoring"), TaskState::Done, {}});
    story.reach(2h, QStringLiteral("hal"), Milestone::Isolated,
                QStringLiteral("template uploads switched off for the 7"));
    story.reach(3h + 20min, QStringLiteral("gil"), Milestone::Contained);
    Decided patch;
    patch.text = QStringLiteral("Patch the 7 exposed services tonight, the rest on Thursday's train");
    patch.objections = QStringLiteral("search-index has no on-call tonight (Kim)");
    patch.reviewAt = story.at(14h);
    story.pin(3h + 30min, QStringLiteral("gil"), story.say(3h + 25min, QStringLiteral("gil"), patch));
    for (const int hour : {2, 5, 8}) {
        const QString patched = hour < 6 ? QStringLiteral("The 7 exposed services run without template uploads.")
                                         : QStringLiteral("5 of the 7 exposed services are patched and redeployed.");
        story.issue(std::chrono::hours(hour) + 40min, QStringLiteral("eve"), Audience::Executive,
                    {.text = QStringLiteral("P2: remote code execution in the template engine. %1 Nothing suggests "
                                            "that it was used against us.")
                                 .arg(patched)},
                    QStringLiteral("Security Lead, Director"));
    }
    story.say(6h, QStringLiteral("hal"),
              ActionRecorded{QStringLiteral("5 of 7 patched and redeployed"), ActionStage::Done});
    TaskAdded rest;
    rest.title = QStringLiteral("Patch search-index and partner-portal");
    rest.assignee = QStringLiteral("hal");
    rest.due = now + 50min;
    story.say(6h + 5min, QStringLiteral("gil"), rest);
    return story;
}

Story controlFailure(base::Entropy &entropy, base::Instant now, const Playbook &playbook)
{
    Story story(entropy, now - (3h + 12min));
    story.declare(2min, QStringLiteral("ivo"), Severity::P3,
                  QStringLiteral("Egress policy fell back to audit in 9 container jobs"),
                  QStringLiteral("control_failure"), QStringLiteral("Harden-Runner"), {}, playbook);
    story.reach(20min, QStringLiteral("ivo"), Milestone::Acknowledged);
    story.say(45min, QStringLiteral("ivo"),
              FindingRecorded{QStringLiteral("All nine run in a container: the agent cannot enforce there")});
    story.reach(50min, QStringLiteral("ivo"), Milestone::Triaged);
    story.say(55min, QStringLiteral("ivo"), TaskMoved{QStringLiteral("acknowledge_report"), TaskState::Done, {}});
    story.say(56min, QStringLiteral("ivo"), TaskMoved{QStringLiteral("name_control"), TaskState::Done, {}});
    return story;
}

} // namespace

QByteArray pinnedAuditRow()
{
    return QByteArrayLiteral(
        "{\"@timestamp\":1736888833000,\"_document_id\":\"demo-left-padder-publish\",\"action\":\"package.publish\","
        "\"actor\":\"svc-release\",\"org\":\"acme\",\"repo\":\"acme/"
        "left-padder\",\"package\":\"left-padder\",\"version\":\"2.4.1\"}");
}

const Playbook &playbookFor(const QList<Playbook> &playbooks, Severity severity)
{
    const auto found = std::find_if(playbooks.begin(), playbooks.end(), [&](const Playbook &playbook) {
        return playbook.severities.contains(int(severity));
    });
    return found == playbooks.end() ? playbooks.last() : *found;
}

QList<Story> liveStories(base::Entropy &entropy, base::Instant now, const QList<Playbook> &playbooks)
{
    return {supplyChainAttack(entropy, now, playbookFor(playbooks, Severity::P1)),
            vulnerability(entropy, now, playbookFor(playbooks, Severity::P2)),
            controlFailure(entropy, now, playbookFor(playbooks, Severity::P3))};
}

} // namespace desk
