#pragma once

#include "store/journal/projection.h"

namespace store {

/// The log of every subject as rows, with its full-text search.
class LineProjection : public Projection
{
public:
    QList<QByteArray> tables() const override { return {"line"}; }
    base::Done write(Database &database, const journal::Subject *before, const journal::Subject &after) override;
    base::Done clear(Database &database) override;
};

} // namespace store
