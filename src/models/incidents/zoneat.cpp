#include "models/incidents/zoneat.h"

#include <QDateTime>

namespace models {

look::clocktext::Zone zoneAt(const QTimeZone &zone, base::Instant at)
{
    if (zone == QTimeZone::utc())
        return {};
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(base::micros(at) / 1000, Qt::UTC);
    const QString name = zone.abbreviation(moment);
    return {zone.offsetFromUtc(moment), name == QLatin1String("UTC") ? QStringLiteral("Z") : name};
}

} // namespace models
