#include "store/evidence/evidencefolder.h"

#include "base/paths.h"
#include "store/evidence/copying.h"
#include "store/evidence/regularfile.h"

#include <QBuffer>
#include <QDir>
#include <QFileInfo>
#include <QMimeDatabase>
#include <QStorageInfo>
#include <QTemporaryFile>

#include <fcntl.h>
#include <unistd.h>

namespace store {

using base::Done;
using base::Error;
using base::ErrorKind;
using base::Result;
using evidence::Finding;

namespace {

/// What must stay free for the journal, whatever is added.
constexpr qint64 spareRoom = 64 << 20;

Error unwritable(const QString &detail)
{
    return {ErrorKind::Storage, QStringLiteral("The evidence folder cannot be written. Nothing was added"), detail};
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

/// Whether it may be the name of a file here: never a path.
bool isDigest(const QString &sha256)
{
    return sha256.size() == 64 && std::all_of(sha256.cbegin(), sha256.cend(), [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
           });
}

/// Gives a copy that is complete its place. A good copy of the same content replaces whatever lies there.
Done settleCopy(QTemporaryFile &copy, const QString &folder, const QString &target)
{
    if (const Done made = base::paths::makePrivate(QFileInfo(target).path()); !made)
        return made;
    if (::fsync(copy.handle()) != 0 || !copy.setPermissions(QFileDevice::ReadOwner)
        || ::rename(QFile::encodeName(copy.fileName()).constData(), QFile::encodeName(target).constData()) != 0)
        return Error{ErrorKind::Storage, QStringLiteral("The evidence could not be sealed. Nothing was added"),
                     copy.errorString()};
    copy.setAutoRemove(false);
    syncFolder(QFileInfo(target).path());
    syncFolder(folder);
    return base::done();
}

/// The coloured log of a build is text, though the marks of its colours let it look like something else.
bool isColouredText(const QString &path)
{
    QFile file(path);
    const QByteArray begins = file.open(QIODevice::ReadOnly) ? file.read(16 << 10) : QByteArray();
    return begins.contains("\x1b[") && std::all_of(begins.cbegin(), begins.cend(), [](char c) {
               return uchar(c) >= 32 || (c >= '\b' && c <= '\r') || c == '\x1b';
           });
}

/// What is known of a copy once it is whole.
Sealed sealedAs(const Copied &copied, const QString &fileName, const QString &path)
{
    Sealed out{.sha256 = QString::fromLatin1(copied.digest.toHex()), .size = copied.size, .fileName = fileName};
    out.mediaType = QMimeDatabase().mimeTypeForFile(path, QMimeDatabase::MatchContent).name();
    if (out.mediaType == QLatin1String("application/octet-stream") && isColouredText(path))
        out.mediaType = QStringLiteral("text/plain");
    return out;
}

} // namespace

QString EvidenceFolder::pathOf(const QString &sha256) const
{
    return QStringLiteral("%1/%2/%3").arg(m_path, sha256.left(2), sha256);
}

/// A disk that is full is said before gigabytes are copied.
Done EvidenceFolder::makeRoom(qint64 bytes) const
{
    if (const Done made = base::paths::makePrivate(m_path); !made)
        return made;
    const QStorageInfo disk(m_path);
    if (!disk.isValid() || disk.bytesAvailable() >= bytes + spareRoom)
        return base::done();
    return unwritable(QStringLiteral("it needs %1 MB, the disk has %2 MB left")
                          .arg((bytes + spareRoom) / 1'000'000)
                          .arg(disk.bytesAvailable() / 1'000'000));
}

Result<Sealed> EvidenceFolder::seal(const QString &path, const Progress &progress) const
{
    Result<RegularFile> source = RegularFile::open(path);
    if (!source)
        return source.error();
    if (const Done room = makeRoom(std::min(source->size(), source->bytesOnDisk())); !room)
        return room.error();
    QTemporaryFile copy(m_path + QStringLiteral("/incoming-XXXXXX"));
    if (!copy.open())
        return unwritable(copy.errorString());
    const Result<Copied> copied = copyHashing(source->file(), source->size(), copy.handle(), progress);
    if (!copied)
        return copied.error();
    if (copied->size != source->size() || !source->isUnchanged())
        return Error{ErrorKind::Conflict,
                     QStringLiteral("%1 was written to while it was read. Nothing was added").arg(path),
                     QStringLiteral("add it when nobody writes to it, or a copy of it")};
    Sealed out = sealedAs(*copied, QFileInfo(path).fileName(), copy.fileName());
    out.known = QFileInfo::exists(pathOf(out.sha256));
    const Done settled = settleCopy(copy, m_path, pathOf(out.sha256));
    return settled ? Result<Sealed>(out) : Result<Sealed>(settled.error());
}

Result<Sealed> EvidenceFolder::seal(const QByteArray &bytes, const QString &fileName) const
{
    if (const Done room = makeRoom(bytes.size()); !room)
        return room.error();
    QTemporaryFile copy(m_path + QStringLiteral("/incoming-XXXXXX"));
    QBuffer source;
    source.setData(bytes);
    source.open(QIODevice::ReadOnly);
    if (!copy.open())
        return unwritable(copy.errorString());
    const Result<Copied> copied = copyHashing(source, bytes.size(), copy.handle(), {});
    if (!copied)
        return copied.error();
    Sealed out = sealedAs(*copied, fileName, copy.fileName());
    out.known = QFileInfo::exists(pathOf(out.sha256));
    const Done settled = settleCopy(copy, m_path, pathOf(out.sha256));
    return settled ? Result<Sealed>(out) : Result<Sealed>(settled.error());
}

Result<Looked> EvidenceFolder::look(const QString &sha256, qint64 size, const Progress &progress) const
{
    const QString path = pathOf(sha256);
    if (!isDigest(sha256) || RegularFile::isAbsent(path))
        return Looked{Finding::Missing, {}, QStringLiteral("The file is missing")};
    Result<RegularFile> file = RegularFile::open(path);
    if (!file && file.error().kind == ErrorKind::Invalid)
        return Looked{Finding::Mismatch, {}, QStringLiteral("What lies there is no regular file")};
    if (!file)
        return file.error();
    const Result<Copied> read = copyHashing(file->file(), file->size(), -1, progress);
    if (!read)
        return read.error();
    Looked out{Finding::Intact, QString::fromLatin1(read->digest.toHex()), {}};
    if (out.seen == sha256)
        return out;
    out.finding = Finding::Mismatch;
    out.what = read->size != size ? QStringLiteral("The file has %1 bytes, not %2").arg(read->size).arg(size)
                                  : QStringLiteral("The file was changed: its SHA-256 is another");
    return out;
}

Done EvidenceFolder::check(const QString &sha256, qint64 size) const
{
    const Result<Looked> looked = look(sha256, size);
    if (!looked)
        return looked.error();
    return looked->finding == Finding::Intact ? base::done() : Done(Error{ErrorKind::Corrupt, looked->what, sha256});
}

Done EvidenceFolder::copyTo(const QString &sha256, const QString &target, const Progress &progress) const
{
    Result<RegularFile> source = RegularFile::open(pathOf(isDigest(sha256) ? sha256 : QStringLiteral("none")));
    if (!source)
        return source.error();
    QFile copy(target);
    if (!copy.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return QFileInfo::exists(target)
            ? Error{ErrorKind::Refused, QStringLiteral("%1 exists already").arg(target),
                    QStringLiteral("choose another name")}
            : Error{ErrorKind::Storage, QStringLiteral("%1 cannot be written").arg(target), copy.errorString()};
    const Result<Copied> copied = copyHashing(source->file(), source->size(), copy.handle(), progress);
    Done done = copied ? base::done() : Done(copied.error());
    if (copied && QString::fromLatin1(copied->digest.toHex()) != sha256)
        done = Error{ErrorKind::Corrupt, QStringLiteral("The sealed file was changed. Nothing was copied"), sha256};
    if (done && ::fsync(copy.handle()) != 0)
        done = Error{ErrorKind::Storage, QStringLiteral("%1 cannot be written").arg(target)};
    if (!done)
        copy.remove();
    return done;
}

Result<QByteArray> EvidenceFolder::beginning(const QString &sha256, qint64 most) const
{
    Result<RegularFile> file = RegularFile::open(pathOf(isDigest(sha256) ? sha256 : QStringLiteral("none")));
    if (!file)
        return file.error();
    QByteArray out;
    while (out.size() < most) {
        const QByteArray more = file->file().read(std::min<qint64>(most - out.size(), 1 << 20));
        if (more.isEmpty())
            break;
        out.append(more);
    }
    if (file->file().error() != QFileDevice::NoError)
        return Error{ErrorKind::Storage, QStringLiteral("The sealed file cannot be read"), file->file().errorString()};
    return out;
}

Done EvidenceFolder::remove(const QString &sha256) const
{
    const QString path = pathOf(sha256);
    if (!isDigest(sha256) || RegularFile::isAbsent(path) || QFile::remove(path)) {
        syncFolder(QFileInfo(path).path());
        return base::done();
    }
    return Error{ErrorKind::Storage, QStringLiteral("The file of the evidence could not be deleted"), sha256};
}

} // namespace store
