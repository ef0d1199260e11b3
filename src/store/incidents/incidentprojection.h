#pragma once

#include "store/journal/projection.h"

namespace store {

/// Incidents as rows: what lists, the due queue, figures and reports read.
class IncidentProjection : public Projection
{
public:
    QList<QByteArray> tables() const override;
    base::Done write(Database &database, const journal::Subject *before, const journal::Subject &after) override;
};

} // namespace store
