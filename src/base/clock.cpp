#include "base/clock.h"

namespace base {

Instant SystemClock::now() const
{
    return std::chrono::floor<Duration>(std::chrono::system_clock::now()) + m_shift;
}

} // namespace base
