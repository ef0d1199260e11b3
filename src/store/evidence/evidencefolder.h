#pragma once

#include "base/result.h"
#include "domain/evidence/custody.h"

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

/// What is there in place of what was sealed.
struct Looked
{
    evidence::Finding finding = evidence::Finding::Intact;
    QString seen; ///< SHA-256 in hexadecimal; empty when it is missing or no file
    QString what; ///< in words: "The file is missing"; empty when it is intact
};

/// Files under their SHA-256, read-only, never named by what came from outside. Stateless; may be
/// used from any thread. Memory does not grow with a file's size. `progress(done, total)` in bytes stops
/// whatever it is given to by answering false: Refused, and nothing stays behind.
class EvidenceFolder
{
public:
    using Progress = std::function<bool(qint64 done, qint64 total)>;

    explicit EvidenceFolder(QString path)
        : m_path(std::move(path))
    {
    }

    /// Copies a regular file in, hashing while it is read; file and folder are on disk when it
    /// returns. Invalid for anything that is not a regular file, Conflict when somebody wrote to it
    /// meanwhile, Storage when the disk fails or has no room: then nothing stays behind.
    base::Result<Sealed> seal(const QString &source, const Progress &progress = {}) const;
    /// The same for what is in memory: something pasted.
    base::Result<Sealed> seal(const QByteArray &bytes, const QString &fileName) const;

    /// Hashes a sealed file again. Storage when it is there and cannot be read.
    base::Result<Looked> look(const QString &sha256, qint64 size, const Progress &progress = {}) const;
    /// The same as an error: Corrupt says missing, of another size or changed.
    base::Done check(const QString &sha256, qint64 size) const;

    /// Writes a copy to a path where nothing is yet, hashing what it writes. Corrupt when that is not what was
    /// sealed, Refused when something is there.
    base::Done copyTo(const QString &sha256, const QString &target, const Progress &progress = {}) const;
    /// The first `most` bytes. Not hashed: to show, never to rely on.
    base::Result<QByteArray> beginning(const QString &sha256, qint64 most) const;
    /// Deletes a file that was disposed of; fine when there is none.
    base::Done remove(const QString &sha256) const;

    QString pathOf(const QString &sha256) const;

private:
    base::Done makeRoom(qint64 bytes) const;

    QString m_path;
};

} // namespace store
