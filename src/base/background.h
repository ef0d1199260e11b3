#pragma once

namespace base {

/// From now on this thread gives way to every other of the program, and of the machine, that wants the
/// processor or the disk. There is no way back: it is for threads whose work may take long and is never waited for
/// by somebody who types.
void workInBackground();

} // namespace base
