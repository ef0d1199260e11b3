#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QByteArrayView>

#include <memory>

struct evp_md_ctx_st;

namespace base {

/// SHA-256 of the parts joined, 32 bytes.
QByteArray sha256(QByteArrayView data);
QByteArray sha256(QByteArrayView first, QByteArrayView second);

/// SHA-256 over a stream, for files of any size.
class Sha256
{
public:
    Sha256();
    ~Sha256();
    void add(QByteArrayView data);
    /// The digest so far becomes final; 32 bytes.
    QByteArray finish();

private:
    struct Free
    {
        void operator()(evp_md_ctx_st *context) const;
    };
    std::unique_ptr<evp_md_ctx_st, Free> m_context;
};

/// Reads a lower- or upper-case hexadecimal SHA-256; Invalid when it is not 64 digits.
Result<QByteArray> digestFromHex(const QString &hex);

} // namespace base
