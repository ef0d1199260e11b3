#pragma once

#include "base/instant.h"

#include <QByteArray>
#include <QString>

namespace timeline {

/// Something a machine wrote down: a row of an audit log, of a scanner, of telemetry. It lives in the
/// mirror beside what people entered, and becomes an entry only when somebody pins it.
struct MachineEvent
{
    base::Instant at;
    QString source; ///< the feed it came by: "github-audit", or with a lane of its own "telemetry/csv"
    QString id; ///< unique in the source: the document id, or the SHA-256 of the row when it has none
    QString action; ///< as the source names it: "protected_branch.destroy"
    QString actor; ///< login; empty when the source names nobody
    QString repository; ///< "owner/name"; empty when the event is not about one
    QString text; ///< one line in words
    QByteArray raw; ///< the row as it was in the file, byte for byte
    QString words = {}; ///< what else it is found by, not shown: addresses, token hashes, run numbers

    bool operator==(const MachineEvent &) const = default;
};

/// The lane of the timeline that events of `source` are drawn in: that of a feed, or what stands before a
/// slash ("telemetry/csv"); "imported" for any other.
QString laneOfSource(const QString &source);
/// Whether machines' events can be drawn in a lane of this name.
bool isMachineLane(const QString &lane);
/// The name of a source whose events somebody has said belong in `lane`.
QString sourceIn(const QString &lane, const QString &source);

} // namespace timeline
