#pragma once

#include "base/result.h"

#include <QIODevice>

#include <functional>

namespace store {

/// What was read, and written where that was wanted.
struct Copied
{
    QByteArray digest; ///< SHA-256, 32 bytes
    qint64 size = 0; ///< bytes
};

/// Reads `source` to its end, hashing it, and writes the same to the file descriptor `target` unless that is -1;
/// what is only zeros becomes a hole there. A megabyte at a time, so that memory does not grow. What goes beyond
/// `total` bytes is not waited for: one block more ends it. Refused when `progress` says stop, Storage when a
/// disk fails.
base::Result<Copied> copyHashing(QIODevice &source, qint64 total, int target,
                                 const std::function<bool(qint64, qint64)> &progress);

} // namespace store
