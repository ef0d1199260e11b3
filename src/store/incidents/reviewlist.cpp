#include "store/incidents/reviewlist.h"

#include "store/sqlite/rows.h"

namespace store {

using namespace incidents;

namespace {

ReviewState stateOf(const QString &stored)
{
    for (const ReviewState state :
         {ReviewState::Draft, ReviewState::InReview, ReviewState::Reviewed, ReviewState::Closed}) {
        if (stored == name(state))
            return state;
    }
    return ReviewState::None;
}

} // namespace

base::Result<QList<ReviewRow>> reviewsAwaited(Database &database)
{
    return rows<ReviewRow>(
        database,
        "SELECT incident_id, state, lead, awaited, due_us, submitted_by, signed_by, signed_us FROM incident_review "
        "WHERE awaited = 1 ORDER BY due_us, incident_id",
        [](const Statement &row) {
            ReviewRow out{row.text(0), stateOf(row.text(1)), row.text(2), row.integer(3) != 0,
                          {},          row.text(5),          row.text(6), {}};
            if (const std::optional<qint64> due = row.optionalInteger(4))
                out.due = base::instant(*due);
            if (const std::optional<qint64> at = row.optionalInteger(7))
                out.signedAt = base::instant(*at);
            return out;
        });
}

} // namespace store
