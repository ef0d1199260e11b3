#include "panes/look/hairline.h"

#include "panes/look/snap.h"
#include "panes/look/theme.h"

#include <QPainter>

namespace look {

Hairline::Hairline(Qt::Orientation orientation, QWidget *parent)
    : QWidget(parent)
    , m_orientation(orientation)
{
    if (orientation == Qt::Horizontal)
        setFixedHeight(1);
    else
        setFixedWidth(1);
}

void Hairline::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_orientation == Qt::Horizontal)
        snap::hLine(painter, 0, 0, width(), Theme::color(Token::Line));
    else
        snap::vLine(painter, 0, 0, height(), Theme::color(Token::Line));
}

} // namespace look
