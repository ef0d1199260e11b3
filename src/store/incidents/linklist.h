#pragma once

#include "domain/incidents/scope.h"
#include "store/sqlite/database.h"

namespace store {

/// A relation that another incident states to this one.
struct LinkRow
{
    QString from; ///< incident id
    incidents::LinkKind kind = incidents::LinkKind::Related;
    bool confirmed = true;
    bool operator==(const LinkRow &) const = default;
};

/// What points at one incident, in no order of importance.
struct Pointing
{
    QList<LinkRow> links;
    QStringList merged; ///< ids of the incidents that are merged into it
    bool operator==(const Pointing &) const = default;
};

base::Result<Pointing> pointingTo(Database &database, const QString &incident);

} // namespace store
