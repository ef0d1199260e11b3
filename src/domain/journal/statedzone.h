#pragma once

#include "base/result.h"

#include <QTimeZone>

#include <optional>

namespace journal {

/// A zone as somebody wrote it behind a time.
struct StatedZone
{
    QTimeZone zone; ///< a fixed offset, or a place with its rules
    qsizetype end = 0; ///< the first character behind it
};

/// The zone that stands at `from`, if one does: `Z`, `+02:00`, `+0200`, `+02`, an abbreviation that has
/// one meaning everywhere ("UTC", "CEST", "JST"), or an IANA name ("Europe/Berlin"). Any other word is
/// text and no zone. Invalid for an abbreviation with several meanings (CST, IST, …), naming them,
/// for a place that does not exist and for an offset beyond 14 h.
base::Result<std::optional<StatedZone>> readZone(const QString &text, qsizetype from);

/// The zone whose whole name is `name`, in the same spellings; Invalid says what may be written.
base::Result<QTimeZone> zoneNamed(const QString &name);

} // namespace journal
