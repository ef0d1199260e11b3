#pragma once

#include "domain/journal/occurrence.h"

#include <optional>

namespace journal {

/// A length of time as somebody typed it.
struct StatedSpan
{
    base::Duration span{}; ///< at most ten years
    Precision precision = Precision::Minute; ///< of the smallest unit; About when it began with `~`
    qsizetype end = 0; ///< the first character behind it
};

/// The span that stands at `from`: `15m`, `1h30m`, `90s`, `2d`, with `min` and `sec` as longer units, the
/// larger unit first, up to a blank, a comma, a colon, a semicolon or the end. Nothing when there is none.
std::optional<StatedSpan> readSpan(const QString &text, qsizetype from);

/// "10 min", "1 h 30 min", "2 d 4 h": its two largest units, never negative.
QString spokenSpan(base::Duration span);

} // namespace journal
