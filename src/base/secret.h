#pragma once

#include <QByteArray>

namespace base {

/// Text that opens doors: a token, a refresh token. It has no stream operator, no comparison with text and no way into
/// a QVariant or QString, so that it does not end in a log, an error or a document by accident; the bytes are
/// overwritten when the last copy goes.
class Secret
{
public:
    Secret() = default;
    /// Takes the bytes, without white space around them.
    explicit Secret(const QByteArray &bytes)
        : m_bytes(bytes.trimmed())
    {
        m_bytes.detach();
    }
    Secret(const Secret &other)
        : m_bytes(other.m_bytes)
    {
        m_bytes.detach();
    }
    Secret(Secret &&other) noexcept { m_bytes.swap(other.m_bytes); }
    Secret &operator=(Secret other) noexcept
    {
        m_bytes.swap(other.m_bytes);
        return *this;
    }
    ~Secret() { m_bytes.fill('\0'); }

    bool isEmpty() const { return m_bytes.isEmpty(); }
    bool sameAs(const Secret &other) const { return m_bytes == other.m_bytes; }
    /// For the one place that sends or keeps it: the caller must not let it out of there.
    const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

} // namespace base
