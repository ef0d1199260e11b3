#include "panes/look/richlines.h"

namespace look {

RichLines::RichLines(int capacity)
    : m_lines(capacity)
{
}

RichLine &RichLines::line(const Spans &spans, const RichLine::Set &set)
{
    const Key key{spans, set};
    if (RichLine *known = m_lines.object(key))
        return *known;
    auto *made = new RichLine(spans, set);
    m_lines.insert(key, made);
    return *made;
}

} // namespace look
