#pragma once

#include "domain/journal/occurrence.h"

#include <QTimeZone>

namespace journal {

/// From where a stated time is looked at.
struct Viewpoint
{
    base::Instant now{};
    QTimeZone zone; ///< of a time that names none
};

/// A time as somebody typed it, understood.
struct StatedTime
{
    Occurrence occurred;
    qsizetype end = 0; ///< the first character of what follows the time and its blanks
    QString remark; ///< what the writer should see before it is written ("yesterday"); often empty
};

/// A time without a date is yesterday's when it would lie further ahead than this.
constexpr base::Duration aheadTolerance = std::chrono::minutes(2);

/// Whether what stands at `from` wants to be a time, well formed or not: `-` and a digit, or `@` and a
/// digit, `~` or the name of a day.
bool beginsTime(const QString &text, qsizetype from = 0);

/// Reads when something happened:
///
///     -10m  -1h30m  -90s  -2d                  ago; as exact as the smallest unit
///     @03:41  @03:41:10  @22h                  the last time it was that late
///     @03:41Z  @03:41+02:00  @22:10 CET  @03:41 Europe/Berlin
///     @yesterday 22:10  @today 09:00  @mon 14:00  @2025-01-14 22:10  @2025-01-14
///     @2025-01-14T22:10:00Z                    RFC 3339
///     ~ behind the first sign                  about
///
/// Where nothing but a time may stand (an option of a command) the @ may be left out.
/// An hour that a clock change skipped is Invalid; of one that came twice the earlier is taken, with a
/// remark. So is a time ahead of `now`. Errors name the column, counted from 1.
base::Result<StatedTime> readTime(const QString &text, qsizetype from, const Viewpoint &here);

/// Reads when something shall happen: `in 30m`, `in 1h30m`, `04:30Z`, `tomorrow 09:00`, `mon 14:00`,
/// `2025-01-16 09:00 CET`, each with or without `@`. Invalid when it lies in the past.
base::Result<StatedTime> readTimeAhead(const QString &text, qsizetype from, const Viewpoint &here);

/// The same where a time is all that is asked for: a field, an option, a cell of a table. Blanks around it are
/// nothing, whatever else follows it is an error, and errors name no column.
base::Result<StatedTime> wholeTime(const QString &text, const Viewpoint &here);
base::Result<StatedTime> wholeTimeAhead(const QString &text, const Viewpoint &here);

} // namespace journal
