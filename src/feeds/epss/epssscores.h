#pragma once

#include "base/result.h"
#include "domain/intelligence/exploitscore.h"
#include "feeds/files/filereading.h"

#include <functional>

namespace feeds {

/// What an EPSS file says of itself in its first line.
struct EpssHead
{
    QString version; ///< of the model: "v2025.03.14"
    QDate day; ///< for which the scores are
};

struct EpssOptions
{
    int batch = 10'000; ///< scores a delivery
};

/// Receives scores in the order of the file and how many bytes were read so far; false cancels.
using TakeScores =
    std::function<bool(const EpssHead &head, const QList<intelligence::ExploitScore> &scores, qint64 bytes)>;

/// Reads the scores that FIRST publishes each day, plain or as gzip: a line "#model_version:…,score_date:…", the
/// names of the columns, and a line a CVE. Streams: memory does not grow with the file. A bad row is refused with
/// its line and does not stop the good ones; a last row that may be cut is. Invalid when the first lines are not
/// those, or the gzip is broken.
base::Result<FileReading> readEpss(QIODevice &device, const QString &name, const TakeScores &take,
                                   const EpssOptions &options = {});

} // namespace feeds
