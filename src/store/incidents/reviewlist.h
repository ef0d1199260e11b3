#pragma once

#include "base/instant.h"
#include "domain/incidents/incident.h"
#include "store/sqlite/database.h"

namespace store {

/// How far the review of one incident is.
struct ReviewRow
{
    QString incidentId;
    incidents::ReviewState state = incidents::ReviewState::None;
    QString lead; ///< empty while there is none
    bool awaited = false; ///< somebody still has to do something about it
    std::optional<base::Instant> due;
    QString submittedBy;
    QString signedBy;
    std::optional<base::Instant> signedAt;
    bool operator==(const ReviewRow &) const = default;
};

/// The reviews that somebody still has to do something about: soonest due first.
base::Result<QList<ReviewRow>> reviewsAwaited(Database &database);

} // namespace store
