#include "desk/incidents/scribe.h"

#include "desk/composition.h"
#include "desk/incidents/addasset.h"
#include "desk/incidents/addindicator.h"
#include "desk/incidents/addtask.h"
#include "desk/incidents/adoptplaybook.h"
#include "desk/incidents/answer.h"
#include "desk/incidents/ask.h"
#include "desk/incidents/assigntask.h"
#include "desk/incidents/assumerole.h"
#include "desk/incidents/close.h"
#include "desk/incidents/collectevidence.h"
#include "desk/incidents/decide.h"
#include "desk/incidents/decline.h"
#include "desk/incidents/endrole.h"
#include "desk/incidents/link.h"
#include "desk/incidents/lowerseverity.h"
#include "desk/incidents/merge.h"
#include "desk/incidents/moveasset.h"
#include "desk/incidents/movetask.h"
#include "desk/incidents/note.h"
#include "desk/incidents/notefollowup.h"
#include "desk/incidents/playbookfor.h"
#include "desk/incidents/raiseseverity.h"
#include "desk/incidents/reachmilestone.h"
#include "desk/incidents/recordaction.h"
#include "desk/incidents/recordfinding.h"
#include "desk/incidents/reopen.h"
#include "desk/incidents/retitle.h"
#include "desk/incidents/reviewdecision.h"
#include "desk/incidents/setvisibility.h"
#include "desk/incidents/tell.h"
#include "desk/incidents/unlink.h"
#include "desk/incidents/unmerge.h"
#include "desk/incidents/waive.h"
#include "desk/journal/amend.h"
#include "desk/journal/comment.h"
#include "desk/journal/pin.h"
#include "desk/journal/redact.h"
#include "desk/journal/restore.h"
#include "desk/journal/strike.h"
#include "desk/journal/tag.h"
#include "desk/journal/unpin.h"

#include <algorithm>

namespace desk {

using base::Result;
using journal::Deed;

namespace {

base::Error missing(const QString &what, const QString &instead)
{
    return {base::ErrorKind::Refused, what, instead};
}

/// Gives what is wanted to the verb for it.
struct ByVerb
{
    const incidents::Incident &incident;
    const journal::Authorship &by;
    const ScribeSources &sources;

