#pragma once

#include "base/instant.h"
#include "domain/journal/subject.h"

#include <optional>

namespace actions {

/// What an action changes about the next time.
enum class ActionKind { Prevent, Detect, Mitigate, Process, Document };
QLatin1String name(ActionKind kind);
QString word(ActionKind kind);
std::optional<ActionKind> actionKindFrom(const QString &name);

/// The part of the controls it belongs to: the functions of the NIST Cybersecurity Framework 2.0.
enum class ControlArea { Govern, Identify, Protect, Detect, Respond, Recover };
QLatin1String name(ControlArea area);
QString word(ControlArea area);
std::optional<ControlArea> controlAreaFrom(const QString &name);

enum class ActionState { Open, InProgress, Done, Verified, Rejected, RiskAccepted };
QLatin1String name(ActionState state);
QString word(ActionState state);
std::optional<ActionState> actionStateFrom(const QString &name);

/// A change that a review asked for, followed until somebody else has verified it. A subject of its
/// own: it outlives the incident or exercise it came from.
struct Action : journal::Subject
{
    static constexpr const char *kindName = "action";

    Action() = default;
    explicit Action(const QString &id) { this->id = id; }

    QString title;
    ActionKind type = ActionKind::Prevent;
    ControlArea area = ControlArea::Protect;
    QString owner; ///< empty while nobody has it
    std::optional<base::Instant> due;
    ActionState state = ActionState::Open;
    QString reason; ///< of the state it is in: rejected because, accepted until, verified with
    QString doneBy; ///< who said that it is done
    std::optional<base::Instant> done;
    QString verifiedBy;
    std::optional<base::Instant> verified;
    QString source; ///< subject id of the incident or exercise it came from; may be empty
    QString issue; ///< "owner/repository#12" or an https address; may be empty
    base::Instant opened{};

    /// Nobody has to do anything about it any more.
    bool settled() const
    {
        return state == ActionState::Verified || state == ActionState::Rejected || state == ActionState::RiskAccepted;
    }
    bool overdue(base::Instant now) const { return !settled() && due && *due < now; }

    QLatin1String kind() const override { return QLatin1String(kindName); }
    const journal::EntryTypes &types() const override;
    std::shared_ptr<journal::Subject> copy() const override { return std::make_shared<Action>(*this); }
    std::shared_ptr<journal::Subject> blank() const override { return std::make_shared<Action>(id); }
};

using ActionPtr = std::shared_ptr<const Action>;

/// What every entry but the first asks for.
base::Done opened(const Action &action);
/// Opened, and neither verified nor rejected nor accepted as a risk.
base::Done unsettled(const Action &action);

} // namespace actions
