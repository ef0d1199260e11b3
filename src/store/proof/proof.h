#pragma once

#include "base/instant.h"
#include "store/journal/heads.h"
#include "store/sqlite/database.h"
#include "store/workspace/folder.h"

#include <QList>
#include <QStringList>

#include <functional>

namespace store {

/// One thing that is wrong, or worth knowing.
struct ProofFinding
{
    enum class Weight { Notice, Wrong };
    Weight weight = Weight::Wrong;
    QString check; ///< "chain", "commitment", "head", "checkpoint", "projection", "evidence", "database", "order"
    QString where; ///< entry, device, table or file
    QString what; ///< in words, and what is unaffected
    bool operator==(const ProofFinding &) const = default;
};

/// What a device's log came to.
struct ProvenLog
{
    QString deviceId;
    qint64 entries = 0;
    QByteArray root; ///< RFC 6962 root over its entries
    QByteArray head;
};

struct ProofReport
{
    qint64 entries = 0;
    qint64 redacted = 0;
    qint64 disputed = 0;
    qint64 evidence = 0;
    QList<ProvenLog> logs;
    QList<ProofFinding> findings; ///< the gravest and earliest first
    bool holds() const;
};

/// How much is checked.
struct ProofScope
{
    bool projections = true; ///< fold everything again and compare the tables
    bool evidence = true; ///< hash every file again
    std::function<bool(const QString &stage, qint64 done, qint64 total)> progress = {}; ///< false stops
};

/// Checks a workspace without changing a byte of it: database integrity, every entry's hash,
/// commitment and place in its device's chain, checkpoints against recomputed Merkle roots, heads
/// remembered outside the workspace, projections made again and compared, evidence files hashed.
/// Every wrong thing becomes a finding; an Error only when it cannot be read at all or was stopped.
base::Result<ProofReport> prove(Database &journal, const Folder &folder, const Heads &heads,
                                const ProofScope &scope = {});

/// The same for a folder that may be open elsewhere: over a read-only connection of its own and the
/// heads remembered for its workspace. One of an older schema is checked in a copy of it that is brought
/// up to date. Invalid when there is no workspace in it.
base::Result<ProofReport> proveFolder(const Folder &folder, const ProofScope &scope = {});

} // namespace store
