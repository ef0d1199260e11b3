#pragma once

#include "domain/journal/subject.h"
#include "store/sqlite/database.h"

namespace store {

/// Tables that lists, filters and figures read, derived from folded states and written in the
/// transaction of the entry. Made again from the journal they are identical.
class Projection
{
public:
    virtual ~Projection() = default;
    /// The tables it owns, for comparing.
    virtual QList<QByteArray> tables() const = 0;
    /// Brings the rows of one subject from `before` (null for none yet) to `after`.
    virtual base::Done write(Database &database, const journal::Subject *before, const journal::Subject &after) = 0;
    /// Empties its tables; one that keeps a search beside them empties that too.
    virtual base::Done clear(Database &database);
};

} // namespace store
