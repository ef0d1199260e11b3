#pragma once

#include <functional>

/// Makes SQLite's n-th step from now on fail, from outside the program: the linker puts a function
/// of the test in the place of sqlite3_step.
namespace failingstep {

/// The step number `nth` (from 0) fails with `code`; -1 lets all pass.
void arm(long nth, int code);
/// Whether the armed step was reached.
bool fired();

} // namespace failingstep
