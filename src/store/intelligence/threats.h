#pragma once

#include "domain/intelligence/threatindicator.h"
#include "store/sqlite/database.h"

#include <limits>

namespace store {

/// A threat indicator and the sealed bundle it came in.
struct ThreatRow
{
    qint64 row = 0; ///< in this mirror only
    intelligence::ThreatIndicator indicator;
    QString evidence; ///< SHA-256 of the bundle
    QString fileName;

    bool operator==(const ThreatRow &) const = default;
};

/// The indicators that name exactly that value, also those that no longer hold; the newest first. Reader of the
/// mirror, like everything here.
base::Result<QList<ThreatRow>> threatsNaming(Database &mirror, const intelligence::ThreatValue &value);
base::Result<std::optional<ThreatRow>> threat(Database &mirror, const QString &stixId);

/// A place in the list, those modified last first.
struct ThreatPlace
{
    qint64 modified = std::numeric_limits<qint64>::max(); ///< microseconds
    qint64 row = std::numeric_limits<qint64>::max();
};
base::Result<QList<ThreatRow>> threats(Database &mirror, const ThreatPlace &behind = {}, int limit = 200);
ThreatPlace placeOf(const ThreatRow &row);

/// A value that is worth looking for at `now`, with the indicators that name it.
struct WantedValue
{
    intelligence::ThreatValue value;
    qint64 indicator = 0; ///< row of one indicator that holds
};
/// The values of all indicators that hold at `now`, in the order of values, behind `after`.
base::Result<QList<WantedValue>> wantedValues(Database &mirror, base::Instant now,
                                              const std::optional<intelligence::ThreatValue> &after = {},
                                              int limit = 1000);

struct ThreatCounts
{
    qint64 indicators = 0;
    qint64 notUnderstood = 0;
    qint64 revoked = 0;
    qint64 values = 0;
    QList<std::pair<QString, qint64>> others; ///< objects of other types, by type
};
base::Result<ThreatCounts> threatCounts(Database &mirror);

} // namespace store
