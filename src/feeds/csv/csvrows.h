#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QList>

#include <functional>

namespace feeds {

/// One cell as it stands in its row.
struct CsvCell
{
    qsizetype at = 0; ///< its first byte in the row, the quote when it has one
    qsizetype size = 0;
    bool quoted = false;
};

/// One row's bytes and cells; they live until the callback returns.
struct CsvRow
{
    QByteArrayView bytes; ///< without the line's end
    qint64 line = 1; ///< where it begins, from 1
    QList<CsvCell> cells;
    QString broken = {}; ///< why it is no row; it has no cells then

    /// The cell's text, out of its quotes.
    QByteArray text(qsizetype cell) const;
};

/// Cuts a table into rows as RFC 4180 has it, with the separator that the file uses: quotes, quoted line
/// ends, a byte order mark, all three line ends, a first line that only says "sep=;". A quote without an
/// end costs the row it stands in and no other: reading goes on with the next line. Keeps one row in
/// memory, whatever the file's size. Owned by one reading; thread-confined.
class CsvRows
{
public:
    using Take = std::function<bool(const CsvRow &)>; ///< false stops

    /// `name` is the file's, for errors; rows above `largest` bytes are reported and skipped. Without a
    /// `separator` the first rows tell it.
    CsvRows(const QString &name, qsizetype largest, Take take, char separator = 0);

    /// The next bytes; false when `take` stopped. Invalid when this cannot be such a table at all.
    base::Result<bool> add(QByteArrayView bytes);
    /// The end of the file. Invalid when there was nothing.
    base::Result<bool> finish();

    char separator() const { return m_separator; } ///< 0 while it is not known

private:
    enum class Found { Row, Stopped, NeedsMore };

    base::Result<bool> start(bool atEnd);
    bool scan(bool atEnd);
    Found next(bool atEnd);
    Found endRow(qsizetype to, qsizetype after);
    Found giveUp(const QString &why);
    void beginRow(qsizetype at);
    void forget();

    const QString m_name;
    const qsizetype m_largest;
    const Take m_take;
    char m_separator;
    QByteArray m_buffer;
    bool m_started = false;
    qint64 m_line = 1; // where the row begins
    qsizetype m_rowAt = 0;
    qsizetype m_at = 0; // next byte to look at
    qsizetype m_cellAt = 0;
    qint64 m_newlines = 0; // in the row so far
    bool m_inQuotes = false;
    bool m_quoted = false; // the cell began with one
    bool m_closed = false; // and has ended with one
    bool m_skipping = false; // the rest of a line that is too large
    int m_rewinds = 0; // how often a quote had no end
    QList<CsvCell> m_cells;
};

/// The separator that the first rows agree on: comma, semicolon, tab or bar; a comma when none does.
char separatorOf(QByteArrayView beginning);

} // namespace feeds
