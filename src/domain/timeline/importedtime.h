#pragma once

#include "base/instant.h"

#include <QTimeZone>

#include <optional>

namespace timeline {

/// When a row of an export happened.
struct ImportedTime
{
    base::Instant at{};
    bool twice = false; ///< that hour came twice on the day; this is the earlier one

    bool operator==(const ImportedTime &) const = default;
};

/// Reads a time as exports write it:
///
///     1736912462  1736912462.345  1736912462345  1736912462345678     seconds, milli-, microseconds since 1970
///     2025-01-15T03:41:02Z  2025-01-15 03:41:02.345 +01:00            RFC 3339, also with a blank
///     2025-01-15 03:41:02 UTC  15/Jan/2025:03:41:02 +0100             a zone as `journal::readZone` has it
///     2025-01-15 03:41[:02[.345]]  2025/01/15 …  15.01.2025 …  15 Jan 2025 …  Jan 15, 2025 …  … 3:41 PM
///
/// Those of the last line, and any other without a zone behind it, need `zone`; a zone of their own wins
/// over it. Invalid says why in a sentence without a subject ("has no zone"): a time without a zone, a day
/// or month that could be the other way round, no year, an hour that a clock change skipped, a zone with
/// several meanings, a time outside the years 2000 to 2099. Of an hour that came twice the earlier is
/// taken, and `twice` says so.
base::Result<ImportedTime> readImportedTime(const QString &text, const std::optional<QTimeZone> &zone);

/// Microseconds since 1970 where the export is known to count them, whatever their size.
base::Result<ImportedTime> readMicroseconds(const QString &text);

} // namespace timeline
