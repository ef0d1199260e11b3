#pragma once

#include "base/result.h"

#include <QIODevice>

#include <memory>

namespace base {

/// The bytes of a file, piece by piece; out of their gzip wrapping when they are in one, which the first bytes
/// tell. Memory is bounded by a piece. Made for one file; thread-confined.
class PlainBytes
{
public:
    static constexpr qint64 mostUnpacked = qint64(1) << 30; ///< a small file may hold very much

    /// `name` is said in errors.
    PlainBytes(QIODevice &device, const QString &name, qint64 most = mostUnpacked);
    ~PlainBytes();

    /// The next piece, empty at the end. Storage when the device fails, Invalid when the wrapping is broken, ends
    /// early or holds more than `most` bytes.
    Result<QByteArray> next();
    /// Bytes of the device so far: what progress is counted in.
    qint64 read() const { return m_read; }

private:
    Result<QByteArray> fromDevice();
    Result<QByteArray> unpacked();
    Error broken(const QString &why) const;

    struct Inflate;
    QIODevice &m_device;
    const QString m_name;
    const qint64 m_most;
    qint64 m_read = 0;
    qint64 m_given = 0;
    bool m_begun = false;
    bool m_ended = false; // of the device
    QByteArray m_packed;
    std::unique_ptr<Inflate> m_inflate;
};

} // namespace base
