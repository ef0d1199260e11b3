#include "textfields.h"

#include "base/canonicaljson.h"
#include "base/text.h"
#include "desk/incidents/addasset.h"
#include "desk/incidents/addindicator.h"
#include "desk/incidents/addtask.h"
#include "desk/incidents/answer.h"
#include "desk/incidents/ask.h"
#include "desk/incidents/assigntask.h"
#include "desk/incidents/assumerole.h"
#include "desk/incidents/close.h"
#include "desk/incidents/collectevidence.h"
#include "desk/incidents/decide.h"
#include "desk/incidents/endrole.h"
#include "desk/incidents/lowerseverity.h"
#include "desk/incidents/movetask.h"
#include "desk/incidents/note.h"
#include "desk/incidents/notefollowup.h"
#include "desk/incidents/pinevent.h"
#include "desk/incidents/raiseseverity.h"
#include "desk/incidents/reachmilestone.h"
#include "desk/incidents/recordaction.h"
#include "desk/incidents/recordfinding.h"
#include "desk/incidents/reopen.h"
#include "desk/incidents/retitle.h"
#include "desk/incidents/setvisibility.h"
#include "desk/incidents/tell.h"
#include "desk/incidents/waive.h"
#include "desk/journal/amend.h"
#include "desk/journal/comment.h"
#include "desk/journal/redact.h"
#include "desk/journal/strike.h"
#include "desk/journal/tag.h"

using namespace incidents;
using base::Result;
using journal::Authorship;
using journal::Deed;

