#pragma once

#include "domain/incidents/actionrecorded.h"
#include "domain/incidents/assetadded.h"
#include "domain/incidents/assetmoved.h"
#include "domain/incidents/closed.h"
#include "domain/incidents/decided.h"
#include "domain/incidents/decisionreviewed.h"
#include "domain/incidents/declined.h"
#include "domain/incidents/findingrecorded.h"
#include "domain/incidents/followupnoted.h"
#include "domain/incidents/indicatoradded.h"
#include "domain/incidents/linked.h"
#include "domain/incidents/merged.h"
#include "domain/incidents/milestonereached.h"
#include "domain/incidents/noted.h"
#include "domain/incidents/notificationwaived.h"
#include "domain/incidents/notified.h"
#include "domain/incidents/questionanswered.h"
#include "domain/incidents/questionasked.h"
#include "domain/incidents/reopened.h"
#include "domain/incidents/roleassumed.h"
#include "domain/incidents/roleended.h"
#include "domain/incidents/taskadded.h"
#include "domain/incidents/taskassigned.h"
#include "domain/incidents/taskmoved.h"
#include "domain/incidents/titled.h"
#include "domain/incidents/unlinked.h"
#include "domain/incidents/unmerged.h"
#include "domain/incidents/visibilityset.h"
#include "domain/journal/amended.h"
#include "domain/journal/commented.h"
#include "domain/journal/pinned.h"
#include "domain/journal/redacted.h"
#include "domain/journal/restored.h"
#include "domain/journal/struck.h"
#include "domain/journal/tagged.h"
#include "domain/journal/unpinned.h"

#include <variant>

namespace incidents {

/// Another severity: raised or lowered, as the incident stands.
struct SeverityWanted
{
    static constexpr const char *type = "severity";
    Severity to = Severity::P1;
    QString reason;
};

/// A file that is to be captured: whoever carries this out reads and hashes it first.
struct EvidenceWanted
{
    static constexpr const char *type = "evidence";
    QString path; ///< as typed; empty asks for it
    QString title;
};

/// A playbook by its id: whoever carries this out has the file.
struct PlaybookWanted
{
    static constexpr const char *type = "playbook";
    QString id;
};

/// What a line of the scribe can want: the entry it would write, or what an entry is made of when more
/// than the line is needed. Every name in it is resolved: a person is a login, a task its key, an
/// incident its id. Whether the rules allow it is asked of the verb that carries it out.
using Said = std::variant<Noted, FindingRecorded, Decided, DecisionReviewed, ActionRecorded, QuestionAsked,
                          QuestionAnswered, FollowUpNoted, MilestoneReached, SeverityWanted, RoleAssumed, RoleEnded,
                          TaskAdded, TaskMoved, TaskAssigned, Notified, NotificationWaived, IndicatorAdded, AssetAdded,
                          AssetMoved, EvidenceWanted, Titled, Linked, Unlinked, Merged, Unmerged, Closed, Declined,
                          Reopened, VisibilitySet, PlaybookWanted, journal::Pinned, journal::Unpinned, journal::Tagged,
                          journal::Commented, journal::Amended, journal::Struck, journal::Restored, journal::Redacted>;

/// A line of the scribe, understood: what it wants, and who says so, of when and how surely.
struct Scribed
{
    Said said;
    journal::Authorship by;
    QString about; ///< the title of the task or asset it is about, for the preview
    QStringList remarks; ///< what the writer should see before it is written ("yesterday")
};

} // namespace incidents
