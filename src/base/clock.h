#pragma once

#include "base/instant.h"

namespace base {

/// Where "now" comes from. Rules never ask it; verbs are given an Instant.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual Instant now() const = 0;
};

/// The machine's clock, optionally moved by a fixed shift: a demo lives in January 2025 and ticks on.
class SystemClock : public Clock
{
public:
    explicit SystemClock(Duration shift = Duration::zero())
        : m_shift(shift)
    {
    }
    Instant now() const override;

private:
    Duration m_shift;
};

/// A clock that stands still until it is told otherwise; for `--now` and for tests.
class FixedClock : public Clock
{
public:
    explicit FixedClock(Instant at)
        : m_at(at)
    {
    }
    Instant now() const override { return m_at; }
    void set(Instant at) { m_at = at; }
    void advance(Duration by) { m_at += by; }

private:
    Instant m_at;
};

} // namespace base
