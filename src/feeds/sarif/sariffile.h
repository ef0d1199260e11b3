#pragma once

#include "feeds/files/filereading.h"
#include "feeds/scans/scanreport.h"

namespace feeds {

/// The source name of what comes as SARIF.
QString sarifSource();

/// Reads SARIF 2.1.0, as static analysers write it and as code scanning gives its analyses back: every run is a
/// report of its tool. Results that passed or do not apply are no findings; suppressed ones are closed. Properties
/// that are not known are passed over; a bad result is refused with its place and does not stop the good ones.
base::Result<FileReading> readSarif(QIODevice &device, const QString &name, const ScanOptions &options,
                                    const TakeReport &take);

} // namespace feeds
