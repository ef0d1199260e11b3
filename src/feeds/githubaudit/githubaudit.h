#pragma once

#include "domain/timeline/machineevent.h"

#include <QIODevice>
#include <QList>

#include <functional>

namespace feeds {

struct RefusedRow
{
    qint64 line = 1; ///< where the row begins, from 1
    QString reason;

    bool operator==(const RefusedRow &) const = default;
};

/// What became of one file.
struct AuditReading
{
    qint64 read = 0; ///< rows that became events
    qint64 refused = 0;
    QList<RefusedRow> refusals; ///< the first thousand, by line
    qint64 bytes = 0; ///< of the file, as far as it was read
    bool cancelled = false;
};

struct AuditOptions
{
    bool strict = false; ///< one refused row refuses the file, and then nothing is delivered
    int batch = 2000; ///< events a delivery
    qsizetype chunk = 1 << 20; ///< bytes a read
    qsizetype largestRow = 4 << 20; ///< bytes; larger rows are refused
};

/// Receives events in the order of the file and how many bytes were read so far; false cancels.
using TakeEvents = std::function<bool(const QList<timeline::MachineEvent> &events, qint64 bytes)>;

/// Reads GitHub's audit log as it is exported: a JSON array, arrays one after another, or JSON lines.
/// Memory is bounded by a batch, a chunk and the largest row, whatever the size of the file. A bad row
/// is refused with its line and does not stop the good ones.
/// Invalid when the file is empty, is not JSON, or, with `strict`, has a bad row (a strict file is read
/// twice, so `device` must not be sequential); Storage when it cannot be read. `name` is said in errors.
base::Result<AuditReading> readGithubAudit(QIODevice &device, const QString &name, const TakeEvents &take,
                                           const AuditOptions &options = {});

} // namespace feeds
