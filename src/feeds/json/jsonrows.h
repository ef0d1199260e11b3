#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QList>

#include <functional>

namespace feeds {

/// One row's bytes as they stand in the file; they live until the callback returns.
struct JsonRow
{
    enum class Shape {
        Whole, ///< as far as brackets and quotes tell
        Broken, ///< a line ends inside text, or the next row begins inside this one
        TooLarge, ///< only the beginning is kept
        CutOff, ///< the file ends inside it
        OpenArray, ///< no row: the file ends before its array is closed
    };
    QByteArrayView bytes;
    qint64 line = 1; ///< where it begins, from 1
    qint64 column = 0; ///< the character where it begins, from 1, when something stands before it in its line
    Shape shape = Shape::Whole;
};

/// Cuts a stream of JSON into its rows without reading them: an array of rows, arrays one after
/// another (pages), objects that hold such an array under a known key, or rows on lines of their own. It keeps one row
/// in memory, whatever the file's size, and finds the next good row after a broken one at the beginning of a line,
/// never inside a line, where a row's own text could pretend to be another row. Owned by one reading; thread-confined.
class JsonRows
{
public:
    using Take = std::function<bool(const JsonRow &)>; ///< false stops

    struct Limits
    {
        qsizetype largest = 4 << 20; ///< bytes; larger rows are reported and skipped
        QByteArrayList pages = {}; ///< the keys under which an object, or one in it, keeps its rows
    };

    /// `name` is the file's, for errors.
    JsonRows(const QString &name, const Limits &limits, Take take);

    /// The next bytes; false when `take` stopped. Invalid when this cannot be rows of JSON at all.
    base::Result<bool> add(QByteArrayView bytes);
    /// The end of the file. Invalid when there was nothing.
    base::Result<bool> finish();

private:
    enum class State {
        Start, ///< nothing but white space so far
        Between, ///< in an array or between rows
        Row, ///< inside brackets
        Scalar, ///< an element that is no object
        Lines, ///< a row is a line
        Lost, ///< after a broken row: until a row begins a line
    };

    base::Result<bool> start(bool atEnd);
    bool scan();
    bool between(char c);
    bool row(char c);
    bool scalar(char c);
    void lost(char c);
    bool lines();
    bool isNewRow() const;
    bool isPage() const;
    bool openPage();
    void closePage();
    void open(bool object);
    bool close(bool object);
    bool ended();
    void begin(State state);
    bool end(qsizetype to, JsonRow::Shape shape);
    void newline();
    bool give(qsizetype from, qsizetype to, JsonRow::Shape shape, qint64 line, qint64 column);
    void forget();

    const QString m_name;
    /// An object around a page, to be gone on with when the page is closed.
    struct Envelope
    {
        int pages = 0;
        qint64 depth = 0;
        quint64 objects = 0;
        qint64 line = 1;
        qsizetype column = 0;
    };

    const qsizetype m_largest;
    const QByteArrayList m_pageKeys;
    const Take m_take;
    QByteArray m_buffer; // from the beginning of the row that is not yet whole
    qsizetype m_at = 0; // next byte to look at
    qsizetype m_rowAt = 0;
    qint64 m_line = 1;
    qint64 m_rowLine = 1;
    qsizetype m_column = 0; // characters since the line began
    qsizetype m_rowColumn = 0;
    bool m_rowAlone = true; // nothing stands before it in its line
    qsizetype m_dropped = 0; // bytes of a too large row that are no longer kept
    bool m_lineBlank = true; // only white space since the line began
    State m_state = State::Start;
    int m_pages = 0; // open arrays around rows
    QList<Envelope> m_envelopes; // open objects around pages
    bool m_isEnvelope = false; // what is being scanned is such an object and no row
    qsizetype m_keyAt = -1; // the last text near the row's top, which may name a page
    qsizetype m_keyEnd = -1;
    qint64 m_depth = 0; // open brackets in a row
    quint64 m_objects = 0; // bit per depth: an object and not an array
    bool m_inText = false;
    bool m_escaped = false;
    char m_last = 0; // last byte in a row that was no white space
    bool m_oneLine = true; // the row so far
    bool m_firstRow = true;
};

} // namespace feeds
