#include "panes/look/richline.h"

#include "panes/look/look.h"
#include "panes/look/theme.h"

#include <QFontMetricsF>
#include <QHash>
#include <QPainter>
#include <QTextCharFormat>
#include <QTextLayout>

#include <array>
#include <cmath>

namespace look {

namespace {

constexpr QChar chipChar = QChar::Nbsp;
constexpr QChar ellipsis{0x2026};
constexpr qreal unlimited = 1 << 20;

/// What people wrote on one line: breaks and tabs are blanks, characters that turn the reading
/// direction around are made visible.
QString tamed(QString text)
{
    for (QChar &c : text) {
        if (c == u'\n' || c == u'\r' || c == u'\t' || c == QChar::ParagraphSeparator)
            c = u' ';
        else if (c == QChar(0x202D) || c == QChar(0x202E))
            c = QChar::ReplacementCharacter;
    }
    return text;
}

QTextCharFormat chipFormat(const Span &span)
{
    static const qreal blank = Fonts::width(Font::SmallMedium, QString(chipChar));
    static QHash<int, QTextCharFormat> known; // by width: there are never more than some hundred
    const qreal width = Look::chipSize(span.text, span.mono).width();
    const auto found = known.constFind(int(width));
    if (found != known.constEnd())
        return *found;
    QFont font = Fonts::of(Font::SmallMedium);
    font.setLetterSpacing(QFont::AbsoluteSpacing, width - blank);
    QTextCharFormat format;
    format.setFont(font);
    known.insert(int(width), format);
    return format;
}

/// Formats are made once per look: filling one in costs more than laying out the words it is for.
QTextCharFormat formatOf(const Span &span, const RichLine::Set &set)
{
    if (span.chip)
        return chipFormat(span);
    static QHash<int, QTextCharFormat> known;
    static int generation = 0;
    if (generation != Theme::current().generation()) {
        known.clear();
        generation = Theme::current().generation();
    }
    const Token token = set.dim && span.token == Token::Text ? Token::Muted : span.token;
    const int key =
        int(token) << 8 | int(span.weight) << 4 | int(span.mono) << 2 | int(span.struck) << 1 | int(set.small);
    const auto found = known.constFind(key);
    if (found != known.constEnd())
        return *found;
    QFont font = Fonts::of(span, set.small);
    font.setStrikeOut(span.struck);
    QTextCharFormat format;
    format.setFont(font);
    format.setForeground(Theme::color(token));
    known.insert(key, format);
    return format;
}

/// The widest of the letters people mostly write, so that a sum of them is never too small.
class Widths
{
public:
    explicit Widths(const QFont &font)
    {
        const QFontMetricsF metrics(font);
        m_other = metrics.maxWidth();
        for (ushort c = 32; c < 127; ++c)
            m_ascii[c] = metrics.horizontalAdvance(QString(QChar(c)));
    }
    qreal of(const QString &text) const
    {
        qreal sum = 0;
        for (const QChar c : text)
            sum += c.unicode() >= 32 && c.unicode() < 127 ? m_ascii[c.unicode()] : m_other;
        return sum;
    }

private:
    std::array<qreal, 127> m_ascii{};
    qreal m_other = 0;
};

} // namespace

RichLine::RichLine(const Spans &spans, const Set &set)
    : m_spans(spans)
    , m_set(set)
{
    for (Span &span : m_spans)
        span.text = tamed(span.text);
    for (const Span &span : std::as_const(m_spans))
        m_text += span.chip ? QString(chipChar) : span.text;
}

RichLine::~RichLine() = default;
RichLine::RichLine(RichLine &&) noexcept = default;
RichLine &RichLine::operator=(RichLine &&) noexcept = default;

void RichLine::compose(qsizetype cut)
{
    const bool whole = cut >= m_text.size();
    m_layout = std::make_unique<QTextLayout>(whole ? m_text : m_text.left(cut) + ellipsis,
                                             Fonts::of(m_set.small ? Font::Small : Font::Body));
    m_layout->setCacheEnabled(true);
    QTextOption option(m_set.alignment | Qt::AlignAbsolute);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(Qt::LayoutDirectionAuto); // that of the words, not that of the window
    m_layout->setTextOption(option);
    QList<QTextLayout::FormatRange> formats;
    qsizetype at = 0;
    const qsizetype end = m_layout->text().size();
    for (const Span &span : std::as_const(m_spans)) {
        const qsizetype length = span.chip ? 1 : span.text.size();
        if (at >= end)
            break;
        if (length > 0)
            formats.append({int(at), int(std::min(length, end - at)), formatOf(span, m_set)});
        at += length;
    }
    if (!whole && cut > 0 && cut < m_text.size()) {
        // The ellipsis looks like plain text, not like a chip it may stand behind.
        formats.append({int(cut), 1, formatOf({QString(), Token::Muted}, m_set)});
    }
    m_layout->setFormats(formats);
}

qsizetype RichLine::fill(qreal width, int maxLines)
{
    qsizetype shown = 0;
    m_layout->beginLayout();
    for (int i = 0; i < maxLines; ++i) {
        QTextLine line = m_layout->createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        shown = line.textStart() + line.textLength();
    }
    m_layout->endLayout();
    return shown;
}

qsizetype RichLine::cutOf(qreal width, int maxLines) const
{
    // Where the last line would go on, it stops early enough for the ellipsis.
    const QTextLine last = m_layout->lineAt(std::min(maxLines, m_layout->lineCount()) - 1);
    const qreal room = width - Fonts::width(m_set.small ? Font::Small : Font::Body, QString(ellipsis)) - 1;
    const qsizetype start = last.textStart();
    QTextLayout rest(m_text.mid(start), m_layout->font());
    QList<QTextLayout::FormatRange> formats = m_layout->formats();
    for (QTextLayout::FormatRange &range : formats)
        range.start -= int(start);
    QList<QTextLayout::FormatRange> kept;
    for (QTextLayout::FormatRange range : std::as_const(formats)) {
        if (range.start + range.length <= 0)
            continue;
        if (range.start < 0) {
            range.length += range.start;
            range.start = 0;
        }
        kept.append(range);
    }
    rest.setFormats(kept);
    rest.beginLayout();
    QTextLine line = rest.createLine();
    line.setLineWidth(unlimited);
    rest.endLayout();
    qsizetype cut =
        std::min<qsizetype>(line.xToCursor(std::max<qreal>(0, room), QTextLine::CursorOnCharacter), line.textLength());
    while (cut > 0 && (m_text.at(start + cut - 1).isSpace() && m_text.at(start + cut - 1) != chipChar))
        --cut;
    return start + cut;
}

QSizeF RichLine::layout(qreal width, int maxLines)
{
    const int generation = Theme::current().generation();
    if (width == m_width && maxLines == m_maxLines && generation == m_generation)
        return m_size;
    m_width = width;
    m_maxLines = maxLines;
    m_generation = generation;
    compose(m_text.size());
    m_elided = fill(width, maxLines) < m_text.size();
    if (m_elided) {
        compose(cutOf(width, maxLines));
        fill(width, maxLines);
    }
    place(m_text.contains(chipChar));
    return m_size;
}

void RichLine::place(bool chips)
{
    const int count = m_layout->lineCount();
    const int plainHeight = m_set.small ? 16 : 18;
    const int height = chips && count > 1 ? plainHeight + 2 : plainHeight;
    const int baseline = Fonts::baseline(m_set.small ? Font::Small : Font::Body, height);
    qreal widest = 0;
    for (int i = 0; i < count; ++i) {
        QTextLine line = m_layout->lineAt(i);
        line.setPosition(QPointF(0, i * height + baseline - line.ascent()));
        widest = std::max(widest, line.naturalTextWidth());
    }
    m_size = QSizeF(widest, std::max(1, count) * height);
}

qreal RichLine::naturalWidth()
{
    RichLine whole(m_spans, m_set);
    return whole.layout(unlimited, 1000).width();
}

qreal RichLine::widthAtMost(const Spans &spans)
{
    static const Widths bold(Fonts::of(Font::BodyBold));
    static const Widths normal(Fonts::of(Font::Body));
    static const Widths code(Fonts::of(Font::MonoBold));
    qreal sum = 2;
    for (const Span &span : spans) {
        const Widths &widths = span.mono ? code : span.weight == Weight::Normal ? normal : bold;
        sum += widths.of(span.text) + (span.chip ? 16 : 0);
    }
    return sum * 1.02;
}

int RichLine::lineCount() const
{
    return m_layout ? m_layout->lineCount() : 0;
}

void RichLine::draw(QPainter &painter, const QPointF &topLeft)
{
    if (!m_layout || m_generation != Theme::current().generation())
        layout(m_width < 0 ? unlimited : m_width, std::max(1, m_maxLines));
    m_layout->draw(&painter, topLeft);
    const int lineHeight = lineCount() > 0 ? int(m_size.height()) / lineCount() : 0;
    qsizetype at = 0;
    for (const Span &span : std::as_const(m_spans)) {
        const qsizetype length = span.chip ? 1 : span.text.size();
        const QTextLine line = span.chip ? m_layout->lineForTextPosition(int(at)) : QTextLine();
        if (line.isValid() && at < m_layout->text().size() && m_layout->text().at(at) == chipChar) {
            const qreal top = topLeft.y() + line.lineNumber() * lineHeight + (lineHeight - Look::chipHeight) / 2.0;
            const qreal one = line.cursorToX(int(at));
            const qreal other = line.cursorToX(int(at) + 1);
            Look::drawChip(painter, QPointF(topLeft.x() + std::min(one, other), std::floor(top)), span.text, *span.chip,
                           span.mono);
        }
        at += length;
    }
}

} // namespace look
