#pragma once

#include "base/instant.h"
#include "store/sqlite/database.h"

#include <QList>

namespace store {

/// A root of a console's log as it was given out.
struct CheckpointRow
{
    QString deviceId;
    qint64 entries = 0; ///< of that console's log, from its first
    QByteArray root; ///< 32 bytes
    base::Instant made{};
    bool operator==(const CheckpointRow &) const = default;
};

/// The latest checkpoint of each console.
base::Result<QList<CheckpointRow>> latestCheckpoints(Database &database);

} // namespace store
