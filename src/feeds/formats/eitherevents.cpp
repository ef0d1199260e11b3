#include "feeds/formats/eitherevents.h"

namespace feeds {

using base::Result;

Result<bool> EitherEvents::add(QByteArrayView bytes)
{
    if (m_reader)
        return m_reader->add(bytes);
    m_before.append(bytes);
    QByteArrayView text = m_before;
    if (text.startsWith("\xEF\xBB\xBF"))
        text = text.sliced(3);
    text = text.trimmed();
    if (text.isEmpty() || QByteArrayView("\xEF\xBB\xBF").startsWith(text))
        return true;
    m_reader = m_make(text.startsWith('{') || text.startsWith('['));
    return m_reader->add(std::exchange(m_before, {}));
}

Result<bool> EitherEvents::finish()
{
    if (!m_reader)
        m_reader = m_make(false);
    if (const Result<bool> on = m_before.isEmpty() ? Result<bool>(true) : m_reader->add(m_before); !on || !*on)
        return on;
    return m_reader->finish();
}

} // namespace feeds
