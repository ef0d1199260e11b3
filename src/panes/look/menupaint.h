#pragma once

#include <QRectF>
#include <QSize>

class QPainter;
class QStyleOptionMenuItem;

/// How menus are painted: the entry at the left, its key at the right, no decoration between.
namespace look::menupaint {

void panel(QPainter &painter, const QRectF &rect);
void item(QPainter &painter, const QStyleOptionMenuItem &option);
QSize itemSize(const QStyleOptionMenuItem &option);
void barItem(QPainter &painter, const QStyleOptionMenuItem &option);

} // namespace look::menupaint
