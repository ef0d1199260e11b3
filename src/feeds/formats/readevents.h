#pragma once

#include "feeds/formats/eventformats.h"

#include <QIODevice>

namespace feeds {

/// What became of one file.
struct EventReading
{
    qint64 read = 0; ///< events
    qint64 refused = 0; ///< rows, or events of a row
    QList<RefusedRow> refusals; ///< the first thousand, by line
    qint64 twice = 0; ///< events of an hour that came twice on its day; the earlier was taken
    qint64 bytes = 0; ///< of the file, as far as it was read
    bool cancelled = false;
};

/// How a file is gone through.
struct ReadingPace
{
    int batch = 2000; ///< events a delivery
    qsizetype chunk = 1 << 20; ///< bytes a read
};

/// Receives events in the order of the file and how many bytes were read so far; false cancels.
using TakeEvents = std::function<bool(const QList<timeline::MachineEvent> &events, qint64 bytes)>;

/// Reads a file of that format. Memory is bounded by a batch, a chunk and the largest row, whatever the
/// size of the file. A bad row is refused with its line and does not stop the good ones. Invalid when the
/// file is empty or not of the format at all; Storage when it cannot be read. `name` is said in errors.
base::Result<EventReading> readEvents(QIODevice &device, const QString &name, const EventFormat &format,
                                      const EventOptions &options, const TakeEvents &take,
                                      const ReadingPace &pace = {});

/// Reads all of it and takes nothing: Invalid names the first refused row, and how many there are.
base::Done checkEvents(QIODevice &device, const QString &name, const EventFormat &format, const EventOptions &options);

} // namespace feeds
