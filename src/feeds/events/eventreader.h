#pragma once

#include "domain/timeline/machineevent.h"
#include "feeds/events/refusedrow.h"

#include <QByteArrayView>
#include <QList>

#include <functional>

namespace feeds {

/// Where what is read goes, in the order of the file; false stops the reading.
struct EventSink
{
    std::function<bool(QList<timeline::MachineEvent> events, int twice)> events;
    std::function<bool(const RefusedRow &row)> refused;
};

/// Reads a file of machine events as its bytes come. A bad row is refused and does not stop the good
/// ones. Keeps one row in memory whatever the file's size. Owned by one reading; thread-confined.
class EventReader
{
public:
    virtual ~EventReader() = default;
    /// The next bytes; false when the sink has stopped it. Invalid when this is not such a file at all.
    virtual base::Result<bool> add(QByteArrayView bytes) = 0;
    /// The end of the file. Invalid when there was nothing.
    virtual base::Result<bool> finish() = 0;
};

} // namespace feeds
