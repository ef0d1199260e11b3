#pragma once

#include "store/sqlite/database.h"

#include <sqlite3.h>

namespace store {

/// `work` in a transaction of its own, or as part of the one that is open already: whoever keeps where a list goes on
/// commits a page together with that.
template<class F>
auto pageTransaction(Database &mirror, F work) -> std::invoke_result_t<F>
{
    return sqlite3_get_autocommit(mirror.handle()) ? mirror.transaction(work) : work();
}

} // namespace store
