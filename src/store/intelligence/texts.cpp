#include "store/intelligence/texts.h"

namespace store {

std::optional<qint64> optionalDay(QDate day)
{
    if (!day.isValid())
        return {};
    return dayNumber(day);
}

std::optional<qint64> optionalMicros(const std::optional<base::Instant> &at)
{
    if (!at)
        return {};
    return base::micros(*at);
}

} // namespace store
