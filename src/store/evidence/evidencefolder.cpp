#include "store/evidence/evidencefolder.h"

#include "base/hash.h"
#include "base/paths.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>
#include <QTemporaryFile>

#include <fcntl.h>
#include <unistd.h>

namespace store {

namespace {

constexpr qint64 blockSize = 1 << 20;

base::Error storage(const QString &what, const QFile &file)
{
    return {base::ErrorKind::Storage, what, file.errorString()};
}

/// Presses the folder's entry for a new file onto the disk.
void syncFolder(const QString &path)
{
    const int fd = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd >= 0) {
        ::fsync(fd);
        ::close(fd);
    }
}

/// What was read of a file: counted here, for a file that is written says its size only when it is flushed.
struct Read
{
    QByteArray digest;
    qint64 size = 0;
};

base::Result<Read> hashInto(QFile &source, QFile *target, const std::function<bool(qint64, qint64)> &progress)
{
    base::Sha256 hash;
    const qint64 total = source.size();
    qint64 done = 0;
    QByteArray block(blockSize, Qt::Uninitialized);
    for (;;) {
        const qint64 read = source.read(block.data(), blockSize);
        if (read < 0)
            return storage(QStringLiteral("%1 cannot be read").arg(source.fileName()), source);
        if (read == 0)
            return Read{hash.finish(), done};
        hash.add(QByteArrayView(block.constData(), read));
        if (target && target->write(block.constData(), read) != read)
            return storage(QStringLiteral("The evidence folder cannot be written. Nothing was added"), *target);
        done += read;
        if (progress && !progress(done, total))
            return base::Error{base::ErrorKind::Refused, QStringLiteral("Stopped. Nothing was added")};
    }
}

} // namespace

QString EvidenceFolder::pathOf(const QString &sha256) const
{
    return QStringLiteral("%1/%2/%3").arg(m_path, sha256.left(2), sha256);
}

base::Result<Sealed> EvidenceFolder::seal(const QString &path,
                                          const std::function<bool(qint64, qint64)> &progress) const
{
    const QFileInfo given(path);
    if (given.isSymLink() || !given.isFile())
        return base::Error{base::ErrorKind::Invalid, QStringLiteral("%1 is not a regular file").arg(path),
                           QStringLiteral("evidence is a file itself, not a folder, link or device")};
    QFile source(path);
    if (!source.open(QIODevice::ReadOnly))
        return storage(QStringLiteral("%1 cannot be read").arg(path), source);
    if (const base::Done made = base::paths::makePrivate(m_path); !made)
        return made.error();
    QTemporaryFile copy(m_path + QStringLiteral("/incoming-XXXXXX"));
    if (!copy.open())
        return storage(QStringLiteral("The evidence folder cannot be written. Nothing was added"), copy);
    const base::Result<Read> read = hashInto(source, &copy, progress);
    if (!read)
        return read.error();
    if (!copy.flush())
        return storage(QStringLiteral("The evidence folder cannot be written. Nothing was added"), copy);
    Sealed out{.sha256 = QString::fromLatin1(read->digest.toHex()), .size = read->size, .fileName = given.fileName()};
    out.mediaType = QMimeDatabase().mimeTypeForFile(copy.fileName(), QMimeDatabase::MatchContent).name();
    const QString target = pathOf(out.sha256);
    if (QFileInfo::exists(target)) {
        out.known = true;
        return out;
    }
    if (const base::Done made = base::paths::makePrivate(QFileInfo(target).path()); !made)
        return made.error();
    if (::fsync(copy.handle()) != 0 || !copy.setPermissions(QFileDevice::ReadOwner)
        || ::rename(QFile::encodeName(copy.fileName()).constData(), QFile::encodeName(target).constData()) != 0)
        return storage(QStringLiteral("The evidence could not be sealed. Nothing was added"), copy);
    copy.setAutoRemove(false);
    syncFolder(QFileInfo(target).path());
    syncFolder(m_path);
    return out;
}

base::Done EvidenceFolder::check(const QString &sha256, qint64 size) const
{
    using base::ErrorKind;
    QFile file(pathOf(sha256));
    if (!file.open(QIODevice::ReadOnly))
        return base::Error{ErrorKind::Corrupt, QStringLiteral("The file is missing"), sha256};
    if (file.size() != size)
        return base::Error{ErrorKind::Corrupt,
                           QStringLiteral("The file has %1 bytes, not %2").arg(file.size()).arg(size), sha256};
    const base::Result<Read> read = hashInto(file, nullptr, {});
    if (!read)
        return read.error();
    if (QString::fromLatin1(read->digest.toHex()) != sha256)
        return base::Error{ErrorKind::Corrupt, QStringLiteral("The file was changed: its SHA-256 is another"), sha256};
    return base::done();
}

} // namespace store
