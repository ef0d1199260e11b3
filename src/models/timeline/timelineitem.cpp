#include "models/timeline/timelineitem.h"

#include "store/mirror/eventwalk.h"
#include "store/mirror/mirrorrow.h"

#include <algorithm>

namespace models {

namespace {

/// Takes from both as long as `limit` lasts; `first` says which of two keys comes first.
template<class First>
TimelineStretch merged(const QList<store::MirrorEvent> &events, const QList<store::JournalLine> &lines, int limit,
                       First first)
{
    TimelineStretch out;
    out.more = events.size() + lines.size() > limit || events.size() == limit || lines.size() == limit;
    auto event = events.begin();
    auto line = lines.begin();
    while (out.items.size() < limit && (event != events.end() || line != lines.end())) {
        const bool takeEvent =
            line == lines.end() || (event != events.end() && first(TimelineKey::of(*event), TimelineKey::of(*line)));
        if (takeEvent)
            out.items.append(*event++);
        else
            out.items.append(*line++);
    }
    return out;
}

} // namespace

TimelineKey TimelineKey::of(const store::MirrorEvent &event)
{
    return {event.row >> store::rowBits, false, event.row, 0};
}

TimelineKey TimelineKey::of(const store::JournalLine &line)
{
    return ofLine(base::micros(line.happened), line.position);
}

TimelineKey TimelineKey::ofLine(qint64 happenedUs, qint64 position)
{
    return {store::millisecond(base::instant(happenedUs)), true, happenedUs, position};
}

TimelineKey TimelineKey::of(const TimelineItem &item)
{
    return std::visit([](const auto &it) { return of(it); }, item);
}

base::Instant happened(const TimelineItem &item)
{
    if (const auto *event = std::get_if<store::MirrorEvent>(&item))
        return event->event.at;
    return std::get<store::JournalLine>(item).happened;
}

store::MirrorWindow mirrorBetween(const std::optional<TimelineKey> &after, const std::optional<TimelineKey> &before,
                                  int limit)
{
    store::MirrorWindow window;
    window.limit = limit;
    if (after)
        window.after = after->line ? store::rowAfterLine(after->first) - 1 : after->first;
    if (before)
        window.before = before->line ? store::rowAfterLine(before->first) : before->first;
    return window;
}

store::JournalWindow journalBetween(const std::optional<TimelineKey> &after, const std::optional<TimelineKey> &before,
                                    int limit)
{
    // An event comes before every line of its millisecond; positions begin with 1.
    const auto edge = [](const TimelineKey &key) {
        return key.line ? store::JournalWindow::Edge{key.first, key.second}
                        : store::JournalWindow::Edge{key.ms * 1000, 0};
    };
    store::JournalWindow window;
    window.limit = limit;
    if (after)
        window.after = edge(*after);
    if (before)
        window.before = edge(*before);
    return window;
}

TimelineStretch mergeNewest(const QList<store::MirrorEvent> &events, const QList<store::JournalLine> &lines, int limit)
{
    TimelineStretch out = merged(events, lines, limit, std::greater<TimelineKey>());
    std::reverse(out.items.begin(), out.items.end());
    return out;
}

TimelineStretch mergeOldest(const QList<store::MirrorEvent> &events, const QList<store::JournalLine> &lines, int limit)
{
    return merged(events, lines, limit, std::less<TimelineKey>());
}

} // namespace models
