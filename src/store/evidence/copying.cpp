#include "store/evidence/copying.h"

#include "base/hash.h"

#include <QFile>

#include <cerrno>
#include <cstring>
#include <unistd.h>

namespace store {

using base::Done;
using base::Error;
using base::ErrorKind;

namespace {

constexpr qint64 copyBlock = 1 << 20;

bool isOnlyZeros(const char *bytes, qint64 count)
{
    return count > 0 && bytes[0] == 0 && std::memcmp(bytes, bytes + 1, size_t(count - 1)) == 0;
}

Error copyUnwritten()
{
    const bool full = errno == ENOSPC || errno == EDQUOT;
    return {ErrorKind::Storage,
            full ? QStringLiteral("The disk is full. Nothing was added")
                 : QStringLiteral("The copy cannot be written. Nothing was added"),
            QString::fromLocal8Bit(std::strerror(errno))};
}

Done writeAll(int target, const char *bytes, qint64 count, qint64 at)
{
    while (count > 0) {
        const ssize_t written = ::pwrite(target, bytes, size_t(count), at);
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return copyUnwritten();
        bytes += written;
        count -= written;
        at += written;
    }
    return base::done();
}

} // namespace

base::Result<Copied> copyHashing(QIODevice &source, qint64 total, int target,
                                 const std::function<bool(qint64, qint64)> &progress)
{
    base::Sha256 hash;
    qint64 done = 0;
    QByteArray block(copyBlock, Qt::Uninitialized);
    while (done <= total) {
        const qint64 read = source.read(block.data(), copyBlock);
        if (read < 0)
            return Error{ErrorKind::Storage, QStringLiteral("The file cannot be read to its end"),
                         source.errorString()};
        if (read == 0)
            break;
        hash.add(QByteArrayView(block.constData(), read));
        if (target >= 0 && !isOnlyZeros(block.constData(), read)) {
            if (const Done written = writeAll(target, block.constData(), read, done); !written)
                return written.error();
        }
        done += read;
        if (progress && !progress(done, total))
            return Error{ErrorKind::Refused, QStringLiteral("Stopped. Nothing was added")};
    }
    if (target >= 0 && ::ftruncate(target, done) != 0)
        return copyUnwritten();
    return Copied{hash.finish(), done};
}

} // namespace store