namespace {

/// The last entry of that type; marks are about it.
const journal::Line &lastOf(const Incident &incident, const char *type)
{
    for (qsizetype i = incident.lines.size() - 1; i >= 0; --i) {
        if (incident.lines.at(i).entry->type == QLatin1String(type))
            return incident.lines.at(i);
    }
    qFatal("no %s in the incident", type);
}

const journal::Line &lastNote(const Incident &incident)
{
    return lastOf(incident, Noted::type);
}

QString lastText(const Incident &incident)
{
    return incident.lines.last().text;
}

QList<TextField> logFields()
{
    return {
        {"note", &desk::note, &lastText},
        {"finding", &desk::recordFinding, &lastText},
        {"action",
         [](const Incident &incident, const QString &text, const Authorship &by) {
             return desk::recordAction(incident, text, ActionStage::Done, by);
         },
         &lastText},
        {"question", &desk::ask, [](const Incident &incident) { return incident.questions.last().text; }},
        {"answer",
         [](const Incident &incident, const QString &text, const Authorship &by) {
             return desk::answer(incident, incident.questions.first().entryId, text, by);
         },
         [](const Incident &incident) { return incident.questions.first().answer; }},
        {"decision",
         [](const Incident &incident, const QString &text, const Authorship &by) {
             return desk::decide(incident, {.text = text}, by);
         },
         [](const Incident &incident) { return incident.decisions.last().text; }},
        {"option of a decision",
         [](const Incident &incident, const QString &text, const Authorship &by) {
             return desk::decide(incident, {.text = QStringLiteral("go on"), .options = {text}}, by);
         },
         [](const Incident &incident) { return incident.decisions.last().options.value(0); }},
        {"objection",
         [](const Incident &incident, const QString &text, const Authorship &by) {
             return desk::decide(incident, {.text = QStringLiteral("go on"), .objections = text}, by);
         },
         [](const Incident &incident) { return incident.decisions.last().objections; }},
        {"follow-up", &desk::noteFollowUp, &lastText},
        {"author",
         [](const Incident &incident, const QString &text, Authorship by) {
             by.actor = text;
             return desk::note(incident, QStringLiteral("somebody wrote this"), by);
         },
         [](const Incident &incident) { return incident.lines.last().authorship.actor; }},
        {"on behalf of",
         [](const Incident &incident, const QString &text, Authorship by) {
             by.onBehalfOf = text;
             return desk::note(incident, QStringLiteral("somebody said this"), by);
         },
         [](const Incident &incident) { return incident.lines.last().authorship.onBehalfOf; }},
        {"time as typed",
         [](const Incident &incident, const QString &text, Authorship by) {
             by.occurred.raw = text;
             return desk::note(incident, QStringLiteral("this was said then"), by);
         },
         [](const Incident &incident) { return incident.lines.last().authorship.occurred.raw; }},
    };
}

QList<TextField> courseFields()
{
    return {
        {"title", &desk::retitle, [](const Incident &incident) { return incident.title; }},
        {"detail of a milestone",
         [](const Incident &incident, const QString &text, const Authorship &by) {
             return desk::reachMilestone(incident, Milestone::Responded, text, by);
         },
         [](const Incident &incident) { return incident.milestones.value(Milestone::Responded).detail; }},
        {"reason of raising",
         [](const Incident &incident, const QString &text, const Authorship &by) {
             return desk::raiseSeverity(incident, Severity::P1, text, {}, by);
         },
         [](const Incident &incident) { return incident.severities.last().reason; }},
        {"reason of lowering",
         [](const Incident &incident, const QString &text, const Authorship &by) {
             return desk::lowerSeverity(incident, Severity::P3, text, by);
         },
         [](const Incident &incident) { return incident.severities.last().reason; }},
        {"codename",
         [](const Incident &incident, const QString &text, const Authorship &by) {
             return desk::setVisibility(incident, Visibility::Restricted, text, by);
         },
         [](const Incident &incident) { return incident.codename; }},
    };
}

QList<TextField> teamFields()
{
    return {
        {"login",
         [](const Incident &incident, const QString &text, const Authorship &by) {
             return desk::assumeRole(incident, Role::Observer, text, {}, by);
         },
         [](const Incident &incident) { return incident.roles.last().login; }},
        {"handover",
         [](const Incident &incident, const QString &text, const Authorship &by) {
             return desk::assumeRole(incident, Role::Commander, QStringLiteral("bo"), text, by);
         },
         [](const Incident &incident) { return incident.roles.first().handover; }},
        {"reason of giving up a role",
         [](const Incident &incident, const QString &text, const Authorship &by) {
             const RoleSpan *commander = incident.holder(Role::Commander);
             return desk::endRole(incident, Role::Commander, commander->login, text, by);
         },
         [](const Incident &incident) {
             const QString line = incident.lines.last().text;
             return line.mid(line.indexOf(QStringLiteral(": ")) + 2);
         }},
        {"task",
         [](const Incident &incident, const QString &text, const Authorship &by) {
             return desk::addTask(incident, {.title = text}, by);
         },
         [](const Incident &incident) { return incident.tasks.last().title; }},
        {"assignee",
         [](const Incident &incident, const QString &text, const Authorship &by) {
             return desk::addTask(incident, {.title = QStringLiteral("look"), .assignee = text}, by);
         },
         [](const Incident &incident) { return incident.tasks.last().assignee; }},
        {"next assignee",
         [](const Incident &incident, const QString &text, const Authorship &by) {
             return desk::assignTask(incident, incident.tasks.first().key, text, {}, by);
         },
         [](const Incident &incident) { return incident.tasks.first().assignee; }},
        {"reason of a blocked task",
         [](const Incident &incident, const QString &text, const Authorship &by) {
             return desk::moveTask(incident, incident.tasks.first().key, TaskState::Blocked, text, by);
         },
         [](const Incident &incident) { return incident.tasks.first().why; }},
        {"stakeholder",
         [](const Incident &incident, const QString &text, const Authorship &by) {
             return desk::tell(incident, {.stakeholder = text, .channel = QStringLiteral("phone")}, by);
         },
         [](const Incident &incident) { return incident.notifications.last().stakeholder; }},
        {"channel",
         [](const Incident &incident, const QString &text, const Authorship &by) {
             return desk::tell(incident, {.stakeholder = QStringLiteral("CISO"), .channel = text}, by);
         },
         [](const Incident &incident) {
             return incident.notification(QStringLiteral("CISO"))->attempts.last().channel;
         }},
        {"person who answered",
         [](const Incident &incident, const QString &text, const Authorship &by) {
             return desk::tell(
                 incident, {.stakeholder = QStringLiteral("CISO"), .channel = QStringLiteral("phone"), .person = text},
                 by);
         },
         [](const Incident &incident) {
             return incident.notification(QStringLiteral("CISO"))->attempts.last().person;
         }},
        {"reason of waiving",
         [](const Incident &incident, const QString &text, const Authorship &by) {
             return desk::waive(incident, QStringLiteral("PR Team"), text, by);
         },
         [](const Incident &incident) { return incident.notification(QStringLiteral("PR Team"))->waiver; }},
    };
}

/// Evidence with one of its texts set to what is tried.
TextField evidenceField(const char *name, QString EvidenceCollected::*in, QString EvidenceItem::*out)
{
    return {name,
            [in](const Incident &incident, const QString &text, const Authorship &by) {
                EvidenceCollected file;
                file.title = file.fileName = QStringLiteral("runner.log");
                file.sha256 = QByteArray(32, 'e');
                file.*in = text;
                return desk::collectEvidence(incident, file, by);
            },
            [out](const Incident &incident) { return incident.evidence.last().*out; }};
}

TextField eventField(const char *name, QString timeline::MachineEvent::*in, const char *key)
{
    return {name,
            [in, id = QLatin1String(name)](const Incident &incident, const QString &text, const Authorship &by) {
                timeline::MachineEvent event{by.now,
                                             QStringLiteral("github-audit"),
                                             id,
                                             QStringLiteral("git.push"),
                                             QStringLiteral("bo"),
                                             QStringLiteral("acme/widgets"),
                                             QStringLiteral("bo pushed")};
                event.*in = text;
                return desk::pinEvent(incident, event, by);
            },
            [key](const Incident &incident) {
                const QByteArray payload = incident.lines.last().entry->payload;
                return base::readCanonicalJson(payload)->value(QLatin1String(key)).toString();
            }};
}

TextField keeping(TextField field, std::function<QString(const QString &)> kept)
{
    field.kept = std::move(kept);
    return field;
}

QList<TextField> scopeFields()
{
    using timeline::MachineEvent;
    return {
        keeping({"indicator",
                 [](const Incident &incident, const QString &text, const Authorship &by) {
                     return desk::addIndicator(incident, IndicatorKind::Other, text, by);
                 },
                 [](const Incident &incident) { return incident.indicators.last().value; }},
                [](const QString &text) { return text.trimmed(); }), // a value is compared, so blanks around it go
        keeping({"asset",
                 [](const Incident &incident, const QString &text, const Authorship &by) {
                     return desk::addAsset(incident, AssetKind::Other, text, AssetState::Suspected, by);
                 },
                 [](const Incident &incident) { return incident.assets.last().name; }},
                [](const QString &text) { return text.trimmed(); }),
        keeping(evidenceField("title of evidence", &EvidenceCollected::title, &EvidenceItem::title),
                [](const QString &text) { return text.trimmed().isEmpty() ? QStringLiteral("runner.log") : text; }),
        evidenceField("name of a file", &EvidenceCollected::fileName, &EvidenceItem::fileName),
        evidenceField("media type", &EvidenceCollected::mediaType, &EvidenceItem::mediaType),
        evidenceField("step of evidence", &EvidenceCollected::step, &EvidenceItem::step),
        evidenceField("source of evidence", &EvidenceCollected::source, &EvidenceItem::source),
        eventField("source of an event", &MachineEvent::source, "source"),
        eventField("id of an event", &MachineEvent::id, "event_id"),
        eventField("action of an event", &MachineEvent::action, "action"),
        eventField("actor of an event", &MachineEvent::actor, "event_actor"),
        eventField("repository of an event", &MachineEvent::repository, "repository"),
        keeping(eventField("text of an event", &MachineEvent::text, "text"),
                [](const QString &text) { return base::beginning(text, 4000); }),
    };
}

QList<TextField> markFields()
{
    return {
        {"tag",
         [](const Incident &incident, const QString &text, const Authorship &by) {
             return desk::tag(incident, lastNote(incident).entry->id, {text}, by);
         },
         [](const Incident &incident) { return lastNote(incident).tags.value(0); }},
        {"comment",
         [](const Incident &incident, const QString &text, const Authorship &by) {
             return desk::comment(incident, lastNote(incident).entry->id, text, by);
         },
         [](const Incident &incident) { return lastNote(incident).comments.last().text; }},
        {"amendment",
         [](const Incident &incident, const QString &text, const Authorship &by) {
             return desk::amend(incident, lastNote(incident).entry->id, {{QStringLiteral("text"), text}}, by);
         },
         [](const Incident &incident) { return lastNote(incident).text; }},
        {"reason of striking",
         [](const Incident &incident, const QString &text, const Authorship &by) {
             return desk::strike(incident, lastNote(incident).entry->id, text, by);
         },
         [](const Incident &incident) { return lastNote(incident).struck->text; }},
        {"reason of redacting",
         [](const Incident &incident, const QString &text, const Authorship &by) {
             return desk::redact(incident, lastNote(incident).entry->id, text, by);
         },
         [](const Incident &incident) {
             for (const journal::Line &line : incident.lines) {
                 if (line.redacted)
                     return line.redacted->text;
             }
             return QString();
         }},
    };
}

QList<TextField> endFields()
{
    return {
        {"reason of closing",
         [](const Incident &incident, const QString &text, const Authorship &by) {
             return desk::close(incident, Outcome::Confirmed, text, by);
         },
         [](const Incident &incident) { return incident.closing ? incident.closing->reason : QString(); }},
        {"reason of reopening",
         [](const Incident &incident, const QString &text, const Authorship &by) {
             return desk::reopen(incident, text, by);
         },
         [](const Incident &incident) { return incident.reopenings.last().reason; }},
    };
}

} // namespace

QList<TextField> textFields()
{
    return logFields() + courseFields() + teamFields() + scopeFields() + markFields() + endFields();
}
