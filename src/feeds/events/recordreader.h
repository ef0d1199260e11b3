#pragma once

#include "domain/timeline/machineevent.h"
#include "feeds/events/record.h"

#include <QList>

namespace feeds {

/// Why a record, or an event of it, cannot be.
struct Refusal
{
    QByteArray field = {}; ///< empty when it is the record as a whole
    QString reason;

    bool operator==(const Refusal &) const = default;
};

/// What a record is on the axis: no event, one, or several; and what of it cannot be one.
struct RecordReading
{
    QList<timeline::MachineEvent> events;
    QList<Refusal> refusals;
    int twice = 0; ///< events of an hour that came twice; the earlier was taken
};

/// Reads the records of one format, one after another; thread-confined. The events have a source, an
/// action and an id; the reader above gives them their raw row and makes an id of it where there is none.
class RecordReader
{
public:
    virtual ~RecordReader() = default;
    virtual RecordReading read(const Record &record) = 0;
};

inline RecordReading refused(const QByteArray &field, const QString &reason)
{
    return {{}, {{field, reason}}, 0};
}

} // namespace feeds
