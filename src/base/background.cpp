#include "base/background.h"

#include <sys/resource.h>
#include <unistd.h>

namespace base {

void workInBackground()
{
    constexpr int niceness = 10;
    // On Linux a process id that is a thread's means that thread alone.
    (void)setpriority(PRIO_PROCESS, id_t(gettid()), niceness);
}

} // namespace base
