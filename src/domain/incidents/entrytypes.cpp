#include "domain/incidents/incident.h"

#include "domain/incidents/actionrecorded.h"
#include "domain/incidents/assetadded.h"
#include "domain/incidents/assetmoved.h"
#include "domain/incidents/closed.h"
#include "domain/incidents/decided.h"
#include "domain/incidents/decisionreviewed.h"
#include "domain/incidents/declared.h"
#include "domain/incidents/declined.h"
#include "domain/incidents/eventpinned.h"
#include "domain/incidents/evidencecollected.h"
#include "domain/incidents/factornamed.h"
#include "domain/incidents/findingrecorded.h"
#include "domain/incidents/followupnoted.h"
#include "domain/incidents/hotwashheld.h"
#include "domain/incidents/indicatoradded.h"
#include "domain/incidents/linked.h"
#include "domain/incidents/merged.h"
#include "domain/incidents/milestonereached.h"
#include "domain/incidents/noted.h"
#include "domain/incidents/notificationwaived.h"
#include "domain/incidents/notified.h"
#include "domain/incidents/playbookadopted.h"
#include "domain/incidents/questionanswered.h"
#include "domain/incidents/questionasked.h"
#include "domain/incidents/reopened.h"
#include "domain/incidents/reportissued.h"
#include "domain/incidents/reviewclosed.h"
#include "domain/incidents/reviewopened.h"
#include "domain/incidents/reviewreturned.h"
#include "domain/incidents/reviewsigned.h"
#include "domain/incidents/reviewsubmitted.h"
#include "domain/incidents/reviewwritten.h"
#include "domain/incidents/roleassumed.h"
#include "domain/incidents/roleended.h"
#include "domain/incidents/severitylowered.h"
#include "domain/incidents/severityraised.h"
#include "domain/incidents/taskadded.h"
#include "domain/incidents/taskassigned.h"
#include "domain/incidents/taskmoved.h"
#include "domain/incidents/titled.h"
#include "domain/incidents/unlinked.h"
#include "domain/incidents/unmerged.h"
#include "domain/incidents/updateapproved.h"
#include "domain/incidents/updatedrafted.h"
#include "domain/incidents/updateissued.h"
#include "domain/incidents/visibilityset.h"

namespace incidents {

using journal::entryType;

const journal::EntryTypes &Incident::types() const
{
    static const journal::EntryTypes types{
        entryType<Incident, ActionRecorded>(),
        entryType<Incident, AssetAdded>(),
        entryType<Incident, AssetMoved>(),
        entryType<Incident, Closed>(),
        entryType<Incident, Decided>(),
        entryType<Incident, DecisionReviewed>(),
        entryType<Incident, Declared>(),
        entryType<Incident, Declined>(),
        entryType<Incident, EventPinned>(),
        entryType<Incident, EvidenceCollected>(),
        entryType<Incident, FactorNamed>(),
        entryType<Incident, FindingRecorded>(),
        entryType<Incident, FollowUpNoted>(),
        entryType<Incident, HotWashHeld>(),
        entryType<Incident, IndicatorAdded>(),
        entryType<Incident, Linked>(),
        entryType<Incident, Merged>(),
        entryType<Incident, MilestoneReached>(),
        entryType<Incident, Noted>(),
        entryType<Incident, NotificationWaived>(),
        entryType<Incident, Notified>(),
        entryType<Incident, PlaybookAdopted>(),
        entryType<Incident, QuestionAnswered>(),
        entryType<Incident, QuestionAsked>(),
        entryType<Incident, Reopened>(),
        entryType<Incident, ReportIssued>(),
        entryType<Incident, ReviewClosed>(),
        entryType<Incident, ReviewOpened>(),
        entryType<Incident, ReviewReturned>(),
        entryType<Incident, ReviewSigned>(),
        entryType<Incident, ReviewSubmitted>(),
        entryType<Incident, ReviewWritten>(),
        entryType<Incident, RoleAssumed>(),
        entryType<Incident, RoleEnded>(),
        entryType<Incident, SeverityLowered>(),
        entryType<Incident, SeverityRaised>(),
        entryType<Incident, TaskAdded>(),
        entryType<Incident, TaskAssigned>(),
        entryType<Incident, TaskMoved>(),
        entryType<Incident, Titled>(),
        entryType<Incident, Unlinked>(),
        entryType<Incident, Unmerged>(),
        entryType<Incident, UpdateApproved>(),
        entryType<Incident, UpdateDrafted>(),
        entryType<Incident, UpdateIssued>(),
        entryType<Incident, VisibilitySet>(),
    };
    return types;
}

} // namespace incidents
