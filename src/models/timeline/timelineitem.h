#pragma once

#include "store/mirror/mirrorevents.h"
#include "store/timeline/journallines.h"

#include <QMetaType>

#include <compare>
#include <variant>

namespace models {

/// What one row of the timeline is: what a person wrote, or what a machine did.
using TimelineItem = std::variant<store::MirrorEvent, store::JournalLine>;

/// A row's place on the one axis, and its identity: by milliseconds; within one, what machines did comes
/// before what people wrote, each in its own order.
struct TimelineKey
{
    qint64 ms = 0;
    bool line = false;
    qint64 first = 0; ///< the mirror's row, or the line's happened time
    qint64 second = 0; ///< the line's position

    auto operator<=>(const TimelineKey &) const = default;

    static TimelineKey of(const store::MirrorEvent &event);
    static TimelineKey of(const store::JournalLine &line);
    static TimelineKey ofLine(qint64 happenedUs, qint64 position);
    static TimelineKey of(const TimelineItem &item);
};

base::Instant happened(const TimelineItem &item);

/// What lies strictly between two keys, in the mirror and in the journal; none is open.
store::MirrorWindow mirrorBetween(const std::optional<TimelineKey> &after, const std::optional<TimelineKey> &before,
                                  int limit);
store::JournalWindow journalBetween(const std::optional<TimelineKey> &after, const std::optional<TimelineKey> &before,
                                    int limit);

/// A stretch of rows in the order of time, and whether there are more on the side it was cut.
struct TimelineStretch
{
    QList<TimelineItem> items;
    bool more = false;
};

/// Merges the newest of both, given newest first and each read up to `limit`, into the newest `limit`
/// of all; the oldest first.
TimelineStretch mergeNewest(const QList<store::MirrorEvent> &events, const QList<store::JournalLine> &lines, int limit);
/// The same for the oldest, given oldest first.
TimelineStretch mergeOldest(const QList<store::MirrorEvent> &events, const QList<store::JournalLine> &lines, int limit);

} // namespace models
