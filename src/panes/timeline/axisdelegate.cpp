#include "panes/timeline/axisdelegate.h"

#include "models/timeline/timelinemodel.h"
#include "panes/look/look.h"
#include "panes/look/snap.h"
#include "panes/timeline/axislist.h"

#include <QPainter>

#include <cmath>

namespace panes {

using look::Font;
using look::Fonts;
using look::Theme;
using look::Token;
using models::TimelineModel;

namespace {

constexpr int margin = 14;
constexpr int dayWidth = 50;

} // namespace

AxisDelegate::AxisDelegate(const QString &widestTime, QObject *parent)
    : RowDelegate(shapeFor(widestTime), parent)
{
}

look::RowDelegate::Shape AxisDelegate::shapeFor(const QString &widestTime)
{
    Shape shape;
    shape.edge = int(std::ceil(Fonts::width(Font::Mono, widestTime))) + 1;
    shape.left = margin + dayWidth;
    shape.minimum = AxisList::rowHeight;
    shape.maxLines = 1;
    return shape;
}

QSize AxisDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {std::max(200, option.rect.width()), AxisList::rowHeight};
}

void AxisDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.data(TimelineModel::LoadingRole).toBool()) {
        paintLoading(*painter, option, index);
        return;
    }
    RowDelegate::paint(painter, option, index);
    paintDay(*painter, option, index);
}

void AxisDelegate::paintDay(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *list = qobject_cast<const AxisList *>(option.widget);
    const bool begins = index.data(TimelineModel::FirstOfDayRole).toBool();
    const bool uppermost = list && list->firstWholeRow() == index.row();
    if (!begins && !uppermost)
        return;
    painter.save();
    painter.setClipRect(option.rect);
    if (begins && index.row() > 0)
        look::snap::hLine(painter, option.rect.left(), option.rect.top(), option.rect.width(),
                          Theme::color(Token::Line));
    QRectF day(option.rect.left() + margin, option.rect.top(), dayWidth, option.rect.height());
    const bool mirrored = option.direction == Qt::RightToLeft;
    if (mirrored)
        day.moveRight(option.rect.right() - margin);
    look::Look::drawText(painter, day, index.data(TimelineModel::DayRole).toString(), Font::SmallMedium,
                         Theme::color(begins ? Token::Text : Token::Muted), mirrored ? Qt::AlignRight : Qt::AlignLeft);
    painter.restore();
}

void AxisDelegate::paintLoading(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter.save();
    paintGround(painter, option, index);
    const qreal middle = option.rect.center().y();
    const auto bar = [&](qreal left, qreal width) {
        look::snap::round(painter, QRectF(option.rect.left() + left, middle - 4, width, 8), 4,
                          Theme::color(Token::Sunken));
    };
    const int time = shape().left;
    const int text = time + shape().edge + 38;
    bar(time, shape().edge - 8);
    bar(text,
        std::min<int>(120 + quint32(index.row()) * 7919u % 280u, std::max(40, option.rect.width() - text - margin)));
    painter.restore();
}

} // namespace panes
