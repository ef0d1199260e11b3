#include "panes/look/rowdelegate.h"

#include "panes/look/look.h"
#include "panes/look/snap.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <cmath>

namespace look {

namespace {

constexpr int gap = 8;

bool has(const QModelIndex &index, int role)
{
    return index.data(role).isValid();
}

Qt::Alignment leading(Qt::LayoutDirection direction)
{
    return direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
}

Qt::Alignment trailing(Qt::LayoutDirection direction)
{
    return direction == Qt::RightToLeft ? Qt::AlignLeft : Qt::AlignRight;
}

/// Below this a view has not got its place yet, and words are not laid out for it.
constexpr int leastWidth = 160;

int widthOf(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return view ? view->viewport()->width() : option.rect.width();
}

} // namespace

RowDelegate::RowDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

RowDelegate::RowDelegate(const Shape &shape, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_shape(shape)
{
}

Spans RowDelegate::spansOf(const QModelIndex &index)
{
    const QVariant spans = index.data(SpansRole);
    if (spans.canConvert<Spans>())
        return spans.value<Spans>();
    const QString text = index.data(Qt::DisplayRole).toString();
    if (text.isEmpty())
        return {};
    const QVariant chipVariant = index.data(ChipRole);
    if (chipVariant.isValid())
        return {chip(text, Chip(chipVariant.toInt()))};
    const QVariant token = index.data(TokenRole);
    Span span = plain(text, token.isValid() ? Token(token.toInt()) : Token::Text);
    span.mono = index.data(MonoRole).toBool();
    return {span};
}

RichLine &RowDelegate::lineOf(const QModelIndex &index, Qt::LayoutDirection direction) const
{
    return m_lines.line(spansOf(index), {false, index.data(DimRole).toBool(), leading(direction)});
}

RowDelegate::Columns RowDelegate::columns(const QRect &row, const QModelIndex &index,
                                          Qt::LayoutDirection direction) const
{
    Columns c;
    int left = row.left() + m_shape.left + index.data(IndentRole).toInt();
    int right = row.left() + row.width() - m_shape.right;
    const int firstLine = std::max(m_shape.minimum - 2 * m_shape.padding, 18);
    const int top = row.top() + m_shape.padding;
    if (m_shape.edge > 0) {
        c.edge = QRect(left, top, m_shape.edge, firstLine);
        left += m_shape.edge + gap;
    }
    if (has(index, CheckRole)) {
        c.mark = QRect(left, top + (firstLine - Look::checkSize) / 2, Look::checkSize, Look::checkSize);
        left += Look::checkSize + gap;
    } else if (has(index, SeverityRole)) {
        c.mark = QRect(left, top + (firstLine - Look::severitySize) / 2, Look::severitySize, Look::severitySize);
        left += Look::severitySize + gap;
    } else if (has(index, KindRole)) {
        c.mark = QRect(QPoint(left, top + (firstLine - Look::kindSize.height()) / 2), Look::kindSize);
        left += Look::kindSize.width() + gap;
    }
    const QString who = index.data(WhoRole).toString();
    if (!who.isEmpty()) {
        const int width = std::min(int(std::ceil(Fonts::width(Font::Body, who))), (right - left) / 2);
        c.who = QRect(right - width, top, width, firstLine);
        right -= width + gap + 4;
    }
    c.text = QRect(left, top, std::max(20, right - left), row.height() - 2 * m_shape.padding);
    if (direction == Qt::RightToLeft) {
        for (QRect *rect : {&c.edge, &c.mark, &c.text, &c.who})
            *rect = QStyle::visualRect(direction, row, *rect);
    }
    return c;
}

void RowDelegate::paintGround(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                              bool first)
{
    const QRectF row = option.rect;
    const bool selected = option.state & QStyle::State_Selected;
    const Tone tone = Tone(index.data(ToneRole).toInt());
    if (selected)
        snap::fill(painter, row, Theme::color(Token::AccentBg));
    else if (tone != Tone::Plain)
        snap::fill(painter, row, Theme::color(tone == Tone::Bad ? Token::BadBg : Token::WarnBg));
    const bool current = option.state & QStyle::State_HasFocus;
    if (!first) {
        if (current && !selected)
            Look::drawFocus(painter, row, 0);
        return;
    }
    const auto edge = [&](qreal width, Token token) {
        const qreal x = option.direction == Qt::RightToLeft ? row.right() - width : row.left();
        snap::fill(painter, QRectF(x, row.top(), width, row.height()), Theme::color(token));
    };
    const bool focused = current || (selected && option.widget && option.widget->hasFocus());
    if (focused || (selected && Theme::current().isHighContrast()))
        edge(2, Token::Accent);
    else if (tone != Tone::Plain)
        edge(3, tone == Tone::Bad ? Token::Bad : Token::Warn);
}

void RowDelegate::paintMark(QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    if (rect.isEmpty())
        return;
    const QVariant check = index.data(CheckRole);
    const QVariant severity = index.data(SeverityRole);
    if (check.isValid())
        Look::drawCheck(painter, rect, Check(check.toInt()));
    else if (severity.isValid())
        Look::drawSeverity(painter, rect, Severity(severity.toInt()), index.data(SeverityLetterRole).toString());
    else
        Look::drawKind(painter, rect, index.data(KindRole).toString(), Kind(index.data(KindVariantRole).toInt()));
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setClipRect(option.rect);
    paintGround(*painter, option, index);
    const Columns c = columns(option.rect, index, option.direction);
    const QString time = index.data(EdgeTimeRole).toString();
    if (!time.isEmpty() && !c.edge.isEmpty()) {
        const QVariant token = index.data(EdgeTokenRole);
        const bool mirrored = option.direction == Qt::RightToLeft;
        const bool right = (m_shape.edgeAlignment & Qt::AlignRight) != mirrored;
        Look::drawText(*painter, c.edge, time, m_shape.boldEdge ? Font::MonoBold : Font::Mono,
                       Theme::color(token.isValid() ? Token(token.toInt()) : Token::Muted),
                       right ? Qt::AlignRight : Qt::AlignLeft);
    }
    paintMark(*painter, c.mark, index);
    RichLine &line = lineOf(index, option.direction);
    const QSizeF size = line.layout(c.text.width(), m_shape.maxLines);
    const bool single = line.lineCount() <= 1;
    const qreal lift = single ? (m_shape.minimum - 2 * m_shape.padding - size.height()) / 2 : 0;
    line.draw(*painter, QPointF(c.text.topLeft()) + QPointF(0, std::max(0.0, std::floor(lift))));
    if (!c.who.isEmpty())
        Look::drawText(*painter, c.who, index.data(WhoRole).toString(), Font::Body, Theme::color(Token::Muted),
                       trailing(option.direction));
    painter->restore();
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = widthOf(option);
    const Columns c = columns(QRect(0, 0, width, m_shape.minimum), index, Qt::LeftToRight);
    const Spans spans = spansOf(index);
    const bool broken = spans.contains(lineBreak());
    if (m_shape.maxLines == 1 || width < leastWidth || (!broken && RichLine::widthAtMost(spans) <= c.text.width()))
        return {width, m_shape.minimum};
    // Measured, not kept: a view asks for all its rows, and shows few of them.
    const QSizeF size = RichLine(spans).layout(c.text.width(), m_shape.maxLines);
    return {width, std::max(m_shape.minimum, int(std::ceil(size.height())) + 2 * m_shape.padding)};
}

bool RowDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                            const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QString text = index.data(Qt::ToolTipRole).toString();
    if (text.isEmpty() && lineOf(index, option.direction).isElided())
        text = plainText(spansOf(index));
    QToolTip::showText(event->globalPos(), plainToolTip(text), view->viewport(), option.rect);
    return true;
}

} // namespace look
