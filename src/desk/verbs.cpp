#include "desk/verbs.h"

#include "domain/actions/actionassigned.h"
#include "domain/actions/actionmoved.h"
#include "domain/actions/actionopened.h"
#include "domain/actions/actionrescheduled.h"
#include "domain/actions/actiontied.h"
#include "domain/actions/actionverified.h"
#include "domain/contacts/changed.h"
#include "domain/contacts/registered.h"
#include "domain/contacts/retired.h"
#include "domain/incidents/alertattached.h"
#include "domain/incidents/alertdetached.h"
#include "domain/incidents/custodyaccepted.h"
#include "domain/incidents/custodytransferred.h"
#include "domain/incidents/declared.h"
#include "domain/incidents/disposalproposed.h"
#include "domain/incidents/eventpinned.h"
#include "domain/incidents/evidenceaccessed.h"
#include "domain/incidents/evidenceclassified.h"
#include "domain/incidents/evidencecollected.h"
#include "domain/incidents/evidencecopied.h"
#include "domain/incidents/evidencedisposed.h"
#include "domain/incidents/evidenceexported.h"
#include "domain/incidents/evidenceheld.h"
#include "domain/incidents/evidenceplanned.h"
#include "domain/incidents/evidencereleased.h"
#include "domain/incidents/evidenceretained.h"
#include "domain/incidents/evidencesealed.h"
#include "domain/incidents/evidenceverified.h"
#include "domain/incidents/factornamed.h"
#include "domain/incidents/hotwashheld.h"
#include "domain/incidents/playbookadopted.h"
#include "domain/incidents/reportissued.h"
#include "domain/incidents/reviewclosed.h"
#include "domain/incidents/reviewopened.h"
#include "domain/incidents/reviewreturned.h"
#include "domain/incidents/reviewsigned.h"
#include "domain/incidents/reviewsubmitted.h"
#include "domain/incidents/reviewwritten.h"
#include "domain/incidents/scribeline.h"
#include "domain/incidents/severitylowered.h"
#include "domain/incidents/severityraised.h"
#include "domain/incidents/updateapproved.h"
#include "domain/incidents/updatedrafted.h"
#include "domain/incidents/updateissued.h"
#include "domain/intelligence/alertanswered.h"
#include "domain/intelligence/alertassigned.h"
#include "domain/intelligence/alertcontrolended.h"
#include "domain/intelligence/alertcontrolrecorded.h"
#include "domain/intelligence/alertdismissed.h"
#include "domain/intelligence/alertfactsnoted.h"
#include "domain/intelligence/alertjoined.h"
#include "domain/intelligence/alertnoted.h"
#include "domain/intelligence/alertoverridden.h"
#include "domain/intelligence/alertoverridelifted.h"
#include "domain/intelligence/alertparted.h"
#include "domain/intelligence/alertreopened.h"
#include "domain/intelligence/alertresolved.h"
#include "domain/intelligence/alerttakenup.h"
#include "domain/intelligence/remedymoved.h"
#include "domain/intelligence/remedyplanned.h"
#include "domain/intelligence/remedyrescheduled.h"

#include <QCoreApplication>

#include <algorithm>

