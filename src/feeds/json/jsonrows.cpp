#include "feeds/json/jsonrows.h"

#include <cstring>
#include <utility>

namespace feeds {

using base::Error;
using base::ErrorKind;
using base::Result;

namespace {

constexpr QByteArrayView byteOrderMark("\xEF\xBB\xBF");
constexpr qint64 deepestScanned = 4096; // a row with more brackets than that will not find back by itself

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/// Why the first bytes cannot be rows; empty when they can.
QString notRows(QByteArrayView bytes)
{
    const char first = bytes.front();
    if (first == '{' || first == '[')
        return {};
    if (first == '\x1F')
        return QStringLiteral("is compressed (gzip); unpack it first with gunzip");
    if (first == 'P' && bytes.startsWith("PK"))
        return QStringLiteral("is a zip archive; unpack it first");
    if (first == '\xFF' || first == '\xFE')
        return QStringLiteral("is UTF-16; save it as UTF-8");
    if (first == '<')
        return QStringLiteral("is HTML or XML; was a sign-in page saved instead of the export?");
    const qsizetype end = bytes.indexOf('\n');
    const auto head = bytes.first(end < 0 ? bytes.size() : end);
    if (first == '"' || head.contains(',') || head.contains(';') || head.contains('\t'))
        return QStringLiteral("looks like CSV; import it as csv, or export it as JSON");
    return QStringLiteral("begins neither with [ nor with {");
}

} // namespace

JsonRows::JsonRows(const QString &name, const Limits &limits, Take take)
    : m_name(name)
    , m_largest(limits.largest)
    , m_pageKeys(limits.pages)
    , m_take(std::move(take))
{
}

Result<bool> JsonRows::add(QByteArrayView bytes)
{
    m_buffer.append(bytes);
    if (m_state == State::Start) {
        const Result<bool> started = start(false);
        if (!started || !*started)
            return started ? Result<bool>(true) : started;
    }
    const bool on = m_state == State::Lines ? lines() : scan();
    forget();
    return on;
}

/// Passes a byte order mark and white space; true once the first row or array is there.
Result<bool> JsonRows::start(bool atEnd)
{
    if (!atEnd && m_buffer.size() < byteOrderMark.size() && byteOrderMark.startsWith(m_buffer))
        return false;
    if (m_buffer.startsWith(byteOrderMark))
        m_at = byteOrderMark.size();
    for (; m_at < m_buffer.size() && isSpace(m_buffer.at(m_at)); ++m_at) {
        ++m_column;
        if (m_buffer.at(m_at) == '\n')
            newline();
    }
    m_buffer.remove(0, m_at);
    m_at = 0;
    if (m_buffer.size() < 2 && !atEnd) // two bytes tell an archive
        return false;
    if (m_buffer.isEmpty())
        return Error{ErrorKind::Invalid, QStringLiteral("%1 is empty").arg(m_name)};
    const QString why = notRows(m_buffer);
    if (!why.isEmpty())
        return Error{ErrorKind::Invalid, QStringLiteral("%1 cannot be read: it %2").arg(m_name, why),
                     QStringLiteral("expected a JSON array of rows or one JSON row a line")};
    m_state = State::Between;
    return true;
}

void JsonRows::newline()
{
    ++m_line;
    m_column = 0;
    m_lineBlank = true;
}

void JsonRows::begin(State state)
{
    m_state = state;
    m_rowAt = m_at;
    m_rowLine = m_line;
    m_rowColumn = m_column;
    m_rowAlone = m_lineBlank;
    m_isEnvelope = false;
    m_keyAt = m_keyEnd = -1;
    m_depth = 0;
    m_objects = 0;
    m_inText = m_escaped = false;
    m_oneLine = true;
    m_dropped = 0;
    m_last = 0;
}

bool JsonRows::give(qsizetype from, qsizetype to, JsonRow::Shape shape, qint64 line, qint64 column)
{
    while (to > from && isSpace(m_buffer.at(to - 1)))
        --to;
    if (to - from + m_dropped > m_largest) {
        shape = JsonRow::Shape::TooLarge;
        to = from + qMin<qsizetype>(to - from, 256);
    }
    return m_take({QByteArrayView(m_buffer).sliced(from, to - from), line, column, shape});
}

bool JsonRows::end(qsizetype to, JsonRow::Shape shape)
{
    m_state = shape == JsonRow::Shape::Broken ? State::Lost : State::Between;
    const qint64 column = m_rowAlone ? 0 : m_rowColumn + 1;
    const bool on = std::exchange(m_isEnvelope, false)
        ? shape == JsonRow::Shape::Whole || m_take({{}, m_rowLine, column, JsonRow::Shape::OpenArray})
        : give(m_rowAt, to, shape, m_rowLine, column);
    m_dropped = 0;
    return on;
}

void JsonRows::open(bool object)
{
    if (m_depth < 64) {
        const quint64 bit = quint64(1) << m_depth;
        m_objects = object ? m_objects | bit : m_objects & ~bit;
    }
    ++m_depth;
}

/// Closes the nearest bracket of this kind, and with it those left open inside; false when there is none.
bool JsonRows::close(bool object)
{
    qint64 depth = m_depth - 1;
    while (depth >= 0 && depth < 64 && bool(m_objects >> depth & 1) != object)
        --depth;
    if (depth < 0)
        return false;
    m_depth = depth;
    return true;
}

bool JsonRows::scan()
{
    while (m_at < m_buffer.size()) {
        const char c = m_buffer.at(m_at);
        bool on = true;
        switch (m_state) {
        case State::Row:
            on = row(c);
            break;
        case State::Scalar:
            on = scalar(c);
            break;
        case State::Lost:
            lost(c);
            break;
        case State::Start:
        case State::Between:
            on = between(c);
            break;
        case State::Lines:
            return lines();
        }
        if (!on)
            return false;
        if (m_at == m_buffer.size())
            break;
        // Lines begins behind this byte, too.
        ++m_at;
        if (c == '\n') {
            newline();
        } else {
            m_column += (c & 0xC0) != 0x80;
            m_lineBlank = m_lineBlank && isSpace(c);
        }
    }
    return true;
}

bool JsonRows::between(char c)
{
    if (isSpace(c) || c == ',')
        return true;
    if (c == '{') {
        begin(State::Row);
        open(true);
    } else if (c == '[' && m_pages < 2) {
        ++m_pages;
        m_firstRow = false;
    } else if (c == ']' && m_pages > 0) {
        closePage();
    } else if (c == '[') {
        begin(State::Row);
        open(false);
    } else {
        begin(State::Scalar);
        m_inText = c == '"';
    }
    return true;
}

/// Whether the array that begins here holds the rows of a page.
bool JsonRows::isPage() const
{
    const quint64 around = (quint64(1) << qMin<qint64>(m_depth, 2)) - 1;
    return m_last == ':' && m_depth > 0 && m_depth <= 2 && (m_objects & around) == around && m_keyAt >= 0
        && m_keyEnd >= m_keyAt && m_pageKeys.contains(m_buffer.mid(m_keyAt, m_keyEnd - m_keyAt));
}

bool JsonRows::openPage()
{
    ++m_pages;
    m_envelopes.append({m_pages, m_depth, m_objects, m_rowLine, m_rowColumn});
    m_state = State::Between;
    m_firstRow = false;
    m_dropped = 0;
    return true;
}

/// Goes on in the object around the page, if there is one.
void JsonRows::closePage()
{
    const bool inObject = !m_envelopes.isEmpty() && m_envelopes.last().pages == m_pages;
    --m_pages;
    if (!inObject)
        return;
    const Envelope envelope = m_envelopes.takeLast();
    begin(State::Row);
    m_depth = envelope.depth;
    m_objects = envelope.objects;
    m_rowLine = envelope.line;
    m_rowColumn = envelope.column;
    m_isEnvelope = true;
    m_oneLine = false;
}

/// A brace that begins a line where the object around it expects a name: the row above was cut.
bool JsonRows::isNewRow() const
{
    return m_lineBlank && m_depth > 0 && m_depth <= 64 && (m_objects >> (m_depth - 1) & 1) && m_last != ':';
}

bool JsonRows::row(char c)
{
    if (m_inText) {
        if (c == '\n')
            return end(m_at, JsonRow::Shape::Broken);
        if (m_escaped)
            m_escaped = false;
        else if (c == '\\')
            m_escaped = true;
        else if (c == '"') {
            m_inText = false;
            m_keyEnd = m_at;
        }
        return true;
    }
    switch (c) {
    case '"':
        m_inText = true;
        m_keyAt = m_depth <= 2 && !m_pageKeys.isEmpty() ? m_at + 1 : -1;
        break;
    case '{':
        if (isNewRow()) {
            const bool on = end(m_at, JsonRow::Shape::Broken);
            begin(State::Row);
            open(true);
            return on;
        }
        open(true);
        if (m_depth > deepestScanned)
            return end(m_at, JsonRow::Shape::Broken);
        break;
    case '[':
        if (isPage())
            return openPage();
        open(false);
        if (m_depth > deepestScanned)
            return end(m_at, JsonRow::Shape::Broken);
        break;
    case '}':
    case ']':
        if (!close(c == '}') && c == ']' && m_pages > 0) {
            const bool on = end(m_at, JsonRow::Shape::Broken);
            m_state = State::Between;
            closePage();
            return on;
        }
        if (m_depth == 0)
            return ended();
        break;
    case '\n':
        m_oneLine = false;
        break;
    default:
        break;
    }
    if (!isSpace(c))
        m_last = c;
    return true;
}

/// The last bracket of a row was closed.
bool JsonRows::ended()
{
    const bool on = end(m_at + 1, JsonRow::Shape::Whole);
    if (m_firstRow && m_oneLine && m_pages == 0)
        m_state = State::Lines; // from the rest of this line on
    m_firstRow = false;
    return on;
}

bool JsonRows::scalar(char c)
{
    if (c == '\n')
        return end(m_at, JsonRow::Shape::Whole);
    if (m_inText) {
        if (m_escaped)
            m_escaped = false;
        else if (c == '\\')
            m_escaped = true;
        else if (c == '"')
            m_inText = false;
        return true;
    }
    if (c == '"')
        m_inText = true;
    if (c != ',' && c != ']')
        return true;
    const bool on = end(m_at, JsonRow::Shape::Whole);
    between(c);
    return on;
}

void JsonRows::lost(char c)
{
    if (c != '{' || !m_lineBlank || m_column > m_rowColumn)
        return;
    begin(State::Row);
    open(true);
}

bool JsonRows::lines()
{
    while (m_at < m_buffer.size()) {
        const char *from = m_buffer.constData() + m_at;
        const void *found = std::memchr(from, '\n', size_t(m_buffer.size() - m_at));
        if (!found)
            return true;
        const qsizetype to = static_cast<const char *>(found) - m_buffer.constData();
        qsizetype begin = m_at;
        while (begin < to && isSpace(m_buffer.at(begin)))
            ++begin;
        const qint64 line = m_line++;
        m_at = to + 1;
        m_rowAt = begin;
        const bool on = begin == to || give(begin, to, JsonRow::Shape::Whole, line, 0);
        m_dropped = 0;
        if (!on)
            return false;
    }
    return true;
}

/// Lets go of what is behind, and of the middle of a row that is too large.
void JsonRows::forget()
{
    const bool inRow = m_state == State::Row || m_state == State::Scalar;
    qsizetype keepFrom = inRow ? m_rowAt : m_at;
    if (m_state == State::Start)
        return;
    if (inRow && m_isEnvelope) // nothing of it is wanted but the key that may come before a page
        keepFrom = m_keyAt >= 0 ? qMin(m_at, m_keyAt) : m_at;
    m_buffer.remove(0, keepFrom);
    m_at -= keepFrom;
    m_keyAt = qMax<qsizetype>(m_keyAt - keepFrom, -1);
    m_keyEnd -= keepFrom;
    m_rowAt = 0;
    if (m_buffer.size() > m_largest + 1) {
        m_keyAt = -1;
        m_dropped += m_buffer.size() - 256;
        m_buffer.truncate(256);
        m_at = qMin(m_at, m_buffer.size());
    }
}

Result<bool> JsonRows::finish()
{
    if (m_state == State::Start) {
        const Result<bool> started = start(true);
        if (!started)
            return started;
        if (!scan())
            return false;
    }
    switch (m_state) {
    case State::Row:
    case State::Scalar:
        return end(m_buffer.size(), JsonRow::Shape::CutOff);
    case State::Lines: {
        while (m_at < m_buffer.size() && isSpace(m_buffer.at(m_at)))
            ++m_at;
        return m_at == m_buffer.size() || give(m_at, m_buffer.size(), JsonRow::Shape::CutOff, m_line, 0);
    }
    case State::Between:
        return m_pages == 0 || m_take({{}, m_line, 0, JsonRow::Shape::OpenArray});
    case State::Start:
    case State::Lost:
        break;
    }
    return true;
}

} // namespace feeds
