#pragma once

#include "store/journal/projection.h"

namespace store {

/// Action items as lists and reports read them: table action_item.
class ActionProjection : public Projection
{
public:
    QList<QByteArray> tables() const override;
    base::Done write(Database &database, const journal::Subject *before, const journal::Subject &after) override;
};

} // namespace store