namespace desk {

namespace {

/// A verb that writes one entry, which the scribe line gives as it is.
template<class Payload>
Verb plain(const char *id, const char *words, const char *key = "")
{
    return {id, words, key, Payload::type, {Payload::type}};
}

QList<Verb> courseVerbs()
{
    using namespace incidents;
    return {
        {"incident.declare",
         QT_TRANSLATE_NOOP("Verb", "Declare an incident"),
         "Ctrl+Shift+I",
         "",
         {Declared::type, Titled::type, MilestoneReached::type, RoleAssumed::type, PlaybookAdopted::type}},
        {"incident.backfill",
         QT_TRANSLATE_NOOP("Verb", "Record an old incident"),
         "",
         "",
         {Declared::type, Titled::type, Noted::type, MilestoneReached::type, Closed::type}},
        {"incident.raise_severity",
         QT_TRANSLATE_NOOP("Verb", "Raise severity"),
         "Ctrl+Up",
         SeverityWanted::type,
         {SeverityRaised::type, PlaybookAdopted::type}},
        {"incident.lower_severity",
         QT_TRANSLATE_NOOP("Verb", "Lower severity"),
         "Ctrl+Down",
         SeverityWanted::type,
         {SeverityLowered::type}},
        plain<MilestoneReached>("incident.reach_milestone", QT_TRANSLATE_NOOP("Verb", "Reach a milestone"), "M"),
        {"incident.adopt_playbook",
         QT_TRANSLATE_NOOP("Verb", "Follow a playbook"),
         "",
         PlaybookWanted::type,
         {PlaybookAdopted::type}},
        plain<Titled>("incident.retitle", QT_TRANSLATE_NOOP("Verb", "Rename the incident")),
        plain<VisibilitySet>("incident.set_visibility", QT_TRANSLATE_NOOP("Verb", "Set who may see it")),
        plain<Linked>("incident.link", QT_TRANSLATE_NOOP("Verb", "Link to another incident")),
        plain<Unlinked>("incident.unlink", QT_TRANSLATE_NOOP("Verb", "Take a link back")),
        plain<Merged>("incident.merge", QT_TRANSLATE_NOOP("Verb", "Merge into another incident")),
        plain<Unmerged>("incident.unmerge", QT_TRANSLATE_NOOP("Verb", "Take a merge back")),
        plain<Declined>("incident.decline", QT_TRANSLATE_NOOP("Verb", "Decline: it was no incident")),
        plain<Closed>("incident.close", QT_TRANSLATE_NOOP("Verb", "Close the incident")),
        plain<Reopened>("incident.reopen", QT_TRANSLATE_NOOP("Verb", "Reopen the incident")),
    };
}

QList<Verb> logVerbs()
{
    using namespace incidents;
    return {
        plain<Noted>("incident.note", QT_TRANSLATE_NOOP("Verb", "Write a note"), "Return"),
        plain<FindingRecorded>("incident.record_finding", QT_TRANSLATE_NOOP("Verb", "Record a finding")),
        plain<ActionRecorded>("incident.record_action", QT_TRANSLATE_NOOP("Verb", "Record an action")),
        plain<Decided>("incident.decide", QT_TRANSLATE_NOOP("Verb", "Record a decision")),
        plain<DecisionReviewed>("incident.review_decision", QT_TRANSLATE_NOOP("Verb", "Review a decision")),
        plain<QuestionAsked>("incident.ask", QT_TRANSLATE_NOOP("Verb", "Ask a question")),
        plain<QuestionAnswered>("incident.answer", QT_TRANSLATE_NOOP("Verb", "Answer a question")),
        plain<FollowUpNoted>("incident.note_follow_up", QT_TRANSLATE_NOOP("Verb", "Note a follow-up")),
        {"incident.pin_event", QT_TRANSLATE_NOOP("Verb", "Pin a machine event"), "P", "", {EventPinned::type}},
    };
}

QList<Verb> teamVerbs()
{
    using namespace incidents;
    return {
        plain<RoleAssumed>("incident.assume_role", QT_TRANSLATE_NOOP("Verb", "Take or hand over a role")),
        plain<RoleEnded>("incident.end_role", QT_TRANSLATE_NOOP("Verb", "Give up a role")),
        plain<TaskAdded>("incident.add_task", QT_TRANSLATE_NOOP("Verb", "Give a task")),
        plain<TaskMoved>("incident.move_task", QT_TRANSLATE_NOOP("Verb", "Move a task or step")),
        plain<TaskAssigned>("incident.assign_task", QT_TRANSLATE_NOOP("Verb", "Assign a task or step")),
        plain<Notified>("incident.tell", QT_TRANSLATE_NOOP("Verb", "Tell a stakeholder"), "Ctrl+N"),
        plain<NotificationWaived>("incident.waive", QT_TRANSLATE_NOOP("Verb", "Waive a notification")),
        {"incident.draft_update",
         QT_TRANSLATE_NOOP("Verb", "Write a status update"),
         "Ctrl+R",
         "",
         {UpdateDrafted::type}},
        {"incident.approve_update",
         QT_TRANSLATE_NOOP("Verb", "Approve a status update"),
         "",
         "",
         {UpdateApproved::type, UpdateDrafted::type}},
        {"incident.issue_update",
         QT_TRANSLATE_NOOP("Verb", "Issue a status update"),
         "",
         "",
         {UpdateIssued::type, UpdateDrafted::type}},
    };
}

QList<Verb> scopeVerbs()
{
    using namespace incidents;
    return {
        plain<IndicatorAdded>("incident.add_indicator", QT_TRANSLATE_NOOP("Verb", "Add an indicator")),
        plain<AssetAdded>("incident.add_asset", QT_TRANSLATE_NOOP("Verb", "Add an affected asset")),
        plain<AssetMoved>("incident.move_asset", QT_TRANSLATE_NOOP("Verb", "Confirm, contain or clear an asset")),
        {"incident.collect_evidence",
         QT_TRANSLATE_NOOP("Verb", "Capture evidence"),
         "Ctrl+G",
         EvidenceWanted::type,
         {EvidenceCollected::type}},
    };
}

/// A verb that writes one entry and has no form in the scribe line.
template<class Payload>
Verb aside(const char *id, const char *words)
{
    return {id, words, "", "", {Payload::type}};
}

QList<Verb> evidenceVerbs()
{
    using namespace incidents;
    return {
        aside<EvidencePlanned>("incident.plan_evidence", QT_TRANSLATE_NOOP("Verb", "Plan evidence to be collected")),
        aside<EvidenceSealed>("incident.seal_evidence",
                              QT_TRANSLATE_NOOP("Verb", "Seal the file of evidence kept elsewhere")),
        aside<EvidenceVerified>("incident.verify_evidence", QT_TRANSLATE_NOOP("Verb", "Verify evidence")),
        aside<CustodyTransferred>("incident.transfer_custody", QT_TRANSLATE_NOOP("Verb", "Hand evidence over")),
        aside<CustodyAccepted>("incident.accept_custody", QT_TRANSLATE_NOOP("Verb", "Accept evidence")),
        aside<EvidenceAccessed>("incident.access_evidence", QT_TRANSLATE_NOOP("Verb", "Open evidence")),
        aside<EvidenceCopied>("incident.copy_evidence", QT_TRANSLATE_NOOP("Verb", "Save a working copy of evidence")),
        aside<EvidenceExported>("incident.export_evidence", QT_TRANSLATE_NOOP("Verb", "Export evidence")),
        aside<EvidenceReleased>("incident.release_evidence", QT_TRANSLATE_NOOP("Verb", "Release evidence")),
        aside<EvidenceHeld>("incident.hold_evidence", QT_TRANSLATE_NOOP("Verb", "Set or lift a legal hold")),
        aside<EvidenceRetained>("incident.retain_evidence", QT_TRANSLATE_NOOP("Verb", "Set how long evidence is kept")),
        aside<EvidenceClassified>("incident.classify_evidence", QT_TRANSLATE_NOOP("Verb", "Classify evidence")),
        {"incident.dispose_evidence",
         QT_TRANSLATE_NOOP("Verb", "Dispose of evidence"),
         "",
         "",
         {EvidenceDisposed::type, DisposalProposed::type}},
    };
}

QList<Verb> reviewVerbs()
{
    using namespace incidents;
    return {
        aside<ReviewOpened>("incident.open_review", QT_TRANSLATE_NOOP("Verb", "Open the review")),
        aside<ReviewWritten>("incident.write_review", QT_TRANSLATE_NOOP("Verb", "Write a section of the review")),
        aside<FactorNamed>("incident.name_factor", QT_TRANSLATE_NOOP("Verb", "Name a contributing factor")),
        aside<HotWashHeld>("incident.hold_hot_wash", QT_TRANSLATE_NOOP("Verb", "Write down the hot wash")),
        aside<ReviewSubmitted>("incident.submit_review", QT_TRANSLATE_NOOP("Verb", "Submit the review")),
        aside<ReviewReturned>("incident.return_review", QT_TRANSLATE_NOOP("Verb", "Return the review to draft")),
        aside<ReviewSigned>("incident.sign_review", QT_TRANSLATE_NOOP("Verb", "Sign the review")),
        aside<ReviewClosed>("incident.close_review", QT_TRANSLATE_NOOP("Verb", "Close the review")),
        aside<ReportIssued>("incident.issue_report", QT_TRANSLATE_NOOP("Verb", "Issue the post-incident report")),
    };
}

QList<Verb> actionVerbs()
{
    using namespace actions;
    return {
        aside<ActionOpened>("action.open", QT_TRANSLATE_NOOP("Verb", "Open an action item")),
        aside<ActionAssigned>("action.assign", QT_TRANSLATE_NOOP("Verb", "Assign the action item")),
        aside<ActionRescheduled>("action.reschedule", QT_TRANSLATE_NOOP("Verb", "Move the day of the action item")),
        aside<ActionMoved>("action.move", QT_TRANSLATE_NOOP("Verb", "Say how far the action item is")),
        aside<ActionVerified>("action.verify", QT_TRANSLATE_NOOP("Verb", "Verify the action item")),
        aside<ActionTied>("action.tie", QT_TRANSLATE_NOOP("Verb", "Name the issue of the action item")),
    };
}

QList<Verb> alertVerbs()
{
    using namespace intelligence;
    return {
        aside<AlertTakenUp>("alert.take_up", QT_TRANSLATE_NOOP("Verb", "Take up the finding")),
        aside<AlertAnswered>("alert.answer", QT_TRANSLATE_NOOP("Verb", "Answer the triage questions")),
        aside<AlertFactsNoted>("alert.note_facts", QT_TRANSLATE_NOOP("Verb", "Note that the facts changed")),
        aside<AlertOverridden>("alert.override", QT_TRANSLATE_NOOP("Verb", "Override the priority")),
        aside<AlertOverrideLifted>("alert.lift_override", QT_TRANSLATE_NOOP("Verb", "Lift the override")),
        aside<AlertControlRecorded>("alert.record_control", QT_TRANSLATE_NOOP("Verb", "Record a compensating control")),
        aside<AlertControlEnded>("alert.end_control", QT_TRANSLATE_NOOP("Verb", "End a compensating control")),
        aside<AlertAssigned>("alert.assign", QT_TRANSLATE_NOOP("Verb", "Give the alert to somebody")),
        aside<RemedyPlanned>("alert.plan_action", QT_TRANSLATE_NOOP("Verb", "Plan to patch, mitigate or disable")),
        aside<RemedyMoved>("alert.move_action", QT_TRANSLATE_NOOP("Verb", "Say how far the action on the alert is")),
        aside<RemedyRescheduled>("alert.reschedule_action",
                                 QT_TRANSLATE_NOOP("Verb", "Move the day of the action on the alert")),
        aside<AlertDismissed>("alert.dismiss", QT_TRANSLATE_NOOP("Verb", "Dismiss the alert")),
        aside<AlertResolved>("alert.resolve", QT_TRANSLATE_NOOP("Verb", "Resolve the alert")),
        aside<AlertReopened>("alert.reopen", QT_TRANSLATE_NOOP("Verb", "Reopen the alert")),
        aside<AlertNoted>("alert.note", QT_TRANSLATE_NOOP("Verb", "Write a note on the alert")),
        {"alert.join",
         QT_TRANSLATE_NOOP("Verb", "Join the alert to an incident"),
         "",
         "",
         {AlertJoined::type, incidents::AlertAttached::type}},
        {"alert.part",
         QT_TRANSLATE_NOOP("Verb", "Take the alert out of an incident"),
         "",
         "",
         {AlertParted::type, incidents::AlertDetached::type}},
        {"alert.declare",
         QT_TRANSLATE_NOOP("Verb", "Declare an incident because of the alert"),
         "",
         "",
         {incidents::Declared::type, incidents::AlertAttached::type, AlertJoined::type}},
    };
}

QList<Verb> contactVerbs()
{
    using namespace contacts;
    return {
        {"contact.register", QT_TRANSLATE_NOOP("Verb", "Register a contact"), "", "", {Registered::type}},
        {"contact.change", QT_TRANSLATE_NOOP("Verb", "Change a contact"), "", "", {Changed::type}},
        {"contact.retire", QT_TRANSLATE_NOOP("Verb", "Retire a contact"), "", "", {Retired::type}},
    };
}

QList<Verb> entryVerbs()
{
    using namespace journal;
    return {
        plain<Pinned>("entry.pin", QT_TRANSLATE_NOOP("Verb", "Pin the entry to the story"), "P"),
        plain<Unpinned>("entry.unpin", QT_TRANSLATE_NOOP("Verb", "Take the entry out of the story"), "P"),
        plain<Tagged>("entry.tag", QT_TRANSLATE_NOOP("Verb", "Tag the entry"), "T"),
        plain<Commented>("entry.comment", QT_TRANSLATE_NOOP("Verb", "Comment on the entry"), "C"),
        plain<Amended>("entry.amend", QT_TRANSLATE_NOOP("Verb", "Amend the entry"), "X"),
        plain<Struck>("entry.strike", QT_TRANSLATE_NOOP("Verb", "Strike the entry"), "S"),
        plain<Restored>("entry.restore", QT_TRANSLATE_NOOP("Verb", "Take the strike back")),
        plain<Redacted>("entry.redact", QT_TRANSLATE_NOOP("Verb", "Redact the entry")),
    };
}

} // namespace

QString Verb::title() const
{
    return QCoreApplication::translate("Verb", words);
}

QString Verb::scribeForm() const
{
    const QList<incidents::GrammarRow> &rows = incidents::grammarHelp();
    const auto row = std::find_if(rows.begin(), rows.end(), [this](const incidents::GrammarRow &one) {
        return !one.beside && one.says == QLatin1String(says);
    });
    return row == rows.end() ? QString() : row->typed;
}

const QList<Verb> &verbs()
{
    static const QList<Verb> all = courseVerbs() + logVerbs() + teamVerbs() + scopeVerbs() + evidenceVerbs()
        + reviewVerbs() + actionVerbs() + alertVerbs() + contactVerbs() + entryVerbs();
    return all;
}

const Verb *verb(const QString &id)
{
    const auto found =
        std::find_if(verbs().begin(), verbs().end(), [&](const Verb &one) { return id == QLatin1String(one.id); });
    return found == verbs().end() ? nullptr : &*found;
}

} // namespace desk
