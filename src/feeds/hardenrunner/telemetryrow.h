#pragma once

#include "feeds/events/eventoptions.h"
#include "feeds/events/recordreader.h"

namespace feeds {

/// Reads what StepSecurity's Harden-Runner saw on a runner: detections as its pages, its interface, its
/// S3 and web hook exports give them (blocked and new outbound calls, overwritten files, suspicious
/// processes, secrets in logs …), and what its agent reports by itself: connections, names resolved,
/// files written, processes started. Annotations of a job come in when a time stands with them.
class TelemetryRow : public RecordReader
{
public:
    explicit TelemetryRow(const EventOptions &options)
        : m_zone(options.zone)
    {
    }
    RecordReading read(const Record &row) override;

private:
    const std::optional<QTimeZone> m_zone;
};

} // namespace feeds
