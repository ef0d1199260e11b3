#pragma once

#include "models/picture/lanesight.h"

#include <QTimeZone>

namespace models {

/// The name of a lane beside it: "people", "audit log".
QString laneWord(timeline::Lane lane);
/// What is at a point: "audit log · 37 events · 5 min from 2025-01-15 03:40Z", "Contained · …", the clock with its
/// outcome at `now`. What an entry or an event says is not known here.
QString hitText(const PictureHit &hit, const TimePicture &picture, double usPerPx, const QTimeZone &zone,
                base::Instant now);
/// Both moments, the time between them and how many things lie there.
QString measureText(qint64 fromUs, qint64 toUs, const TimePicture &picture, double usPerPx, const QTimeZone &zone);
/// How many things of all lanes but clocks lie from `fromUs` up to `endUs`, which is not counted.
qsizetype countBetween(const TimePicture &picture, qint64 fromUs, qint64 endUs);
/// A length of time in its two largest units; below ten seconds with milliseconds.
QString lengthText(qint64 us);

} // namespace models
