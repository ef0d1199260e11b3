#pragma once

#include "feeds/files/filereading.h"
#include "feeds/scans/scanreport.h"

namespace feeds {

/// The source name of what comes from Trivy.
QString trivySource();

/// Reads what `trivy … --format json` writes (SchemaVersion 2): of images, file systems, repositories, machines
/// and bills of materials; vulnerabilities, misconfigurations that failed, secrets, licences, and what a VEX file
/// set aside. One report, several one after another, an array, or one a line. Fields that are not known are
/// passed over; a bad row is refused with its place and does not stop the good ones. The text of a secret is
/// never taken over.
base::Result<FileReading> readTrivy(QIODevice &device, const QString &name, const ScanOptions &options,
                                    const TakeReport &take);

} // namespace feeds