    Result<Deed> operator()(const incidents::Noted &it) const { return note(incident, it.text, by); }
    Result<Deed> operator()(const incidents::FindingRecorded &it) const { return recordFinding(incident, it.text, by); }
    Result<Deed> operator()(const incidents::Decided &it) const { return decide(incident, it, by); }
    Result<Deed> operator()(const incidents::DecisionReviewed &it) const
    {
        return reviewDecision(incident, it.decision, it.stands, by);
    }
    Result<Deed> operator()(const incidents::ActionRecorded &it) const
    {
        return recordAction(incident, it.text, it.stage, by);
    }
    Result<Deed> operator()(const incidents::QuestionAsked &it) const { return ask(incident, it.text, by); }
    Result<Deed> operator()(const incidents::QuestionAnswered &it) const
    {
        return answer(incident, it.question, it.text, by);
    }
    Result<Deed> operator()(const incidents::FollowUpNoted &it) const { return noteFollowUp(incident, it.text, by); }
    Result<Deed> operator()(const incidents::MilestoneReached &it) const
    {
        return reachMilestone(incident, it.milestone, it.detail, by);
    }
    Result<Deed> operator()(const incidents::SeverityWanted &it) const
    {
        return it.to > incident.severity() ? lowerSeverity(incident, it.to, it.reason, by)
                                           : raiseSeverity(incident, it.to, it.reason, sources.playbooks, by);
    }
    Result<Deed> operator()(const incidents::RoleAssumed &it) const
    {
        return assumeRole(incident, it.role, it.login, it.handover, by);
    }
    Result<Deed> operator()(const incidents::RoleEnded &it) const
    {
        return endRole(incident, it.role, it.login, it.reason, by);
    }
    Result<Deed> operator()(const incidents::TaskAdded &it) const { return addTask(incident, it, by); }
    Result<Deed> operator()(const incidents::TaskMoved &it) const
    {
        return moveTask(incident, it.task, it.state, it.why, by);
    }
    Result<Deed> operator()(const incidents::TaskAssigned &it) const
    {
        return assignTask(incident, it.task, it.assignee, it.timeBox, by);
    }
    Result<Deed> operator()(const incidents::Notified &it) const { return tell(incident, it, by); }
    Result<Deed> operator()(const incidents::NotificationWaived &it) const
    {
        return waive(incident, it.stakeholder, it.reason, by);
    }
    Result<Deed> operator()(const incidents::IndicatorAdded &it) const
    {
        return addIndicator(incident, it.kindOfIndicator, it.value, by);
    }
    Result<Deed> operator()(const incidents::AssetAdded &it) const
    {
        return addAsset(incident, it.kindOfAsset, it.name, it.state, by);
    }
    Result<Deed> operator()(const incidents::AssetMoved &it) const
    {
        return moveAsset(incident, it.asset, it.state, by);
    }
    Result<Deed> operator()(const incidents::EvidenceWanted &it) const
    {
        if (!sources.captured)
            return missing(QStringLiteral("No file is captured yet"),
                           QStringLiteral("capture it, then write the line"));
        incidents::EvidenceCollected file = *sources.captured;
        if (!it.title.isEmpty())
            file.title = it.title;
        return collectEvidence(incident, file, by);
    }
    Result<Deed> operator()(const incidents::Titled &it) const { return retitle(incident, it.title, by); }
    Result<Deed> operator()(const incidents::Linked &it) const
    {
        return link(incident, it.kindOfLink, it.to, it.confirmed, by);
    }
    Result<Deed> operator()(const incidents::Unlinked &it) const { return unlink(incident, it.kindOfLink, it.to, by); }
    Result<Deed> operator()(const incidents::Merged &it) const
    {
        const auto into = std::find_if(sources.others.begin(), sources.others.end(),
                                       [&](const incidents::IncidentPtr &other) { return other->id == it.into; });
        if (into == sources.others.end())
            return missing(QStringLiteral("The other incident is not here"), it.into);
        return merge(incident, **into, it.reason, by);
    }
    Result<Deed> operator()(const incidents::Unmerged &it) const { return unmerge(incident, it.reason, by); }
    Result<Deed> operator()(const incidents::Closed &it) const
    {
        return close(incident, it.outcome, it.overrideReason, by);
    }
    Result<Deed> operator()(const incidents::Declined &it) const { return decline(incident, it.reason, by); }
    Result<Deed> operator()(const incidents::Reopened &it) const { return reopen(incident, it.reason, by); }
    Result<Deed> operator()(const incidents::VisibilitySet &it) const
    {
        return setVisibility(incident, it.visibility, it.codename, by);
    }
    Result<Deed> operator()(const incidents::PlaybookWanted &it) const
    {
        const incidents::Playbook *playbook = newestOf(sources.playbooks, it.id);
        if (!playbook)
            return missing(QStringLiteral("There is no playbook “%1”").arg(it.id),
                           QStringLiteral("choose one of the library"));
        return adoptPlaybook(incident, *playbook, by);
    }
    Result<Deed> operator()(const journal::Pinned &it) const { return pin(incident, it.entry, by); }
    Result<Deed> operator()(const journal::Unpinned &it) const { return unpin(incident, it.entry, by); }
    Result<Deed> operator()(const journal::Tagged &it) const { return tag(incident, it.entry, it.tags, by); }
    Result<Deed> operator()(const journal::Commented &it) const { return comment(incident, it.entry, it.text, by); }
    Result<Deed> operator()(const journal::Amended &it) const { return amend(incident, it.entry, it.fields, by); }
    Result<Deed> operator()(const journal::Struck &it) const { return strike(incident, it.entry, it.reason, by); }
    Result<Deed> operator()(const journal::Restored &it) const { return restore(incident, it.entry, by); }
    Result<Deed> operator()(const journal::Redacted &it) const { return redact(incident, it.entry, it.reason, by); }
};

/// Marks are about another entry and have no place in the story themselves.
bool isMark(const Deed &deed)
{
    return QString(deed.drafts.first().type).startsWith(QLatin1String("journal."));
}

} // namespace

QString otherIncident(const incidents::Said &said)
{
    const auto *merged = std::get_if<incidents::Merged>(&said);
    return merged ? merged->into : QString();
}

Result<Deed> write(const incidents::Incident &incident, const incidents::Scribed &line, const ScribeSources &sources)
{
    Result<Deed> deed = std::visit(ByVerb{incident, line.by, sources}, line.said);
    if (!deed || sources.pinAs.isEmpty() || isMark(*deed))
        return deed;
    journal::Authorship now = line.by;
    now.occurred = journal::exactly(line.by.now);
    now.confidence = journal::Confidence::Confirmed;
    deed->drafts.first().id = sources.pinAs;
    deed->drafts.append(journal::draft<incidents::Incident>(incident.id, journal::Pinned{.entry = sources.pinAs}, now));
    return deed;
}

} // namespace desk
