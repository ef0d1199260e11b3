#pragma once

/// What SQLite writes to its files, from outside the program: its own table of system calls is given
/// functions of the test.
namespace failingwrite {

enum class Fate {
    DiskFull, ///< this write and all after it find no room
    Killed, ///< half of it is written, then the program is killed
};

/// The write number `nth` (from 0) meets its fate; -1 lets all pass. Counting begins anew.
void arm(long nth, Fate fate);
/// How many writes there were since.
long written();

} // namespace failingwrite
