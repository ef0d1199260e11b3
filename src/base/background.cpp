#include "base/background.h"

#include <linux/ioprio.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace base {

void workInBackground()
{
    constexpr int niceness = 10;
    // On Linux a process id that is a thread's means that thread alone.
    (void)setpriority(PRIO_PROCESS, id_t(gettid()), niceness);
    // The disk too serves others first, where its scheduler knows of it (mq-deadline, bfq).
    (void)syscall(SYS_ioprio_set, IOPRIO_WHO_PROCESS, gettid(), IOPRIO_PRIO_VALUE(IOPRIO_CLASS_IDLE, 0));
}

} // namespace base
