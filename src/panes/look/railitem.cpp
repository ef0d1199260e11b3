#include "panes/look/railitem.h"

#include "panes/look/icons.h"
#include "panes/look/look.h"
#include "panes/look/snap.h"

#include <QLocale>
#include <QPainter>

#include <cmath>

namespace look {

namespace {

constexpr int itemHeight = 28;
constexpr int padding = 8;
constexpr int gap = 9;

} // namespace

RailItem::RailItem(const QString &icon, const QString &text, const QString &key, QWidget *parent)
    : PaintedButton(QAccessible::ListItem, parent)
    , m_icon(icon)
    , m_key(key)
{
    setCheckable(true);
    setText(text);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    describe();
}

void RailItem::setCount(int count, bool hot)
{
    if (count == m_count && hot == m_hot)
        return;
    m_count = count;
    m_hot = hot;
    describe();
    update();
}

void RailItem::describe()
{
    setAccessibleName(m_count > 0 ? tr("%1, %n waiting", nullptr, m_count).arg(text()) : text());
    setToolTip(plainToolTip(m_key.isEmpty() ? QString() : tr("%1 (%2)", "place, key").arg(text(), m_key)));
}

QSize RailItem::sizeHint() const
{
    return {int(std::ceil(Fonts::width(Font::BodyBold, text()))) + 2 * padding + Icons::size + gap + 28, itemHeight};
}

void RailItem::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool mirrored = isRightToLeft();
    const auto visual = [&](const QRectF &r) {
        return mirrored ? QRectF(width() - r.right(), r.y(), r.width(), r.height()) : r;
    };
    const QRectF all = snap::edges(painter, rect());
    const bool on = isChecked();
    const bool stark = Theme::current().isHighContrast();
    if (on)
        snap::round(painter, all, 5, Theme::color(Token::AccentBg), stark ? Theme::color(Token::Accent) : QColor());
    else if (isHovered())
        snap::round(painter, all, 5, Theme::color(Token::Line));
    if (showsFocus())
        Look::drawFocus(painter, all, 5);
    const QColor ink = Theme::color(on ? Token::Accent : isHovered() ? Token::Text : Token::Muted);
    Icons::draw(painter, visual(QRectF(padding, (itemHeight - Icons::size) / 2, Icons::size, Icons::size)), m_icon,
                ink);
    qreal right = width() - padding;
    if (m_count > 0) {
        const QString count = QLocale().toString(m_count);
        const qreal wide = Fonts::width(Font::Mark, count);
        Look::drawText(painter, visual(QRectF(right - wide, 0, wide + 1, itemHeight)), count, Font::Mark,
                       Theme::color(m_hot ? Token::Bad : Token::Muted));
        right -= wide + 6;
    }
    const qreal left = padding + Icons::size + gap;
    Look::drawText(painter, visual(QRectF(left, 0, right - left, itemHeight)), text(),
                   on ? Font::BodyBold : Font::BodyMedium, ink, mirrored ? Qt::AlignRight : Qt::AlignLeft);
}

} // namespace look
