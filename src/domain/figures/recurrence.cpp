#include "domain/figures/recurrence.h"

#include "domain/figures/summary.h"

namespace figures {

namespace {

const Again *firstOf(const ClosedIncident &incident, bool confirmed)
{
    const Again *first = nullptr;
    for (const Again &one : incident.again) {
        const bool within = one.detected > incident.t0 && one.detected <= incident.closed + recurrenceTime;
        if (one.confirmed == confirmed && within && (!first || one.detected < first->detected))
            first = &one;
    }
    return first;
}

} // namespace

const Again *ClosedIncident::recurrence() const
{
    return firstOf(*this, true);
}

const Again *ClosedIncident::suspicion() const
{
    return firstOf(*this, false);
}

bool ClosedIncident::pending(base::Instant now) const
{
    return !recurrence() && now < closed + recurrenceTime;
}

Recurrence recurrenceOf(const QList<ClosedIncident> &incidents, const Period &period, base::Instant now)
{
    Recurrence out;
    for (const ClosedIncident &one : incidents) {
        if (!period.holds(one.closed))
            continue;
        if (one.backfilled) {
            ++out.backfilled;
            continue;
        }
        ++out.closed;
        const bool recurred = one.recurrence() != nullptr;
        out.recurred += recurred ? 1 : 0;
        out.suspected += !recurred && one.suspicion() ? 1 : 0;
        out.pending += one.pending(now) ? 1 : 0;
    }
    if (out.closed < enough)
        return out;
    out.percent = 100.0 * double(out.recurred) / double(out.closed);
    out.met = out.recurred * 100 < out.closed * recurrenceLimit;
    return out;
}

} // namespace figures
