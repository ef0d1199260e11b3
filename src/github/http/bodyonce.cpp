#include "github/http/bodyonce.h"

#include <algorithm>
#include <cstring>

namespace github {

BodyOnce::BodyOnce(QByteArray bytes, QObject *parent)
    : QIODevice(parent)
    , m_bytes(std::move(bytes))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 BodyOnce::readData(char *data, qint64 most)
{
    const qint64 count = std::min<qint64>(most, m_bytes.size() - m_read);
    if (count <= 0)
        return -1; // the end, not "nothing yet"
    std::memcpy(data, m_bytes.constData() + m_read, size_t(count));
    m_read += count;
    return count;
}

} // namespace github
