#include "panes/look/look.h"

#include "panes/look/snap.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <QTextDocument>
#include <QWidget>

#include <algorithm>
#include <cmath>

namespace look {

namespace {

constexpr qreal chipPadding = 7;
constexpr qreal keyPadding = 4;

QPen stroke(const QColor &color, qreal width)
{
    return QPen(color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
}

QPolygonF shape(const QRectF &r, std::initializer_list<QPointF> shares)
{
    QPolygonF polygon;
    for (const QPointF &share : shares)
        polygon.append({r.x() + share.x() * r.width(), r.y() + share.y() * r.height()});
    return polygon;
}

QPainterPath severityPath(const QRectF &r, Severity severity)
{
    QPainterPath path;
    if (severity == Severity::P1)
        path.addPolygon(shape(r, {{.3, 0}, {.7, 0}, {1, .3}, {1, .7}, {.7, 1}, {.3, 1}, {0, .7}, {0, .3}}));
    else if (severity == Severity::P2)
        path.addPolygon(shape(r.adjusted(-r.width() * .045, 0, r.width() * .045, 0), {{.5, .02}, {1, .96}, {0, .96}}));
    else if (severity == Severity::P3)
        path.addPolygon(
            shape(r.marginsAdded(QMarginsF(1, 1, 1, 1) * (r.width() / 22)), {{.5, 0}, {1, .5}, {.5, 1}, {0, .5}}));
    else
        path.addEllipse(r);
    path.closeSubpath();
    return path;
}

Token kindToken(Kind variant)
{
    return variant == Kind::Accent ? Token::Accent : variant == Kind::Ok ? Token::Ok : Token::Muted;
}

} // namespace

Token Look::chipText(Chip variant)
{
    switch (variant) {
    case Chip::Ok:
        return Token::Ok;
    case Chip::Warn:
        return Token::Warn;
    case Chip::Bad:
        return Token::Bad;
    case Chip::Accent:
        return Token::Accent;
    case Chip::Plain:
    case Chip::Line:
        break;
    }
    return Token::Muted;
}

Token Look::chipFill(Chip variant)
{
    switch (variant) {
    case Chip::Ok:
        return Token::OkBg;
    case Chip::Warn:
        return Token::WarnBg;
    case Chip::Bad:
        return Token::BadBg;
    case Chip::Accent:
        return Token::AccentBg;
    case Chip::Plain:
    case Chip::Line:
        break;
    }
    return Token::Sunken;
}

QSizeF Look::chipSize(const QString &text, bool mono)
{
    return {std::ceil(Fonts::width(mono ? Font::Mono : Font::SmallMedium, text)) + 2 * chipPadding, chipHeight};
}

void Look::drawChip(QPainter &painter, const QPointF &topLeft, const QString &text, Chip variant, bool mono)
{
    const QRectF rect(topLeft, chipSize(text, mono));
    const QColor ink = Theme::color(chipText(variant));
    const QColor fill = variant == Chip::Line ? QColor() : Theme::color(chipFill(variant));
    QColor edge;
    if (Theme::current().isHighContrast())
        edge = ink;
    else if (variant == Chip::Line)
        edge = Theme::color(Token::Line2);
    snap::round(painter, rect, chipHeight / 2.0, fill, edge);
    drawText(painter, rect.adjusted(chipPadding, 0, 0, 0), text, mono ? Font::Mono : Font::SmallMedium, ink);
}

void Look::drawSeverity(QPainter &painter, const QRectF &square, Severity severity, const QString &letters)
{
    if (severity == Severity::None)
        return;
    const int step = int(severity) - int(Severity::P1);
    const bool small = square.height() < 20;
    const QString inside = !letters.isEmpty() ? letters
        : small                               ? QString::number(step + 1)
                                              : QStringLiteral("P%1").arg(step + 1);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::color(Token(int(Token::P1) + step)));
    const QRectF r = snap::box(painter, square);
    painter.drawPath(severityPath(r, severity));

