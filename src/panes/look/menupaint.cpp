#include "panes/look/menupaint.h"

#include "panes/look/controlpaint.h"
#include "panes/look/icons.h"
#include "panes/look/look.h"
#include "panes/look/snap.h"

#include <QPainter>
#include <QStyleOption>

#include <cmath>

namespace look::menupaint {

namespace {

constexpr int before = 30; // check mark or icon
constexpr int after = 14;
constexpr int keyGap = 24;

struct Words
{
    QString what;
    QString key;
};

Words wordsOf(const QStyleOptionMenuItem &option)
{
    const qsizetype tab = option.text.indexOf(u'\t');
    return {tab < 0 ? option.text : option.text.left(tab), tab < 0 ? QString() : option.text.mid(tab + 1)};
}

/// Paints words with their mnemonic underlined.
void drawWords(QPainter &painter, const QRectF &rect, const QString &text, const QColor &color, int alignment)
{
    painter.setFont(Fonts::of(Font::Body));
    painter.setPen(color);
    painter.drawText(rect, alignment | Qt::AlignVCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, text);
}

} // namespace

void panel(QPainter &painter, const QRectF &rect)
{
    snap::round(painter, rect, 0, Theme::color(Token::Raised), Theme::color(Token::Line2));
}

void item(QPainter &painter, const QStyleOptionMenuItem &option)
{
    const QRectF r = option.rect;
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        snap::hLine(painter, r.x() + 8, r.center().y(), r.width() - 16, Theme::color(Token::Line));
        return;
    }
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool selected = option.state & QStyle::State_Selected && enabled;
    if (selected)
        snap::round(painter, r.adjusted(4, 0, -4, 0), 4, Theme::color(Token::AccentBg),
                    Theme::current().isHighContrast() ? Theme::color(Token::Accent) : QColor());
    const QColor ink = Theme::color(enabled ? Token::Text : Token::Faint);
    const bool mirrored = option.direction == Qt::RightToLeft;
    const auto visual = [&](const QRectF &part) {
        return mirrored ? QRectF(r.left() + r.right() - part.right(), part.y(), part.width(), part.height()) : part;
    };
    const QRectF sign = visual(QRectF(r.x() + 11, r.center().y() - 7.5, 15, 15));
    if (option.checkType != QStyleOptionMenuItem::NotCheckable && option.checked)
        Icons::draw(painter, sign, QStringLiteral("check"), Theme::color(enabled ? Token::Accent : Token::Faint));
    else if (!option.icon.isNull())
        option.icon.paint(&painter, sign.toRect(), Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    const Words words = wordsOf(option);
    drawWords(painter, visual(r.adjusted(before, 0, -after, 0)), words.what, ink,
              mirrored ? Qt::AlignRight : Qt::AlignLeft);
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu) {
        controlpaint::arrow(painter, visual(QRectF(r.right() - 18, r.y(), 10, r.height())),
                            mirrored ? controlpaint::Way::Left : controlpaint::Way::Right, ink);
    } else if (!words.key.isEmpty()) {
        const QSizeF size = Look::keySize(words.key);
        const QRectF key = visual(QRectF(r.right() - after - size.width() + 4,
                                         std::floor(r.center().y() - size.height() / 2), size.width(), size.height()));
        Look::drawKey(painter, key.topLeft(), words.key);
    }
}

QSize itemSize(const QStyleOptionMenuItem &option)
{
    if (option.menuItemType == QStyleOptionMenuItem::Separator)
        return {40, 9};
    const Words words = wordsOf(option);
    qreal width = before + Fonts::width(Font::Body, words.what) + after;
    if (!words.key.isEmpty())
        width += keyGap + Look::keySize(words.key).width();
    else if (option.menuItemType == QStyleOptionMenuItem::SubMenu)
        width += keyGap;
    return {int(std::ceil(width)), 26};
}

void barItem(QPainter &painter, const QStyleOptionMenuItem &option)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool on = option.state & (QStyle::State_Selected | QStyle::State_Sunken) && enabled;
    snap::fill(painter, option.rect, Theme::color(Token::Sunken));
    if (on)
        snap::round(painter, QRectF(option.rect).adjusted(1, 1, -1, -1), 4, Theme::color(Token::AccentBg));
    drawWords(painter, option.rect, option.text, Theme::color(enabled ? Token::Text : Token::Faint), Qt::AlignHCenter);
}

} // namespace look::menupaint
