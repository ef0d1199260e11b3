#include "domain/journal/occurrence.h"

#include <array>

namespace journal {

namespace {
constexpr std::array<const char *, 5> precisions{"second", "minute", "hour", "day", "about"};
constexpr int widestZone = 18 * 3600;
constexpr qint64 farthest = (qint64(1) << 53) - 1; // microseconds, as canonical JSON can carry them
} // namespace

QLatin1String name(Precision precision)
{
    return QLatin1String(precisions.at(size_t(precision)));
}

Occurrence exactly(base::Instant at)
{
    return {.at = at};
}

QJsonObject toJson(const Occurrence &occurrence)
{
    QJsonObject object{{QStringLiteral("at"), base::micros(occurrence.at)},
                       {QStringLiteral("precision"), name(occurrence.precision)},
                       {QStringLiteral("zone"), occurrence.zone}};
    if (!occurrence.raw.isEmpty())
        object.insert(QStringLiteral("raw"), occurrence.raw);
    return object;
}

base::Result<Occurrence> occurrenceFromJson(const QJsonObject &object)
{
    const auto wrong = [](const char *member) {
        return base::Error{base::ErrorKind::Invalid,
                           QStringLiteral("occurred.%1 is missing or out of range").arg(QLatin1String(member))};
    };
    Occurrence out;
    const qint64 at = object.value(QLatin1String("at")).toInteger(farthest + 1);
    if (at < -farthest || at > farthest)
        return wrong("at");
    out.at = base::instant(at);
    const QString precision = object.value(QLatin1String("precision")).toString();
    const auto found = std::find_if(precisions.begin(), precisions.end(),
                                    [&](const char *known) { return precision == QLatin1String(known); });
    if (found == precisions.end())
        return wrong("precision");
    out.precision = Precision(found - precisions.begin());
    out.zone = object.value(QLatin1String("zone")).toInt(widestZone + 1);
    if (std::abs(out.zone) > widestZone)
        return wrong("zone");
    out.raw = object.value(QLatin1String("raw")).toString();
    return out;
}

QString timeText(const Occurrence &occurrence, int zone)
{
    const QString exact = base::clockText(occurrence.at, zone);
    switch (occurrence.precision) {
    case Precision::Second:
        return exact;
    case Precision::Minute:
        return exact.left(5);
    case Precision::Hour:
        return exact.left(2) + QStringLiteral(" h");
    case Precision::Day:
        return QStringLiteral("day");
    case Precision::About:
        break;
    }
    return u'~' + exact.left(5);
}

QString zoneText(int zone)
{
    if (zone == 0)
        return QStringLiteral("Z");
    const int minutes = std::abs(zone) / 60;
    return QStringLiteral("%1%2:%3")
        .arg(QLatin1Char(zone < 0 ? '-' : '+'))
        .arg(minutes / 60, 2, 10, QLatin1Char('0'))
        .arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

} // namespace journal
