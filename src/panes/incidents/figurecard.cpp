#include "panes/incidents/figurecard.h"

#include "panes/look/icons.h"
#include "panes/look/look.h"
#include "panes/look/snap.h"
#include "panes/look/trendline.h"

#include <QPainter>
#include <QPainterPath>
#include <QResizeEvent>

namespace panes {

using namespace look;

namespace {

constexpr int edge = 12;
constexpr int nameHeight = 18;
constexpr int valueTop = edge + nameHeight + 4;
constexpr int valueHeight = 30;
constexpr int trendTop = valueTop + valueHeight + 4;
constexpr int trendHeight = 36;
constexpr int spreadTop = trendTop + trendHeight + 4;
constexpr int lineHeight = 18;
constexpr int mostVerdicts = 2; // the others stand beside the list
constexpr int cardHeight = spreadTop + lineHeight * (1 + mostVerdicts) + edge;
constexpr qreal markSize = 13;

struct Mark
{
    QString icon;
    Token ink;
};

Mark markOf(const std::optional<bool> &met)
{
    if (!met)
        return {QStringLiteral("minus"), Token::Muted};
    return *met ? Mark{QStringLiteral("check"), Token::Ok} : Mark{QStringLiteral("close"), Token::Bad};
}

/// A triangle for the way it went; a bar for a stable one.
void drawCourse(QPainter &painter, const QPointF &centre, const models::FigureChange &change, const QColor &ink)
{
    if (change.course == figures::Course::Stable) {
        snap::fill(painter, QRectF(centre.x() - 4, centre.y() - 1, 8, 2), ink);
        return;
    }
    const qreal up = change.more ? -1 : 1;
    QPainterPath path;
    path.moveTo(centre + QPointF(0, 4 * up));
    path.lineTo(centre + QPointF(4.5, -3.5 * up));
    path.lineTo(centre + QPointF(-4.5, -3.5 * up));
    path.closeSubpath();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(path, ink);
    painter.restore();
}

} // namespace

FigureCard::FigureCard(QWidget *parent)
    : PaintedButton(QAccessible::ListItem, parent)
    , m_trend(new TrendLine(this))
{
    setCheckable(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FigureCard::setFace(const models::FigureFace &face)
{
    m_face = face;
    setText(face.name);
    setAccessibleName(face.said);
    setToolTip(face.name.toHtmlEscaped()); // narrow cards cut it
    m_trend->setSubject(face.name);
    m_trend->setPoints(face.trend, face.target);
    update();
}

QSize FigureCard::sizeHint() const
{
    return {280, cardHeight};
}

void FigureCard::resizeEvent(QResizeEvent *event)
{
    PaintedButton::resizeEvent(event);
    m_trend->setGeometry(edge - 2, trendTop, width() - 2 * edge + 4, trendHeight);
}

void FigureCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRectF all = snap::edges(painter, rect());
    const Token line = isChecked() ? Token::Accent : isHovered() ? Token::Muted : Token::Line2;
    snap::round(painter, all, 6, Theme::color(isChecked() ? Token::AccentBg : Token::Surface), Theme::color(line),
                isChecked() ? 2 : 1);
    if (showsFocus())
        Look::drawFocus(painter, all.adjusted(3, 3, -3, -3), 4);
    const QRectF room = QRectF(rect()).adjusted(edge, 0, -edge, 0);
    paintHead(painter, room);
    const Qt::Alignment leading = isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;
    Look::drawText(painter, QRectF(room.x(), spreadTop, room.width(), lineHeight), m_face.spread, Font::Small,
                   Theme::color(Token::Muted), leading);
    paintVerdicts(painter, QRectF(room.x(), spreadTop + lineHeight, room.width(), lineHeight));
}

void FigureCard::paintHead(QPainter &painter, const QRectF &room) const
{
    const bool mirrored = isRightToLeft();
    const Qt::Alignment leading = mirrored ? Qt::AlignRight : Qt::AlignLeft;
    const Qt::Alignment trailing = mirrored ? Qt::AlignLeft : Qt::AlignRight;
    const qreal counted = Fonts::width(Font::Small, m_face.count) + 8;
    QRectF name(room.x(), edge, room.width(), nameHeight);
    Look::drawText(painter, name, m_face.count, Font::Small, Theme::color(Token::Muted), trailing);
    mirrored ? name.setLeft(name.left() + counted) : name.setRight(name.right() - counted);
    Look::drawText(painter, name, m_face.name, Font::BodyMedium, Theme::color(Token::Text), leading);
    const QRectF value(room.x(), valueTop, room.width(), valueHeight);
    const bool none = m_face.value.isEmpty();
    Look::drawText(painter, value, none ? QStringLiteral("–") : m_face.value, Font::Number,
                   Theme::color(none ? Token::Muted : Token::Text), leading);
    paintChange(painter, value);
}

void FigureCard::paintChange(QPainter &painter, const QRectF &room) const
{
    if (!m_face.change)
        return;
    const bool mirrored = isRightToLeft();
    const Token ink = m_face.change->course == figures::Course::Stable ? Token::Muted
        : m_face.change->course == figures::Course::Improving          ? Token::Ok
                                                                       : Token::Bad;
    const QRectF line(room.x(), room.bottom() - lineHeight, room.width(), lineHeight);
    const qreal wide = Fonts::width(Font::Small, m_face.change->text);
    Look::drawText(painter, line, m_face.change->text, Font::Small, Theme::color(ink),
                   mirrored ? Qt::AlignLeft : Qt::AlignRight);
    const qreal x = mirrored ? line.left() + wide + 10 : line.right() - wide - 10;
    drawCourse(painter, {x, line.center().y()}, *m_face.change, Theme::color(ink));
}

void FigureCard::paintVerdicts(QPainter &painter, QRectF room) const
{
    const bool mirrored = isRightToLeft();
    const Qt::Alignment leading = mirrored ? Qt::AlignRight : Qt::AlignLeft;
    if (m_face.verdicts.isEmpty()) {
        Look::drawText(painter, room, tr("no target"), Font::Small, Theme::color(Token::Muted), leading);
        return;
    }
    for (qsizetype i = 0; i < std::min<qsizetype>(mostVerdicts, m_face.verdicts.size()); ++i) {
        const models::FigureVerdict &verdict = m_face.verdicts.at(i);
        const Mark mark = markOf(verdict.met);
        const qreal x = mirrored ? room.right() - markSize : room.left();
        Icons::draw(painter, QRectF(x, room.y() + (lineHeight - markSize) / 2, markSize, markSize), mark.icon,
                    Theme::color(mark.ink));
        const qreal indent = markSize + 5;
        QRectF words = mirrored ? room.adjusted(0, 0, -indent, 0) : room.adjusted(indent, 0, 0, 0);
        Look::drawText(painter, words, verdict.text, Font::SmallMedium, Theme::color(mark.ink), leading);
        const qreal said = Fonts::width(Font::SmallMedium, verdict.text) + 6;
        words = mirrored ? words.adjusted(0, 0, -said, 0) : words.adjusted(said, 0, 0, 0);
        Look::drawText(painter, words, verdict.source, Font::Small, Theme::color(Token::Muted), leading);
        room.translate(0, lineHeight);
    }
}

} // namespace panes
