#include "feeds/csv/csvrows.h"

#include <cstring>

namespace feeds {

using base::Error;
using base::ErrorKind;
using base::Result;

namespace {

constexpr QByteArrayView tableMark("\xEF\xBB\xBF");
constexpr qsizetype separatorBytes = 64 << 10; // bytes that tell the separator
constexpr qsizetype mostCells = 10'000;
constexpr int mostRewinds = 200; // then quotes end with their line, so that no file takes for ever

QString notTable(QByteArrayView bytes)
{
    const char first = bytes.front();
    if (first == '\x1F')
        return QStringLiteral("is compressed (gzip); unpack it first with gunzip");
    if (bytes.startsWith("PK"))
        return QStringLiteral("is a zip archive or a spreadsheet; save it as CSV");
    if (first == '\xFF' || first == '\xFE')
        return QStringLiteral("is UTF-16; save it as UTF-8");
    if (first == '<')
        return QStringLiteral("is HTML or XML; was a sign-in page saved instead of the export?");
    if (bytes.first(std::min<qsizetype>(bytes.size(), 512)).contains('\0'))
        return QStringLiteral("is binary");
    return {};
}

} // namespace

QByteArray CsvRow::text(qsizetype cell) const
{
    const CsvCell &it = cells.at(cell);
    QByteArray text = bytes.sliced(it.at, it.size).toByteArray();
    if (!it.quoted)
        return text;
    text = text.mid(1, text.size() - 2);
    return text.replace("\"\"", "\"");
}

char separatorOf(QByteArrayView beginning)
{
    static constexpr char candidates[] = {',', ';', '\t', '|'};
    char best = ',';
    qsizetype most = 0;
    for (const char candidate : candidates) {
        qsizetype count = 0;
        qsizetype least = -1;
        bool quoted = false;
        int lines = 0;
        for (const char c : beginning) {
            quoted = quoted != (c == '"');
            if (quoted)
                continue;
            if (c == candidate) {
                ++count;
            } else if (c == '\n') {
                least = least < 0 ? count : std::min(least, count);
                count = 0;
                if (++lines == 10)
                    break;
            }
        }
        if (lines == 0)
            least = count;
        if (least > most) {
            most = least;
            best = candidate;
        }
    }
    return best;
}

CsvRows::CsvRows(const QString &name, qsizetype largest, Take take, char separator)
    : m_name(name)
    , m_largest(largest)
    , m_take(std::move(take))
    , m_separator(separator)
{
}

Result<bool> CsvRows::add(QByteArrayView bytes)
{
    m_buffer.append(bytes);
    if (!m_started) {
        const Result<bool> started = start(false);
        if (!started || !*started)
            return started ? Result<bool>(true) : started;
    }
    const bool on = scan(false);
    forget();
    return on;
}

/// Waits for enough to tell the separator; passes the byte order mark and a line that says it.
Result<bool> CsvRows::start(bool atEnd)
{
    if (!atEnd && m_buffer.size() < separatorBytes)
        return false;
    qsizetype at = m_buffer.startsWith(tableMark) ? tableMark.size() : 0;
    while (at < m_buffer.size() && (m_buffer.at(at) == '\n' || m_buffer.at(at) == '\r'))
        m_line += m_buffer.at(at++) == '\n';
    const QByteArrayView rest = QByteArrayView(m_buffer).sliced(at);
    if (rest.trimmed().isEmpty())
        return Error{ErrorKind::Invalid, QStringLiteral("%1 is empty").arg(m_name)};
    if (const QString why = notTable(rest); !why.isEmpty())
        return Error{ErrorKind::Invalid, QStringLiteral("%1 cannot be read: it %2").arg(m_name, why),
                     QStringLiteral("expected a table with a line of names at its head")};
    const qsizetype lineEnd = rest.indexOf('\n');
    if (rest.size() > 5 && rest.startsWith("sep=") && (rest.at(5) == '\r' || rest.at(5) == '\n') && lineEnd >= 0) {
        m_separator = rest.at(4);
        at += lineEnd + 1;
        ++m_line;
    }
    if (m_separator == 0)
        m_separator =
            separatorOf(QByteArrayView(m_buffer).sliced(at).first(std::min(separatorBytes, m_buffer.size() - at)));
    m_started = true;
    beginRow(at);
    return true;
}

void CsvRows::beginRow(qsizetype at)
{
    m_rowAt = m_at = m_cellAt = at;
    m_newlines = 0;
    m_inQuotes = m_quoted = m_closed = false;
    m_cells.clear();
}

bool CsvRows::scan(bool atEnd)
{
    for (;;) {
        switch (next(atEnd)) {
        case Found::Row:
            break;
        case Found::Stopped:
            return false;
        case Found::NeedsMore:
            return true;
        }
    }
}

/// The row ends at `to`, the next begins at `after`.
CsvRows::Found CsvRows::endRow(qsizetype to, qsizetype after)
{
    m_cells.append({m_cellAt - m_rowAt, to - m_cellAt, m_quoted});
    CsvRow row{QByteArrayView(m_buffer).sliced(m_rowAt, to - m_rowAt), m_line, std::move(m_cells), {}};
    m_cells = {};
    const bool blank = row.bytes.trimmed().isEmpty();
    bool on = true;
    if (m_skipping || row.bytes.size() > m_largest) {
        row.broken = QStringLiteral("the row is larger than %1 bytes").arg(m_largest);
        row.bytes = row.bytes.first(std::min<qsizetype>(row.bytes.size(), 256));
        row.cells.clear();
        m_skipping = false;
        on = m_take(row);
    } else if (!blank) {
        on = m_take(row);
    }
    m_line += m_newlines + (after > to ? 1 : 0);
    beginRow(after);
    return on ? Found::Row : Found::Stopped;
}

/// The row is no row; what is behind its first line may be.
CsvRows::Found CsvRows::giveUp(const QString &why)
{
    ++m_rewinds;
    m_skipping = false;
    const qsizetype newline = m_buffer.indexOf('\n', m_rowAt);
    const qsizetype to = newline < 0 ? m_buffer.size() : newline;
    const CsvRow row{QByteArrayView(m_buffer).sliced(m_rowAt, to - m_rowAt), m_line, {}, why};
    const bool on = m_take(row);
    m_line += newline < 0 ? 0 : 1;
    beginRow(newline < 0 ? m_buffer.size() : newline + 1);
    return on ? Found::Row : Found::Stopped;
}

CsvRows::Found CsvRows::next(bool atEnd)
{
    for (; m_at < m_buffer.size(); ++m_at) {
        const char c = m_buffer.at(m_at);
        if (m_inQuotes) {
            if (c == '"') {
                m_inQuotes = false;
                m_closed = true;
            } else if (c == '\n') {
                if (m_rewinds >= mostRewinds)
                    return giveUp(QStringLiteral("a quote in it has no end"));
                ++m_newlines;
            }
            continue;
        }
        if (c == '\r' && m_at + 1 == m_buffer.size() && !atEnd)
            return Found::NeedsMore; // the next byte tells what it is
        if (c == '"' && m_closed && m_buffer.at(m_at - 1) == '"') { // a doubled one
            m_inQuotes = true;
            m_closed = false;
        } else if (c == '"' && m_at == m_cellAt) {
            m_inQuotes = m_quoted = true;
        } else if (c == m_separator && m_cells.size() == mostCells) {
            return giveUp(QStringLiteral("it has more than %1 cells").arg(mostCells));
        } else if (c == m_separator) {
            m_cells.append({m_cellAt - m_rowAt, m_at - m_cellAt, m_quoted});
            m_cellAt = m_at + 1;
            m_quoted = m_closed = false;
        } else if (c == '\n') {
            const bool windows = m_at > m_rowAt && m_buffer.at(m_at - 1) == '\r';
            return endRow(m_at - windows, m_at + 1);
        } else if (m_closed && c != '\r') {
            return giveUp(QStringLiteral("there is text behind a closing quote"));
        } else if (c == '\r' && m_at + 1 < m_buffer.size() && m_buffer.at(m_at + 1) != '\n') {
            return endRow(m_at, m_at + 1); // the oldest of line ends
        }
    }
    m_skipping = m_skipping || m_buffer.size() - m_rowAt > m_largest;
    if (m_skipping && m_inQuotes)
        return giveUp(QStringLiteral("a quote in it has no end"));
    if (!atEnd)
        return Found::NeedsMore;
    if (m_inQuotes)
        return giveUp(QStringLiteral("a quote in it has no end before the file has"));
    if (m_rowAt == m_buffer.size())
        return Found::NeedsMore;
    const qsizetype end = m_buffer.endsWith('\r') ? m_buffer.size() - 1 : m_buffer.size();
    return endRow(end, m_buffer.size());
}

/// Lets go of what is behind, and of the middle of a row that is too large.
void CsvRows::forget()
{
    qsizetype gone = m_rowAt;
    m_buffer.remove(0, gone);
    m_at -= gone;
    m_cellAt -= gone;
    m_rowAt = 0;
    if (m_skipping && m_buffer.size() > 512) {
        gone = m_at - 256;
        m_buffer.remove(256, gone);
        m_at = m_buffer.size();
        m_cellAt = std::min(m_cellAt, m_at);
        m_cells.clear();
    }
}

Result<bool> CsvRows::finish()
{
    if (!m_started) {
        const Result<bool> started = start(true);
        if (!started)
            return started;
    }
    return scan(true);
}

} // namespace feeds
