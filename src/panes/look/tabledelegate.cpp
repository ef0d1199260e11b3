#include "panes/look/tabledelegate.h"

#include "panes/look/look.h"
#include "panes/look/snap.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QPainter>
#include <QTableView>
#include <QToolTip>

#include <cmath>

namespace look {

namespace {

Qt::Alignment alignmentOf(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QVariant wished = index.data(Qt::TextAlignmentRole);
    const Qt::Alignment alignment = wished.isValid() ? Qt::Alignment(wished.toInt()) : Qt::AlignLeft;
    return QStyle::visualAlignment(option.direction, alignment) & Qt::AlignHorizontal_Mask;
}

bool isFirst(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *table = qobject_cast<const QTableView *>(option.widget);
    return table ? table->horizontalHeader()->visualIndex(index.column()) == 0 : index.column() == 0;
}

constexpr int severityRoom = Look::severitySize + 8;

} // namespace

TableDelegate::TableDelegate(QObject *parent)
    : RowDelegate({.edge = 0, .left = padding, .right = padding, .minimum = rowHeight, .maxLines = 1}, parent)
{
}

RichLine &TableDelegate::cellLine(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return lines().line(spansOf(index), {false, index.data(DimRole).toBool(), alignmentOf(option, index)});
}

void TableDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setClipRect(option.rect);
    paintGround(*painter, option, index, isFirst(option, index));
    QRectF inner = QRectF(option.rect).adjusted(padding, 0, -padding, 0);
    const QVariant severity = index.data(SeverityRole);
    if (severity.isValid()) {
        const QRectF square(inner.x(), inner.center().y() - Look::severitySize / 2.0, Look::severitySize,
                            Look::severitySize);
        const bool mirrored = option.direction == Qt::RightToLeft;
        Look::drawSeverity(*painter, mirrored ? square.translated(inner.width() - square.width(), 0) : square,
                           Severity(severity.toInt()), index.data(SeverityLetterRole).toString());
        inner.adjust(mirrored ? 0 : severityRoom, 0, mirrored ? -severityRoom : 0, 0);
    }
    if (inner.width() >= 8) {
        RichLine &line = cellLine(option, index);
        const QSizeF size = line.layout(inner.width(), 1);
        line.draw(*painter, QPointF(inner.x(), inner.y() + std::floor((inner.height() - size.height()) / 2)));
    }
    const QRectF row = option.rect;
    snap::fill(*painter, QRectF(row.x(), row.bottom() - snap::hair(*painter), row.width(), snap::hair(*painter)),
               Theme::color(Token::Line));
    painter->restore();
}

QSize TableDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    qreal width = 2 * padding;
    const Spans spans = spansOf(index);
    if (!spans.isEmpty())
        width += cellLine(option, index).naturalWidth() + 1;
    if (index.data(SeverityRole).isValid())
        width += spans.isEmpty() ? Look::severitySize : severityRoom;
    return {int(std::ceil(width)), rowHeight};
}

bool TableDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                              const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return RowDelegate::helpEvent(event, view, option, index);
    QString text = index.data(Qt::ToolTipRole).toString();
    if (text.isEmpty() && cellLine(option, index).isElided())
        text = plainText(spansOf(index));
    QToolTip::showText(event->globalPos(), plainToolTip(text), view->viewport(), option.rect);
    return true;
}

} // namespace look
