#pragma once

#include "domain/actions/action.h"
#include "store/sqlite/database.h"

namespace store {

/// An action item as lists show it.
struct ActionRow
{
    QString id;
    QString title;
    actions::ActionKind kind = actions::ActionKind::Prevent;
    actions::ControlArea area = actions::ControlArea::Protect;
    QString owner;
    actions::ActionState state = actions::ActionState::Open;
    QString reason;
    QString doneBy;
    QString verifiedBy;
    QString source; ///< subject id of the incident; may be empty
    QString issue;
    base::Instant opened{};
    std::optional<base::Instant> due;
    std::optional<base::Instant> done;
    std::optional<base::Instant> verified;

    bool settled() const;
    bool overdue(base::Instant now) const { return !settled() && due && *due < now; }
    bool operator==(const ActionRow &) const = default;
};

/// Every action item: those that are not settled first, soonest due first, without a day last.
base::Result<QList<ActionRow>> actionList(Database &database);
/// Those that came from one incident, in the same order.
base::Result<QList<ActionRow>> actionsOf(Database &database, const QString &source);

} // namespace store
