#include "store/evidence/regularfile.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace store {

using base::Error;
using base::ErrorKind;

namespace {

Error notRegular(const QString &path)
{
    return {ErrorKind::Invalid, QStringLiteral("%1 is not a regular file").arg(path),
            QStringLiteral("evidence is a file itself, not a folder, link or device")};
}

qint64 nanoseconds(const timespec &time)
{
    return qint64(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
}

} // namespace

base::Result<RegularFile> RegularFile::open(const QString &path)
{
    if (path.contains(QChar(u'\0')))
        return notRegular(path);
    const int fd =
        ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
    if (fd < 0 && (errno == ELOOP || errno == ENXIO))
        return notRegular(path);
    if (fd < 0)
        return Error{ErrorKind::Storage, QStringLiteral("%1 cannot be read").arg(path),
                     QString::fromLocal8Bit(std::strerror(errno))};
    struct stat about
    {
    };
    if (::fstat(fd, &about) != 0 || !S_ISREG(about.st_mode)) {
        ::close(fd);
        return notRegular(path);
    }
    RegularFile out;
    out.m_file = std::make_unique<QFile>(path);
    if (!out.m_file->open(fd, QIODevice::ReadOnly | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle)) {
        ::close(fd);
        return Error{ErrorKind::Storage, QStringLiteral("%1 cannot be read").arg(path), out.m_file->errorString()};
    }
    out.m_size = about.st_size;
    out.m_blocks = about.st_blocks;
    out.m_modifiedNs = nanoseconds(about.st_mtim);
    out.m_changedNs = nanoseconds(about.st_ctim);
    return out;
}

bool RegularFile::isUnchanged() const
{
    struct stat about
    {
    };
    return ::fstat(m_file->handle(), &about) == 0 && about.st_size == m_size
        && nanoseconds(about.st_mtim) == m_modifiedNs && nanoseconds(about.st_ctim) == m_changedNs;
}

bool RegularFile::isAbsent(const QString &path)
{
    struct stat about
    {
    };
    return ::lstat(QFile::encodeName(path).constData(), &about) != 0 && errno == ENOENT;
}

} // namespace store
