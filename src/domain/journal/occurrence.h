#pragma once

#include "base/instant.h"

#include <QJsonObject>

namespace journal {

/// How finely a person could say when something happened.
enum class Precision { Second, Minute, Hour, Day, About };

/// When something happened, as somebody stated it: the instant, how exact that is, the zone it was
/// said in and the words themselves.
struct Occurrence
{
    base::Instant at{};
    Precision precision = Precision::Second;
    int zone = 0; ///< offset from UTC in seconds, as stated; |zone| <= 18 h
    QString raw = {}; ///< as typed; empty when the program took the time itself

    bool operator==(const Occurrence &) const = default;
};

QLatin1String name(Precision precision);

/// Exactly now, by the program's own clock.
Occurrence exactly(base::Instant at);

QJsonObject toJson(const Occurrence &occurrence);
/// Invalid names the member that is missing or out of range.
base::Result<Occurrence> occurrenceFromJson(const QJsonObject &object);

/// The time of day as precise as it was stated, in UTC shifted by `zone` seconds:
/// "03:41:02", "03:41", "03 h", "~03:41"; a day alone gives "day".
QString timeText(const Occurrence &occurrence, int zone);

/// "Z", "+01:00" or "-05:30".
QString zoneText(int zone);

} // namespace journal
