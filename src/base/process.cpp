#include "base/process.h"

#include <cstdlib>
#ifdef __GLIBC__
#include <malloc.h>
#endif
#include <sys/resource.h>
#include <sys/stat.h>

namespace base {

void settleProcess()
{
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
    umask(077);
#ifdef __GLIBC__
    mallopt(M_ARENA_MAX, 1);
#endif
}

} // namespace base
