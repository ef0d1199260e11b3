#pragma once

#include "store/incidents/duequeue.h"

#include <QSet>

namespace shell {

/// Something the desktop is told of a clock.
struct DueAlarm
{
    store::DueRow row;
    bool breached = false; ///< run out; otherwise about to
    bool operator==(const DueAlarm &) const = default;
};

/// Which clocks are worth telling now: each once when two minutes are left, those of a P1 once more
/// when they run out. A clock that ran out before anybody could have been told is left to the board.
class DueAlarms
{
public:
    static constexpr base::Duration ahead = std::chrono::minutes(2);
    static constexpr base::Duration lately = std::chrono::minutes(1);

    /// What to tell at `now`; it counts as told.
    QList<DueAlarm> take(const QList<store::DueRow> &rows, base::Instant now);

private:
    QSet<QString> m_told;
};

} // namespace shell
