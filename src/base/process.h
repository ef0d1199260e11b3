#pragma once

namespace base {

/// What every program of ours sets before it does anything else, on its first thread:
/// - private: no core dump, files 0600 and folders 0700 whatever the umask was;
/// - one heap for all threads: glibc grows the others page by page, with a system call for each, which made a third of
///   a note's cost.
void settleProcess();

} // namespace base
