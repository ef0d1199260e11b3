#include "store/actions/actionlist.h"

#include "store/sqlite/rows.h"

namespace store {

using namespace actions;

namespace {

std::optional<base::Instant> time(const Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(base::instant(row.integer(column)));
}

ActionRow actionRow(const Statement &row)
{
    ActionRow out;
    out.id = row.text(0);
    out.title = row.text(1);
    out.kind = actionKindFrom(row.text(2)).value_or(ActionKind::Prevent);
    out.area = controlAreaFrom(row.text(3)).value_or(ControlArea::Protect);
    out.owner = row.text(4);
    out.state = actionStateFrom(row.text(5)).value_or(ActionState::Open);
    out.reason = row.text(6);
    out.doneBy = row.text(7);
    out.verifiedBy = row.text(8);
    out.source = row.text(9);
    out.issue = row.text(10);
    out.opened = base::instant(row.integer(11));
    out.due = time(row, 12);
    out.done = time(row, 13);
    out.verified = time(row, 14);
    return out;
}

constexpr const char *columns =
    "SELECT id, title, kind, area, owner, state, reason, done_by, verified_by, source, issue, opened_us, due_us, "
    "done_us, verified_us FROM action_item ";
constexpr const char *order =
    "ORDER BY state IN ('verified', 'rejected', 'risk_accepted'), due_us IS NULL, due_us, opened_us, id";

} // namespace

bool ActionRow::settled() const
{
    return state == ActionState::Verified || state == ActionState::Rejected || state == ActionState::RiskAccepted;
}

base::Result<QList<ActionRow>> actionList(Database &database)
{
    return rows<ActionRow>(database, QByteArray(columns) + order, actionRow);
}

base::Result<QList<ActionRow>> actionsOf(Database &database, const QString &source)
{
    return rows<ActionRow>(database, QByteArray(columns) + "WHERE source = ? " + order, actionRow, source);
}

} // namespace store
