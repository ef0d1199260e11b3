#pragma once

#include "desk/imports/fileintake.h"
#include "feeds/files/filereading.h"
#include "feeds/scans/scanreport.h"

namespace desk {

/// Reads a file of scanners' reports: feeds::readTrivy or feeds::readSarif.
using ReadScans = base::Result<feeds::FileReading> (*)(QIODevice &device, const QString &name,
                                                       const feeds::ScanOptions &options,
                                                       const feeds::TakeReport &take);

/// Takes scanners' reports into the mirror: findings ten thousand a transaction, what is gone by each report's
/// end, and, when a report says when it was made, each finding on the timeline.
class ScanIntake : public FileIntake
{
public:
    ScanIntake(ReadScans read, const feeds::ScanOptions &options)
        : m_read(read)
        , m_options(options)
    {
    }

    base::Done check(QIODevice &file, const QString &name) override;
    base::Done take(QIODevice &file, const store::FeedFile &what, store::Database &mirror,
                    ImportProgress &progress) override;

private:
    const ReadScans m_read;
    const feeds::ScanOptions m_options;
};

} // namespace desk
