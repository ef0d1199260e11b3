#pragma once

#include "base/clock.h"

#include <functional>

class QObject;

namespace base {

/// Whoever wakes somebody at a time: the event loop, or a test that moves the clock.
class Alarms
{
public:
    virtual ~Alarms() = default;
    /// Calls `then` once on this thread when it is `at` or later, never at once; not when `context` is gone by then.
    virtual void wake(Instant at, QObject *context, std::function<void()> then) = 0;
};

/// Wakes through the event loop by a clock, which must outlive it. A machine that slept, or whose clock was set, is
/// noticed within half a minute.
class SystemAlarms : public Alarms
{
public:
    explicit SystemAlarms(const Clock &clock)
        : m_clock(clock)
    {
    }
    void wake(Instant at, QObject *context, std::function<void()> then) override;

private:
    const Clock &m_clock;
};

} // namespace base
