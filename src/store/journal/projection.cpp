#include "store/journal/projection.h"

namespace store {

base::Done Projection::clear(Database &database)
{
    for (const QByteArray &table : tables()) {
        if (const base::Done cleared = database.run("DELETE FROM " + table); !cleared)
            return cleared;
    }
    return base::done();
}

} // namespace store
