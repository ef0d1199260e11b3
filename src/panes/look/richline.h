#pragma once

#include "panes/look/fonts.h"

#include <QSizeF>

#include <memory>

class QPainter;
class QPointF;
class QTextLayout;

namespace look {

/// How a whole line is set.
struct LineSet
{
    bool small = false; ///< 12 px in lines of 16 instead of 13 in 18
    bool dim = false; ///< Token::Text becomes Muted
    Qt::Alignment alignment = Qt::AlignLeft; ///< horizontal, absolute

    bool operator==(const LineSet &) const = default;
};

/// A line of spans, laid out once per width and painted many times: words, mono and chips in one
/// flow, wrapped to at most so many lines and elided in the last. Owned by who paints it, kept between
/// paints; a change of theme makes it lay out again by itself. The window's thread only.
class RichLine
{
public:
    using Set = LineSet;

    explicit RichLine(const Spans &spans, const Set &set = {});
    ~RichLine();
    RichLine(RichLine &&) noexcept;
    RichLine &operator=(RichLine &&) noexcept;

    /// Lays out for `width` px and at most `maxLines` lines; cheap when neither changed. Returns the
    /// space taken, its height whole px and at least one line.
    QSizeF layout(qreal width, int maxLines = 1);
    /// Width of everything on one line, px (the widest part between line breaks).
    qreal naturalWidth();
    /// Never less than the natural width, without shaping anything: for thousands of rows at once.
    static qreal widthAtMost(const Spans &spans);

    bool isElided() const { return m_elided; }
    int lineCount() const;
    /// Paints what `layout` laid out with its upper left at `topLeft`.
    void draw(QPainter &painter, const QPointF &topLeft);
    const Spans &spans() const { return m_spans; }

private:
    void compose(qsizetype cut);
    qsizetype fill(qreal width, int maxLines);
    void place(bool chips);
    qsizetype cutOf(qreal width, int maxLines) const;

    Spans m_spans;
    Set m_set;
    QString m_text; // everything, a chip being one no-break space
    std::unique_ptr<QTextLayout> m_layout;
    QSizeF m_size;
    qreal m_width = -1;
    int m_maxLines = 0;
    int m_generation = 0;
    bool m_elided = false;
};

} // namespace look
