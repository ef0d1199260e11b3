#pragma once

#include "feeds/events/eventoptions.h"
#include "feeds/events/recordreader.h"

namespace feeds {

/// Reads Timesketch's own table, CSV or JSON lines: `message`, `datetime` with its zone, else
/// `timestamp` in microseconds, `timestamp_desc` for what kind of time it is, and `tag`. Its other
/// columns are found by search.
class TimesketchRow : public RecordReader
{
public:
    explicit TimesketchRow(const EventOptions &options)
        : m_options(options)
    {
    }
    RecordReading read(const Record &row) override;

private:
    const EventOptions m_options;
};

} // namespace feeds
