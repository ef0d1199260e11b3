#pragma once

#include "feeds/events/eventoptions.h"
#include "feeds/events/recordreader.h"

namespace feeds {

/// Reads workflow runs as `GET /repos/{owner}/{repo}/actions/runs` gives them and as `gh run list --json`
/// does: the beginning of a run is an event and, once it is completed, its end is another. The same run
/// and attempt met again is the same two events, so that an export from while it ran and one from after
/// make one story.
class RunRow : public RecordReader
{
public:
    explicit RunRow(const EventOptions &options)
        : m_zone(options.zone)
    {
    }
    RecordReading read(const Record &row) override;

private:
    const std::optional<QTimeZone> m_zone;
};

} // namespace feeds
