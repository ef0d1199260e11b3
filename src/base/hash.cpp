#include "base/hash.h"

#include <openssl/evp.h>

namespace base {

namespace {
constexpr int digestSize = 32;
}

Sha256::Sha256()
    : m_context(EVP_MD_CTX_new())
{
    if (!m_context || EVP_DigestInit_ex(m_context.get(), EVP_sha256(), nullptr) != 1)
        qFatal("OpenSSL has no SHA-256");
}

Sha256::~Sha256() = default;

void Sha256::Free::operator()(evp_md_ctx_st *context) const
{
    EVP_MD_CTX_free(context);
}

void Sha256::add(QByteArrayView data)
{
    EVP_DigestUpdate(m_context.get(), data.data(), size_t(data.size()));
}

QByteArray Sha256::finish()
{
    QByteArray out(digestSize, Qt::Uninitialized);
    EVP_DigestFinal_ex(m_context.get(), reinterpret_cast<unsigned char *>(out.data()), nullptr);
    EVP_DigestInit_ex(m_context.get(), nullptr, nullptr);
    return out;
}

QByteArray sha256(QByteArrayView data)
{
    return sha256(data, {});
}

QByteArray sha256(QByteArrayView first, QByteArrayView second)
{
    thread_local Sha256 hasher;
    hasher.add(first);
    hasher.add(second);
    return hasher.finish();
}

Result<QByteArray> digestFromHex(const QString &hex)
{
    const QByteArray bytes = QByteArray::fromHex(hex.toLatin1());
    if (hex.size() != 2 * digestSize || bytes.size() != digestSize)
        return Error{ErrorKind::Invalid,
                     QStringLiteral("“%1” is not a SHA-256: 64 hexadecimal digits expected").arg(hex.left(70))};
    return bytes;
}

} // namespace base
