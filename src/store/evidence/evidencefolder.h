#pragma once

#include "base/result.h"

#include <QString>

#include <functional>

namespace store {

/// A file as it was sealed.
struct Sealed
{
    QString sha256; ///< lower-case hexadecimal
    qint64 size = 0; ///< bytes
    QString fileName; ///< the original name, as data only
    QString mediaType; ///< by content
    bool known = false; ///< the same content was here already
};

/// Files under their SHA-256, read-only, never named by what came from outside. Stateless; may be
/// used from any thread. Memory does not grow with a file's size.
class EvidenceFolder
{
public:
    explicit EvidenceFolder(QString path)
        : m_path(std::move(path))
    {
    }

    /// Copies a regular file in, hashing while it is read; file and folder are on disk when it
    /// returns. `progress(done, total)` in bytes stops it by answering false. Invalid for anything
    /// that is not a regular file, Storage when the disk fails: then nothing stays behind.
    base::Result<Sealed> seal(const QString &source, const std::function<bool(qint64, qint64)> &progress = {}) const;

    /// Hashes a sealed file again; Corrupt says missing, of another size or changed.
    base::Done check(const QString &sha256, qint64 size) const;

    QString pathOf(const QString &sha256) const;

private:
    QString m_path;
};

} // namespace store
