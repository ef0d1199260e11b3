#include "panes/incidents/tolddelegate.h"

#include "panes/look/look.h"
#include "panes/look/snap.h"

#include <QListView>
#include <QPainter>

#include <cmath>

namespace panes {

using namespace look;

namespace {

constexpr int gap = 6;
constexpr int margin = 6;
constexpr int tickWidth = 14;

void drawTick(QPainter &painter, const QRectF &at, const QColor &color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF c = at.center();
    painter.drawPolyline(QPolygonF({c + QPointF(-4, 0.5), c + QPointF(-1.2, 3.2), c + QPointF(4, -3)}));
    painter.restore();
}

} // namespace

void ToldDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const bool selected = option.state & QStyle::State_Selected && option.widget && option.widget->hasFocus();
    if (selected)
        snap::round(*painter, QRectF(option.rect).adjusted(2, 0, -2, 0), 4, Theme::color(Token::AccentBg));
    const Qt::LayoutDirection direction = option.direction;
    const bool mirrored = direction == Qt::RightToLeft;
    const QRect cell = option.rect.adjusted(margin, 0, -margin, 0);
    const QColor ink = Theme::color(Token(index.data(TokenRole).toInt()));
    const QString state = index.data(WhoRole).toString();
    const bool told = index.data(CheckRole).isValid();
    const int width = std::min(int(std::ceil(Fonts::width(Font::Body, state))), cell.width() * 2 / 3);
    const QRect right(cell.right() + 1 - width, cell.top(), width, cell.height());
    Look::drawText(*painter, QStyle::visualRect(direction, cell, right), state, Font::Body, ink,
                   mirrored ? Qt::AlignLeft : Qt::AlignRight);
    int used = width + gap;
    if (told) {
        const QRect tick(right.left() - tickWidth - 2, cell.top(), tickWidth, cell.height());
        drawTick(*painter, QStyle::visualRect(direction, cell, tick), ink);
        used += tickWidth;
    }
    const QRect left(cell.left(), cell.top(), std::max(0, cell.width() - used), cell.height());
    Look::drawText(*painter, QStyle::visualRect(direction, cell, left), index.data(Qt::DisplayRole).toString(),
                   Font::Body, Theme::color(Token::Text), mirrored ? Qt::AlignRight : Qt::AlignLeft);
    painter->restore();
}

int ToldDelegate::neededWidth(const QModelIndex &index)
{
    const qreal words = Fonts::width(Font::Body, index.data(Qt::DisplayRole).toString())
        + Fonts::width(Font::Body, index.data(WhoRole).toString());
    return int(std::ceil(words)) + 2 * margin + gap + 4 + (index.data(CheckRole).isValid() ? tickWidth : 0);
}

QSize ToldDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const auto *list = qobject_cast<const QListView *>(option.widget);
    return list && list->gridSize().isValid() ? list->gridSize() : QSize(80, rowHeight);
}

} // namespace panes
