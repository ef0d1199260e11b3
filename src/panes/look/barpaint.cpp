#include "panes/look/barpaint.h"

#include "panes/look/controlpaint.h"
#include "panes/look/look.h"
#include "panes/look/snap.h"

#include <QPainter>
#include <QScrollBar>
#include <QStyle>
#include <QStyleOption>

namespace look::barpaint {

namespace {

const char overlayProperty[] = "overlay";

} // namespace

void setOverlay(QScrollBar &bar)
{
    bar.setProperty(overlayProperty, true);
    bar.setAttribute(Qt::WA_OpaquePaintEvent, false);
}

bool isOverlay(const QWidget *bar)
{
    return bar && bar->property(overlayProperty).toBool();
}

void scrollTrough(QPainter &painter, const QStyleOptionSlider &option)
{
    snap::fill(painter, option.rect, Theme::color(Token::Surface));
}

void scrollThumb(QPainter &painter, const QStyleOptionSlider &option, const QRect &thumb)
{
    if (option.maximum <= option.minimum)
        return;
    const bool lively = option.state & QStyle::State_MouseOver || option.state & QStyle::State_Sunken;
    const qreal inset = lively ? 2 : 3;
    const bool lying = option.orientation == Qt::Horizontal;
    const QRectF rail =
        QRectF(thumb).adjusted(lying ? 2 : inset, lying ? inset : 2, lying ? -2 : -inset, lying ? -inset : -2);
    const QColor color = Theme::color(lively || Theme::current().isHighContrast() ? Token::Muted : Token::Line2);
    snap::round(painter, rail, std::min(rail.width(), rail.height()) / 2, color);
}

void slider(QPainter &painter, const QStyleOptionSlider &option, const QRect &groove, const QRect &handle)
{
    const bool lying = option.orientation == Qt::Horizontal;
    const QPoint c = groove.center();
    const QRectF trough = lying ? QRectF(groove.left(), c.y() - 2, groove.width(), 4)
                                : QRectF(c.x() - 2, groove.top(), 4, groove.height());
    snap::round(painter, trough, 2, Theme::color(Token::Sunken), Theme::color(Token::Line2));
    const bool enabled = option.state & QStyle::State_Enabled;
    const QPointF centre = QRectF(handle).center();
    Look::drawDot(painter, centre, 14, enabled ? Token::Accent : Token::Faint);
    if (option.state & QStyle::State_HasFocus)
        Look::drawFocus(painter, QRectF(centre.x() - 10, centre.y() - 10, 20, 20), 10);
}

void progress(QPainter &painter, const QStyleOptionProgressBar &option)
{
    const QRectF all = option.rect;
    const QRectF bar(all.x(), all.center().y() - 2, all.width(), 4);
    const bool known = option.maximum > option.minimum;
    const qreal share =
        known ? qreal(option.progress - option.minimum) / qreal(qint64(option.maximum) - option.minimum) : 0;
    Look::drawBar(painter, bar, share, Token::Accent);
    // Of an unknown length: a third in the middle, at rest; the text beside it says what goes on.
    if (!known)
        snap::round(painter, bar.adjusted(bar.width() / 3, 0, -bar.width() / 3, 0), 2, Theme::color(Token::Accent));
}

void headerSection(QPainter &painter, const QStyleOptionHeader &option)
{
    const QRectF r = option.rect;
    const bool hovered = option.state & QStyle::State_MouseOver && option.state & QStyle::State_Enabled
        && option.sortIndicator != QStyleOptionHeader::None;
    snap::fill(painter, r, Theme::color(hovered ? Token::Sunken : Token::Surface));
    const qreal hair = snap::hair(painter);
    if (option.orientation == Qt::Horizontal)
        snap::fill(painter, QRectF(r.x(), r.bottom() - hair, r.width(), hair), Theme::color(Token::Line));
}

void headerLabel(QPainter &painter, const QStyleOptionHeader &option)
{
    const Qt::Alignment alignment =
        QStyle::visualAlignment(option.direction, option.textAlignment) & Qt::AlignHorizontal_Mask;
    QRectF room = QRectF(option.rect).adjusted(10, 0, -10, 0);
    if (option.sortIndicator != QStyleOptionHeader::None) {
        const bool atLeft = alignment & Qt::AlignRight;
        const qreal wide = std::min(Fonts::width(Font::Mark, option.text), room.width() - 14);
        const qreal x = atLeft ? room.right() - wide - 14 : room.left() + wide + 4;
        controlpaint::arrow(painter, QRectF(x, room.y(), 10, room.height()),
                            option.sortIndicator == QStyleOptionHeader::SortUp ? controlpaint::Way::Up
                                                                               : controlpaint::Way::Down,
                            Theme::color(Token::Accent));
        if (!atLeft)
            room.setWidth(wide + 1);
    }
    Look::drawText(painter, room, option.text, Font::Mark, Theme::color(Token::Muted), alignment);
}

void tab(QPainter &painter, const QStyleOptionTab &option)
{
    const bool on = option.state & QStyle::State_Selected;
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool hovered = option.state & QStyle::State_MouseOver;
    const QRectF r = option.rect;
    const Token ink = !enabled ? Token::Faint : on || hovered ? Token::Text : Token::Muted;
    Look::drawText(painter, r.adjusted(6, 0, -6, 0), option.text, on ? Font::BodyBold : Font::BodyMedium,
                   Theme::color(ink), Qt::AlignHCenter);
    if (on)
        snap::fill(painter, QRectF(r.x() + 8, r.bottom() - 2, r.width() - 16, 2), Theme::color(Token::Accent));
    if (option.state & QStyle::State_HasFocus)
        Look::drawFocus(painter, r.adjusted(2, 3, -2, -4), 4);
}

} // namespace look::barpaint
