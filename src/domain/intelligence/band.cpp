#include "domain/intelligence/band.h"

#include "base/names.h"

namespace intelligence {

namespace {
constexpr base::Names<Band, bandCount> bands{{"immediate", "urgent", "scheduled", "deferred"}};
} // namespace

QLatin1String name(Band band)
{
    return bands.of(band);
}

QString word(Band band)
{
    return base::spoken(name(band));
}

std::optional<Band> bandFrom(const QString &name)
{
    return bands.complete(name);
}

std::optional<base::Duration> period(Band band)
{
    using std::chrono::days;
    switch (band) {
    case Band::Immediate:
        return days(3);
    case Band::Urgent:
        return days(14);
    case Band::Scheduled:
        return days(60);
    case Band::Deferred:
        break;
    }
    return {};
}

} // namespace intelligence
