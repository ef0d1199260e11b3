#pragma once

#include "store/journal/projection.h"

namespace store {

/// What the figures over incidents are computed from: tables incident_record, incident_span and incident_link.
class FigureProjection : public Projection
{
public:
    QList<QByteArray> tables() const override;
    base::Done write(Database &database, const journal::Subject *before, const journal::Subject &after) override;
};

} // namespace store
