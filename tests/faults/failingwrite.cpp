#include "failingwrite.h"

#include <atomic>
#include <cerrno>
#include <csignal>

#include <sqlite3.h>
#include <unistd.h>

namespace {

using failingwrite::Fate;

std::atomic<long> armed{-1};
std::atomic<long> count{0};
std::atomic<Fate> fateOfIt{Fate::DiskFull};

bool meetsItsFate()
{
    const long nth = armed;
    const long now = count++;
    return nth >= 0 && (now == nth || (now > nth && fateOfIt == Fate::DiskFull));
}

ssize_t writeAt(int file, const void *bytes, size_t size, off_t at)
{
    if (!meetsItsFate())
        return ::pwrite(file, bytes, size, at);
    if (fateOfIt == Fate::DiskFull) {
        errno = ENOSPC;
        return -1;
    }
    (void)::pwrite(file, bytes, size / 2, at);
    ::raise(SIGKILL);
    return -1;
}

void takeTheCalls()
{
    sqlite3_vfs *files = sqlite3_vfs_find(nullptr);
    // Which of them is used depends on how the library was built.
    for (const char *name : {"pwrite", "pwrite64"})
        files->xSetSystemCall(files, name, reinterpret_cast<sqlite3_syscall_ptr>(&writeAt));
}

} // namespace

namespace failingwrite {

void arm(long nth, Fate fate)
{
    sqlite3_initialize();
    takeTheCalls();
    fateOfIt = fate;
    count = 0;
    armed = nth;
}

long written()
{
    return count;
}

} // namespace failingwrite
