#pragma once

#include "base/instant.h"
#include "domain/intelligence/exploited.h"
#include "feeds/files/filereading.h"

#include <functional>

namespace feeds {

/// CISA's catalogue of known exploited vulnerabilities, or a part of it.
struct KevCatalogue
{
    QString version; ///< "2025.01.15" of a whole catalogue; empty when it is a table or some entries are missing
    base::Instant asOf{}; ///< its release, of a table the day of its newest entry
    QList<intelligence::Exploited> entries;
};

/// Receives the catalogue whole; false cancels.
using TakeCatalogue = std::function<bool(const KevCatalogue &catalogue, qint64 bytes)>;

/// Reads the catalogue as CISA publishes it as JSON. Fields that are not known are passed over; a bad entry is
/// refused with its place and does not stop the good ones.
base::Result<FileReading> readKevJson(QIODevice &device, const QString &name, const TakeCatalogue &take);

/// The same from JSON or from a table, whichever it is.
base::Result<FileReading> readKev(QIODevice &device, const QString &name, const TakeCatalogue &take);

} // namespace feeds
