#include "panes/shell/activitydelegate.h"

#include "panes/console/activities.h"
#include "panes/look/look.h"
#include "panes/look/snap.h"

#include <QPainter>

namespace shell {

namespace {

constexpr int high = 60;
constexpr int margin = 14;

} // namespace

void ActivityDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    using console::Activities;
    using look::Theme, look::Token, look::Look;
    if (option.state & QStyle::State_Selected)
        look::snap::fill(*painter, option.rect, Theme::color(Token::AccentBg));
    const QRect inside = option.rect.adjusted(margin, 8, -margin, -8);
    const bool running = index.data(Activities::RunningRole).toBool();
    const bool failed = index.data(Activities::FailedRole).toBool();
    const Qt::Alignment start = option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    Look::drawText(*painter, QRectF(inside.x(), inside.y(), inside.width(), 18),
                   index.data(Activities::TitleRole).toString(), look::Font::BodyMedium, Theme::color(Token::Text),
                   start);
    const double fraction = index.data(Activities::FractionRole).toDouble();
    if (running && fraction >= 0)
        Look::drawBar(*painter, QRectF(inside.x(), inside.y() + 21, inside.width(), 4), fraction, Token::Accent);
    Look::drawText(*painter, QRectF(inside.x(), inside.y() + 28, inside.width(), 16),
                   index.data(Activities::DetailRole).toString(), look::Font::Small,
                   Theme::color(failed ? Token::Bad : Token::Muted), start);
    look::snap::hLine(*painter, option.rect.left(), option.rect.bottom() + 1 - look::snap::hair(*painter),
                      option.rect.width(), Theme::color(Token::Line));
}

QSize ActivityDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {200, high};
}

} // namespace shell
