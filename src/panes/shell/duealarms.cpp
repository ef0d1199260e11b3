#include "panes/shell/duealarms.h"

namespace shell {

QList<DueAlarm> DueAlarms::take(const QList<store::DueRow> &rows, base::Instant now)
{
    QList<DueAlarm> out;
    for (const store::DueRow &row : rows) {
        const base::Duration left = row.due - now;
        if (left > ahead || left <= -lately)
            continue;
        const bool breached = left <= base::Duration::zero();
        if (breached && row.severity != 1)
            continue;
        // The due time is part of the name: a clock that is set anew is told anew.
        const QString name =
            QStringLiteral("%1/%2/%3/%4").arg(row.incidentId, row.key).arg(base::micros(row.due)).arg(int(breached));
        if (m_told.contains(name))
            continue;
        m_told.insert(name);
        out.append({row, breached});
    }
    return out;
}

} // namespace shell
