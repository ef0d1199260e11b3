#include "panes/look/bigclock.h"

#include "panes/look/look.h"

#include <QPainter>

#include <cmath>

namespace look {

BigClock::BigClock(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void BigClock::setText(const QString &text)
{
    if (text == m_text)
        return;
    const bool resized = text.size() != m_text.size();
    m_text = text;
    setAccessibleName(text);
    if (resized)
        updateGeometry();
    update();
}

void BigClock::setToken(Token token)
{
    m_token = token;
    update();
}

QSize BigClock::sizeHint() const
{
    // Every character of a monospaced face is as wide as a nought.
    const QString room(std::max<qsizetype>(m_text.size(), 1), u'0');
    return {int(std::ceil(Fonts::width(Font::Clock, room))) + 1, Fonts::lineHeight(Font::Clock)};
}

void BigClock::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    Look::drawText(painter, rect(), m_text, Font::Clock, Theme::color(m_token),
                   isRightToLeft() ? Qt::AlignLeft : Qt::AlignRight);
}

} // namespace look
