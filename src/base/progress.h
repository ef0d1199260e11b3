#pragma once

#include <QtGlobal>

#include <atomic>

namespace base {

/// Something that takes time, shared between the thread that works and whoever shows it: the worker
/// sets the numbers and asks `cancelled`; the other reads them and may set `cancelled`.
struct Progress
{
    std::atomic<qint64> done{0};
    std::atomic<qint64> total{0}; ///< 0 when it is not known
    std::atomic<bool> cancelled{false};
};

} // namespace base
