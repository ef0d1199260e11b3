#pragma once

#include "store/journal/projection.h"

namespace store {

/// How far the review of each incident is, and how incidents are related: tables incident_review and
/// incident_link.
class ReviewProjection : public Projection
{
public:
    QList<QByteArray> tables() const override;
    base::Done write(Database &database, const journal::Subject *before, const journal::Subject &after) override;
};

} // namespace store
