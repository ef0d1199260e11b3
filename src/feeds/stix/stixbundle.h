#pragma once

#include "domain/intelligence/threatindicator.h"
#include "feeds/files/filereading.h"

#include <functional>

namespace feeds {

/// An object of a bundle that is no indicator; kept by its name.
struct StixOther
{
    QString id; ///< "malware--…"
    QString type;
    QString name; ///< of a relationship its kind: "indicates"
    base::Instant modified{};
    QString source; ///< of a relationship
    QString target;

    bool operator==(const StixOther &) const = default;
};

/// What a bundle holds. An indicator's `producer` is the id of an identity here.
struct StixBundle
{
    QString id;
    QList<intelligence::ThreatIndicator> indicators;
    QList<StixOther> others;
};

/// Receives each bundle whole; false cancels.
using TakeBundle = std::function<bool(const StixBundle &bundle, qint64 bytes)>;

/// Reads bundles of STIX 2.1 (and 2.0), or the "objects" of a TAXII answer. Objects of any type are taken, those
/// that are no indicators by their names; what is not known is passed over. An object that is wrong is refused
/// with its place and does not stop the good ones.
base::Result<FileReading> readStix(QIODevice &device, const QString &name, const TakeBundle &take,
                                   qsizetype largest = 128 << 20);

} // namespace feeds
