#pragma once

#include "store/journal/projection.h"

namespace store {

/// Alerts as lists and the due queue read them: table alert, the phases of its priority, its other clocks
/// and its incidents.
class AlertProjection : public Projection
{
public:
    QList<QByteArray> tables() const override;
    base::Done write(Database &database, const journal::Subject *before, const journal::Subject &after) override;
};

} // namespace store
