#pragma once

#include "store/journal/projection.h"

namespace store {

/// The evidence of incidents as rows, and the chain of custody of each item. Only items that changed are written
/// again, and of a chain that went on only its new steps.
class EvidenceProjection : public Projection
{
public:
    QList<QByteArray> tables() const override { return {"evidence_item", "evidence_custody"}; }
    base::Done write(Database &database, const journal::Subject *before, const journal::Subject &after) override;
};

} // namespace store
