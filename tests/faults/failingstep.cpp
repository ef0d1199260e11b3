#include "failingstep.h"

#include <atomic>

#include <sqlite3.h>

namespace {
std::atomic<long> left{-1};
std::atomic<int> failure{SQLITE_IOERR};
std::atomic<bool> reached{false};
} // namespace

namespace failingstep {

void arm(long nth, int code)
{
    failure = code;
    reached = false;
    left = nth;
}

bool fired()
{
    return reached;
}

} // namespace failingstep

extern "C" {
// NOLINTNEXTLINE: the names are the linker's
int __real_sqlite3_step(sqlite3_stmt *statement);
// NOLINTNEXTLINE
int __wrap_sqlite3_step(sqlite3_stmt *statement)
{
    if (left >= 0 && left-- == 0) {
        reached = true;
        sqlite3_reset(statement);
        return failure;
    }
    return __real_sqlite3_step(statement);
}
}
