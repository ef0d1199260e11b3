#pragma once

#include "feeds/events/eventoptions.h"
#include "feeds/events/recordreader.h"

namespace feeds {

/// Reads rows of GitHub's audit log as it is exported or streamed. The time is `@timestamp`, else
/// `created_at`: milliseconds or seconds since 1970, or a text with a zone.
class AuditRow : public RecordReader
{
public:
    explicit AuditRow(const EventOptions &options = {})
        : m_zone(options.zone)
    {
    }
    RecordReading read(const Record &row) override;

private:
    const std::optional<QTimeZone> m_zone;
};

} // namespace feeds
