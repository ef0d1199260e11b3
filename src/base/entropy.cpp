#include "base/entropy.h"

#include "base/hash.h"

#include <QRandomGenerator>

namespace base {

QByteArray SystemEntropy::bytes(int count)
{
    QByteArray out((count + 3) / 4 * 4, Qt::Uninitialized);
    QRandomGenerator::system()->fillRange(reinterpret_cast<quint32 *>(out.data()), out.size() / 4);
    out.truncate(count);
    return out;
}

QByteArray SeededEntropy::bytes(int count)
{
    QByteArray out;
    while (out.size() < count)
        out += sha256(m_seed + QByteArray::number(m_block++));
    out.truncate(count);
    return out;
}

} // namespace base
