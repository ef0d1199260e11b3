#include "base/plainbytes.h"

#include <zlib.h>

namespace base {

namespace {

constexpr qsizetype piece = 1 << 20;
constexpr int gzipOnly = 15 + 16; // the largest window, with a gzip head

} // namespace

struct PlainBytes::Inflate
{
    z_stream stream{};
    bool inMember = true; // of the members that a file may have one after another

    Inflate() { ready = inflateInit2(&stream, gzipOnly) == Z_OK; }
    ~Inflate() { inflateEnd(&stream); }
    Inflate(const Inflate &) = delete;
    Inflate &operator=(const Inflate &) = delete;
    bool ready = false;
};

PlainBytes::PlainBytes(QIODevice &device, const QString &name, qint64 most)
    : m_device(device)
    , m_name(name)
    , m_most(most)
{
}

PlainBytes::~PlainBytes() = default;

Error PlainBytes::broken(const QString &why) const
{
    return {ErrorKind::Invalid, QStringLiteral("%1 cannot be unpacked: %2").arg(m_name, why)};
}

Result<QByteArray> PlainBytes::fromDevice()
{
    QByteArray bytes(piece, Qt::Uninitialized);
    const qint64 got = m_device.read(bytes.data(), bytes.size());
    if (got < 0)
        return Error{ErrorKind::Storage, QStringLiteral("%1 cannot be read any further").arg(m_name),
                     m_device.errorString()};
    bytes.truncate(got);
    m_read += got;
    m_ended = got == 0;
    return bytes;
}

Result<QByteArray> PlainBytes::next()
{
    if (m_inflate)
        return unpacked();
    Result<QByteArray> bytes = fromDevice();
    if (!bytes || std::exchange(m_begun, true) || !bytes->startsWith("\x1f\x8b"))
        return bytes;
    m_inflate = std::make_unique<Inflate>();
    if (!m_inflate->ready)
        return broken(QStringLiteral("there is no memory for it"));
    m_packed = *bytes;
    return unpacked();
}

Result<QByteArray> PlainBytes::unpacked()
{
    z_stream &stream = m_inflate->stream;
    QByteArray out(piece, Qt::Uninitialized);
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = uInt(out.size());
    while (stream.avail_out > 0) {
        if (m_packed.isEmpty() && !m_ended) {
            Result<QByteArray> more = fromDevice();
            if (!more)
                return more;
            m_packed = *more;
        }
        if (m_packed.isEmpty()) // at the end of the device
            break;
        if (!m_inflate->inMember) {
            if (inflateReset(&stream) != Z_OK)
                return broken(QStringLiteral("it is not sound gzip"));
            m_inflate->inMember = true;
        }
        stream.next_in = reinterpret_cast<Bytef *>(m_packed.data());
        stream.avail_in = uInt(m_packed.size());
        const int code = inflate(&stream, Z_NO_FLUSH);
        m_packed = m_packed.last(qsizetype(stream.avail_in));
        if (code == Z_STREAM_END)
            m_inflate->inMember = false;
        else if (code != Z_OK && code != Z_BUF_ERROR)
            return broken(QStringLiteral("it is not sound gzip"));
    }
    out.truncate(out.size() - qsizetype(stream.avail_out));
    m_given += out.size();
    if (m_given > m_most)
        return broken(QStringLiteral("there is more than %1 MB in it").arg(m_most >> 20));
    if (out.isEmpty() && m_inflate->inMember)
        return broken(QStringLiteral("it ends early"));
    return out;
}

} // namespace base
