#pragma once

#include "store/journal/projection.h"

namespace store {

/// The register of contacts as lists read it: table contact.
class ContactProjection : public Projection
{
public:
    QList<QByteArray> tables() const override;
    base::Done write(Database &database, const journal::Subject *before, const journal::Subject &after) override;
};

} // namespace store