    const bool narrow = severity == Severity::P2 || severity == Severity::P3;
    QFont font = Fonts::of(Font::Mark);
    font.setPixelSize(std::max(8, qRound(r.height() * 0.3 + (narrow ? 3.2 : 4.2) - (small ? 1 : 0))));
    painter.setFont(font);
    painter.setPen(Theme::color(Token(int(Token::OnP1) + step)));
    const QFontMetricsF metrics(font);
    const qreal middle = severity == Severity::P2 ? 0.67 : 0.5;
    const qreal baseline = r.y() + r.height() * middle + metrics.capHeight() / 2;
    const qreal left = r.center().x() - metrics.horizontalAdvance(inside) / 2;
    painter.drawText(QPointF(left, std::round(baseline)), inside);
    painter.restore();
}

void Look::drawKind(QPainter &painter, const QRectF &rect, const QString &letter, Kind variant)
{
    const QColor ink = Theme::color(kindToken(variant));
    const bool coloured = variant == Kind::Accent || variant == Kind::Ok || Theme::current().isHighContrast();
    snap::round(painter, rect, 3, {}, coloured ? ink : Theme::color(Token::Line2), 1,
                variant == Kind::Dashed ? snap::Dash::Dashed : snap::Dash::Solid);
    painter.save();
    QFont font = Fonts::of(Font::MonoMark);
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(ink);
    const QFontMetricsF metrics(font);
    painter.drawText(QPointF(rect.center().x() - metrics.horizontalAdvance(letter) / 2,
                             std::round(rect.center().y() + metrics.capHeight() / 2)),
                     letter);
    painter.restore();
}

void Look::drawCheck(QPainter &painter, const QRectF &square, Check state)
{
    const bool done = state == Check::Done;
    const QColor ok = Theme::color(Token::Ok);
    const QColor edge = state == Check::Blocked ? Theme::color(Token::Bad) : Theme::color(Token::Line2);
    const QRectF r = snap::box(painter, square);
    snap::round(painter, r, 3, done ? ok : QColor(), done ? ok : edge, done ? 1 : 1.4,
                state == Check::NotApplicable ? snap::Dash::Dashed : snap::Dash::Solid);
    if (state == Check::Empty)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    const qreal unit = r.width() / 13;
    painter.translate(r.topLeft());
    painter.scale(unit, unit);
    if (done) {
        painter.setPen(stroke(Theme::color(Token::Surface), 1.7));
        painter.drawPolyline(QPolygonF({{3.4, 6.8}, {5.6, 9.0}, {9.7, 4.3}}));
    } else if (state == Check::Blocked) {
        painter.setPen(stroke(edge, 1.6));
        painter.drawLine(QPointF(6.5, 3.6), QPointF(6.5, 6.9));
        painter.drawPoint(QPointF(6.5, 9.4));
    } else {
        painter.setPen(stroke(Theme::color(Token::Muted), 1.5));
        painter.drawLine(QPointF(4.2, 6.5), QPointF(8.8, 6.5));
    }
    painter.restore();
}

QMargins Look::margins(const QWidget &widget, int leading, int top, int trailing, int bottom)
{
    return widget.isRightToLeft() ? QMargins(trailing, top, leading, bottom) : QMargins(leading, top, trailing, bottom);
}

QSizeF Look::keySize(const QString &key)
{
    return {std::max<qreal>(keyHeight, std::ceil(Fonts::width(Font::MonoMark, key)) + 2 * keyPadding + 2), keyHeight};
}

void Look::drawKey(QPainter &painter, const QPointF &topLeft, const QString &key, const QColor &ink)
{
    const QRectF r = snap::box(painter, QRectF(topLeft, keySize(key)));
    QColor edge = Theme::color(Token::Line2);
    if (ink.isValid()) {
        edge = ink;
        edge.setAlphaF(0.45F);
    }
    const qreal hair = snap::hair(painter);
    snap::round(painter, r, 4, {}, edge);
    snap::hLine(painter, r.x() + 2.5, r.bottom() - 2 * hair, r.width() - 5, edge);
    drawText(painter, r.adjusted(0, 0, 0, -hair), key, Font::MonoMark, ink.isValid() ? ink : Theme::color(Token::Muted),
             Qt::AlignHCenter);
}

void Look::drawDot(QPainter &painter, const QPointF &centre, qreal diameter, Token token)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::color(token));
    painter.drawEllipse(centre, diameter / 2, diameter / 2);
    painter.restore();
}

void Look::drawBar(QPainter &painter, const QRectF &rect, qreal share, Token token)
{
    const bool high = Theme::current().isHighContrast();
    snap::round(painter, rect, rect.height() / 2, Theme::color(Token::Sunken),
                high ? Theme::color(Token::Line2) : QColor());
    const qreal width = rect.width() * std::clamp(share, 0.0, 1.0);
    if (width > 0)
        snap::round(painter, QRectF(rect.topLeft(), QSizeF(std::max(width, rect.height()), rect.height())),
                    rect.height() / 2, Theme::color(token));
}

void Look::drawFocus(QPainter &painter, const QRectF &rect, qreal radius)
{
    snap::round(painter, rect, radius, {}, Theme::color(Token::Accent), 2);
}

void Look::drawText(QPainter &painter, const QRectF &rect, const QString &text, Font font, const QColor &color,
                    Qt::Alignment alignment)
{
    const QFontMetricsF metrics(Fonts::of(font));
    QString shown = text;
    qreal width = metrics.horizontalAdvance(shown);
    if (width > rect.width() + 0.5) {
        shown = metrics.elidedText(text, Qt::ElideRight, rect.width());
        width = metrics.horizontalAdvance(shown);
    }
    qreal left = rect.x();
    if (alignment & Qt::AlignRight)
        left = rect.right() - width;
    else if (alignment & Qt::AlignHCenter)
        left = rect.x() + (rect.width() - width) / 2;
    painter.setFont(Fonts::of(font));
    painter.setPen(color);
    const qreal baseline = rect.y() + (rect.height() + metrics.ascent() - metrics.descent()) / 2;
    // Read as its own letters are, whatever way the window goes: figures and keys keep their order.
    const Qt::LayoutDirection around = painter.layoutDirection();
    painter.setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    painter.drawText(QPointF(left, std::round(baseline - 0.01)), shown);
    painter.setLayoutDirection(around);
}

QString plainToolTip(const QString &text)
{
    return Qt::mightBeRichText(text) ? text.toHtmlEscaped() : text;
}

} // namespace look
