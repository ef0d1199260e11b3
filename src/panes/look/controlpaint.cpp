#include "panes/look/controlpaint.h"

#include "panes/look/look.h"
#include "panes/look/snap.h"
#include "panes/look/theme.h"

#include <QPainter>

namespace look::controlpaint {

namespace {

QColor mixed(const QColor &a, const QColor &b, float share)
{
    return QColor::fromRgbF(a.redF() + (b.redF() - a.redF()) * share, a.greenF() + (b.greenF() - a.greenF()) * share,
                            a.blueF() + (b.blueF() - a.blueF()) * share);
}

QColor edgeOf(bool hovered, bool enabled)
{
    if (!enabled)
        return Theme::color(Token::Line);
    return hovered ? Theme::color(Token::Muted) : Theme::color(Token::Line2);
}

} // namespace

void button(QPainter &painter, const QRectF &whole, const ButtonState &state)
{
    const QRectF rect = snap::edges(painter, whole);
    QColor ground = Theme::color(state.primary ? Token::Accent : Token::Raised);
    QColor edge = state.primary ? ground : edgeOf(state.hovered, state.enabled);
    if (!state.enabled) {
        ground = Theme::color(Token::Surface);
        edge = Theme::color(Token::Line);
    } else if (state.down) {
        ground = mixed(ground, Theme::color(state.primary ? Token::Surface : Token::Text), 0.14F);
    } else if (state.hovered && state.primary) {
        ground = edge = mixed(ground, Theme::color(Token::Text), 0.12F);
    }
    snap::round(painter, rect, radius, ground, edge);
    if (state.focused && state.primary)
        snap::round(painter, rect.adjusted(2, 2, -2, -2), radius - 2, {}, Theme::color(Token::OnAccent), 1);
    else if (state.focused)
        Look::drawFocus(painter, rect, radius);
}

QColor buttonInk(const ButtonState &state)
{
    if (!state.enabled)
        return Theme::color(Token::Faint);
    return Theme::color(state.primary ? Token::OnAccent : Token::Text);
}

void field(QPainter &painter, const QRectF &whole, bool focused, bool hovered, bool enabled, qreal corner)
{
    const QRectF rect = snap::edges(painter, whole);
    const QColor ground = Theme::color(enabled ? Token::Raised : Token::Surface);
    if (focused)
        snap::round(painter, rect, corner, ground, Theme::color(Token::Accent), 2);
    else
        snap::round(painter, rect, corner, ground, edgeOf(hovered, enabled));
}

void checkBox(QPainter &painter, const QRectF &rect, Mark mark, bool hovered, bool enabled)
{
    const bool on = mark != Mark::Off;
    const QColor accent = Theme::color(enabled ? Token::Accent : Token::Faint);
    const QRectF r = snap::box(painter, rect);
    snap::round(painter, r, 3, on ? accent : Theme::color(Token::Raised), on ? accent : edgeOf(hovered, enabled));
    if (!on)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Theme::color(Token::OnAccent), 1.7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&r](qreal x, qreal y) { return QPointF(r.x() + x * r.width(), r.y() + y * r.height()); };
    if (mark == Mark::On)
        painter.drawPolyline(QPolygonF({at(.25, .53), at(.43, .71), at(.76, .32)}));
    else
        painter.drawLine(at(.28, .5), at(.72, .5));
    painter.restore();
}

void radioButton(QPainter &painter, const QRectF &rect, bool on, bool hovered, bool enabled)
{
    const QColor accent = Theme::color(enabled ? Token::Accent : Token::Faint);
    const QRectF r = snap::box(painter, rect);
    snap::round(painter, r, r.width() / 2, on ? accent : Theme::color(Token::Raised),
                on ? accent : edgeOf(hovered, enabled));
    if (!on)
        return;
    const qreal inset = r.width() * 0.32;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::color(Token::OnAccent));
    painter.drawEllipse(r.adjusted(inset, inset, -inset, -inset));
    painter.restore();
}

void arrow(QPainter &painter, const QRectF &rect, Way way, const QColor &color)
{
    const QPointF c = rect.center();
    QPolygonF angle;
    switch (way) {
    case Way::Up:
        angle = QPolygonF({c + QPointF(-3.5, 1.75), c + QPointF(0, -1.75), c + QPointF(3.5, 1.75)});
        break;
    case Way::Down:
        angle = QPolygonF({c + QPointF(-3.5, -1.75), c + QPointF(0, 1.75), c + QPointF(3.5, -1.75)});
        break;
    case Way::Left:
        angle = QPolygonF({c + QPointF(1.75, -3.5), c + QPointF(-1.75, 0), c + QPointF(1.75, 3.5)});
        break;
    case Way::Right:
        angle = QPolygonF({c + QPointF(-1.75, -3.5), c + QPointF(1.75, 0), c + QPointF(-1.75, 3.5)});
        break;
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(angle);
    painter.restore();
}

} // namespace look::controlpaint
