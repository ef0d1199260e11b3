#pragma once

#include <QTime>

namespace shell {

/// The part of the day in which the desktop is not told anything; it may span midnight.
struct QuietHours
{
    bool on = false;
    QTime from{22, 0};
    QTime to{7, 0};

    /// `from` is quiet, `to` no more; equal times make the whole day quiet.
    bool contains(QTime at) const;
    bool operator==(const QuietHours &) const = default;
};

} // namespace shell
