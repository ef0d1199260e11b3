#pragma once

#include "domain/incidents/milestone.h"
#include "domain/incidents/notification.h"
#include "domain/incidents/role.h"
#include "domain/incidents/scope.h"
#include "domain/incidents/severity.h"
#include "domain/incidents/status.h"
#include "domain/incidents/task.h"
#include "domain/journal/authorship.h"

#include <variant>

namespace incidents {

/// What a line of the scribe can want. Every name in them is resolved: a person is a login, a task its
/// key, an incident its id. Whether the rules allow it is asked of the verb that carries it out.
namespace said {

struct Note
{
    QString text;
    bool operator==(const Note &) const = default;
};
struct Finding
{
    QString text;
    bool operator==(const Finding &) const = default;
};
struct Decision
{
    QString text;
    QStringList options;
    QString objections;
    std::optional<base::Instant> reviewAt;
    bool operator==(const Decision &) const = default;
};
enum class Progress { Planned, Started, Done, Failed };
struct Action
{
    QString text;
    Progress progress = Progress::Done;
    bool operator==(const Action &) const = default;
};
struct Question
{
    QString text;
    bool operator==(const Question &) const = default;
};
struct Answer
{
    QString question; ///< the entry that asked
    QString text;
    bool operator==(const Answer &) const = default;
};
struct FollowUp
{
    QString text;
    bool operator==(const FollowUp &) const = default;
};
struct Reach
{
    Milestone milestone = Milestone::Acknowledged;
    QString detail;
    bool operator==(const Reach &) const = default;
};
struct Rate
{
    Severity to = Severity::P1;
    QString reason;
    bool operator==(const Rate &) const = default;
};
struct TakeRole
{
    Role role = Role::Observer;
    QString login;
    QString handover; ///< note of who held it before
    bool operator==(const TakeRole &) const = default;
};
struct LeaveRole
{
    Role role = Role::Observer;
    QString login; ///< empty: whoever holds it
    QString reason;
    bool operator==(const LeaveRole &) const = default;
};
struct Give
{
    QString assignee;
    std::optional<base::Duration> timeBox;
    QString title;
    bool operator==(const Give &) const = default;
};
struct Move
{
    QString task;
    QString title; ///< for the preview
    TaskState to = TaskState::Done;
    QString why;
    bool operator==(const Move &) const = default;
};
struct Assign
{
    QString task;
    QString title; ///< for the preview
    QString assignee;
    bool operator==(const Assign &) const = default;
};
struct Tell
{
    QString stakeholder;
    QString channel; ///< empty: the next one of its rule
    Delivery result = Delivery::Sent;
    QString person;
    bool operator==(const Tell &) const = default;
};
struct Waive
{
    QString stakeholder;
    QString reason;
    bool operator==(const Waive &) const = default;
};
struct Indicate
{
    IndicatorKind kind = IndicatorKind::Other;
    QString value;
    bool operator==(const Indicate &) const = default;
};
struct Affect
{
    AssetKind kind = AssetKind::Repository;
    QString name;
    AssetState state = AssetState::Suspected;
    bool operator==(const Affect &) const = default;
};
struct Judge
{
    QString asset; ///< the entry that added it
    QString name; ///< for the preview
    AssetState to = AssetState::Confirmed;
    QString reason;
    bool operator==(const Judge &) const = default;
};
struct Collect
{
    QString path; ///< as typed; empty asks for it
    QString title;
    bool operator==(const Collect &) const = default;
};
struct Retitle
{
    QString title;
    bool operator==(const Retitle &) const = default;
};
struct Relate
{
    LinkKind kind = LinkKind::Related;
    QString to;
    bool confirmed = true;
    bool operator==(const Relate &) const = default;
};
struct Unrelate
{
    LinkKind kind = LinkKind::Related;
    QString to;
    bool operator==(const Unrelate &) const = default;
};
struct Merge
{
    QString into;
    bool operator==(const Merge &) const = default;
};
struct Unmerge
{
    QString reason;
    bool operator==(const Unmerge &) const = default;
};
struct Close
{
    Outcome outcome = Outcome::Confirmed;
    QString reason; ///< why it is closed although something is open
    bool operator==(const Close &) const = default;
};
struct Decline
{
    QString reason;
    bool operator==(const Decline &) const = default;
};
struct Reopen
{
    QString reason;
    bool operator==(const Reopen &) const = default;
};
struct Show
{
    Visibility to = Visibility::Team;
    bool operator==(const Show &) const = default;
};
struct Adopt
{
    QString playbook; ///< its id
    bool operator==(const Adopt &) const = default;
};
enum class MarkKind { Pin, Unpin, Tag, Comment, Amend, Strike, Restore, Redact };
/// Something about the entry that is selected.
struct Mark
{
    MarkKind kind = MarkKind::Pin;
    QString entry;
    QString text; ///< comment, new words or reason
    QStringList tags;
    std::optional<journal::Occurrence> occurred; ///< the corrected time of an amendment
    bool operator==(const Mark &) const = default;
};

} // namespace said

using Said = std::variant<said::Note, said::Finding, said::Decision, said::Action, said::Question, said::Answer,
                          said::FollowUp, said::Reach, said::Rate, said::TakeRole, said::LeaveRole, said::Give,
                          said::Move, said::Assign, said::Tell, said::Waive, said::Indicate, said::Affect, said::Judge,
                          said::Collect, said::Retitle, said::Relate, said::Unrelate, said::Merge, said::Unmerge,
                          said::Close, said::Decline, said::Reopen, said::Show, said::Adopt, said::Mark>;

/// A line of the scribe, understood: what it wants, and who says so, of when and how surely.
struct Scribed
{
    Said said;
    journal::Authorship by;
    QStringList remarks; ///< what the writer should see before it is written ("yesterday")
};

} // namespace incidents
