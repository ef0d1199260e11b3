#include "panes/look/iconbutton.h"

#include "panes/look/icons.h"
#include "panes/look/look.h"
#include "panes/look/snap.h"

#include <QPainter>

namespace look {

namespace {

constexpr int side = 24;

} // namespace

IconButton::IconButton(const QString &icon, const QString &name, QWidget *parent)
    : PaintedButton(QAccessible::PushButton, parent)
    , m_icon(icon)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(name);
    setToolTip(plainToolTip(name));
}

void IconButton::setIconName(const QString &icon)
{
    m_icon = icon;
    update();
}

QSize IconButton::sizeHint() const
{
    return {side, side};
}

void IconButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRectF all = snap::edges(painter, rect());
    const bool on = isChecked() || isDown();
    if (on)
        snap::round(painter, all, 5, Theme::color(Token::AccentBg));
    else if (isHovered() && isEnabled())
        snap::round(painter, all, 5, Theme::color(Token::Sunken), Theme::color(Token::Line));
    if (showsFocus())
        Look::drawFocus(painter, all, 5);
    const Token ink = !isEnabled() ? Token::Faint : on ? Token::Accent : isHovered() ? Token::Text : Token::Muted;
    const qreal inset = (width() - Icons::size) / 2;
    Icons::draw(painter, QRectF(inset, (height() - Icons::size) / 2, Icons::size, Icons::size), m_icon,
                Theme::color(ink));
}

} // namespace look
