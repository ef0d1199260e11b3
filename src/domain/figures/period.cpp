#include "domain/figures/period.h"

#include <algorithm>

namespace figures {

using base::Instant;

namespace {

Instant nextMonth(Instant at)
{
    using namespace std::chrono;
    const year_month_day day(floor<days>(at));
    return sys_days((day.year() / day.month() + months(1)) / 1);
}

} // namespace

Period before(const Period &period)
{
    return {period.from - period.length(), period.from};
}

QList<Period> monthsUntil(Instant end)
{
    QList<Period> out;
    for (Instant from = end - trendLength; from < end; from = out.last().to)
        out.append({from, std::min(end, nextMonth(from))});
    return out;
}

} // namespace figures
