#include "panes/incidents/playbookdelegate.h"

#include "models/incidents/playbookmodel.h"
#include "panes/look/look.h"

#include <QPainter>

#include <cmath>

namespace panes {

using namespace look;

namespace {

constexpr int headHeight = 28;
constexpr int margin = 12;

bool isHead(const QModelIndex &index)
{
    return index.data(models::PlaybookModel::HeadRole).toBool();
}

} // namespace

PlaybookDelegate::PlaybookDelegate(QObject *parent)
    : RowDelegate(taskShape(), parent)
{
}

RowDelegate::Shape PlaybookDelegate::taskShape()
{
    Shape shape;
    shape.edge = 0;
    shape.left = 22;
    shape.right = 12;
    shape.padding = 3;
    shape.minimum = 24;
    shape.maxLines = 4;
    return shape;
}

void PlaybookDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (!isHead(index)) {
        RowDelegate::paint(painter, option, index);
        return;
    }
    painter->save();
    painter->setClipRect(option.rect);
    paintGround(*painter, option, index);
    const bool mirrored = option.direction == Qt::RightToLeft;
    const QRect row = option.rect.adjusted(margin, 3, -margin, 0);
    const QString count = index.data(WhoRole).toString();
    const int width = int(std::ceil(Fonts::width(Font::BodyMedium, count)));
    const QRect right =
        QStyle::visualRect(option.direction, row, QRect(row.right() + 1 - width, row.top(), width, row.height()));
    const QRect left =
        QStyle::visualRect(option.direction, row, QRect(row.left(), row.top(), row.width() - width - 8, row.height()));
    const Token ink = index.data(DimRole).toBool() ? Token::Muted : Token::Text;
    Look::drawText(*painter, left, index.data(Qt::DisplayRole).toString(), Font::BodyBold, Theme::color(ink),
                   mirrored ? Qt::AlignRight : Qt::AlignLeft);
    Look::drawText(*painter, right, count, Font::BodyMedium, Theme::color(Token(index.data(TokenRole).toInt())),
                   mirrored ? Qt::AlignLeft : Qt::AlignRight);
    painter->restore();
}

QSize PlaybookDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize size = RowDelegate::sizeHint(option, index);
    return isHead(index) ? QSize(size.width(), headHeight) : size;
}

} // namespace panes
