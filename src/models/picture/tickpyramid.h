#pragma once

#include <QList>

namespace models {

/// The moments of one lane, sorted, and above them a pyramid of counters, so that how many lie in any
/// stretch of any length is known without looking at each: eight bytes a moment, and about one more for
/// the counters. A moment is a row as the mirror numbers them: milliseconds, then a running number of
/// 20 bits. A value; not for two threads at once.
class TickPyramid
{
public:
    /// The widths of counted stretches in ms, each a multiple of the one before, two to five times as
    /// long, and lengths that people know: 5 s, 15 s, 1 min, 5 min.
    static const QList<qint64> &widths();

    qsizetype size() const { return m_rows.size(); }
    bool isEmpty() const { return m_rows.isEmpty(); }
    qint64 row(qsizetype index) const { return m_rows.at(index); }
    const QList<qint64> &rows() const { return m_rows; }
    qint64 ms(qsizetype index) const;

    /// Adds rows, sorted, all of them after the last.
    void append(const QList<qint64> &rows);
    /// Puts `rows`, sorted, where `count` rows from `first` on were.
    void replace(qsizetype first, qsizetype count, const QList<qint64> &rows);
    void clear();

    /// The first moment at or after `ms`; size() when there is none.
    qsizetype firstAt(qint64 ms) const;
    /// How many lie from `from` up to `end`, which is not counted.
    qsizetype count(qint64 from, qint64 end) const;
    /// How many lie in each of `bins` stretches of widths()[width], the first beginning at
    /// `firstBin` times that width.
    QList<quint32> counts(int width, qint64 firstBin, int bins) const;

private:
    struct Level
    {
        qint64 firstBin = 0;
        QList<quint32> counts;
    };
    void rebuild();
    void grow();
    void add(qint64 ms, int by);
    Level built(int width) const;
    Level folded(const Level &below, int width) const;

    QList<qint64> m_rows;
    QList<Level> m_levels; // of m_finest and all wider
    int m_finest = 0;
    qsizetype m_builtFor = 0; // rows when the finest width was chosen
};

} // namespace models
