#pragma once

#include "store/journal/projection.h"

namespace store {

/// How far the review of each incident is: table incident_review.
class ReviewProjection : public Projection
{
public:
    QList<QByteArray> tables() const override;
    base::Done write(Database &database, const journal::Subject *before, const journal::Subject &after) override;
};

} // namespace store
