#pragma once

#include "models/look/token.h"

#include <QColor>
#include <QRectF>

class QPainter;

namespace look {

/// Lines and boxes on whole device pixels, at any scale: nothing smears at 125 or 150 %. Coordinates
/// and sizes are logical; the painter's transform may scale and move but not turn. Stateless.
namespace snap {

/// `rect` moved to whole device pixels: the origin is rounded first, then the size (at least 1).
QRectF box(const QPainter &painter, const QRectF &rect);
/// `rect` with each edge rounded by itself: for what fills a whole widget, whose clip ends there.
QRectF edges(const QPainter &painter, const QRectF &rect);
/// A hairline's thickness in logical px: one device pixel below 200 %, two from there, three at 300 %.
qreal hair(const QPainter &painter);

/// Fills `rect` without smearing its edges.
void fill(QPainter &painter, const QRectF &rect, const QColor &color);
/// A hairline of `length` from (x, y) to the right or downwards; y or x is its outer edge.
void hLine(QPainter &painter, qreal x, qreal y, qreal length, const QColor &color);
void vLine(QPainter &painter, qreal x, qreal y, qreal length, const QColor &color);

enum class Dash { Solid, Dashed };
/// A rounded box with an edge of `width` hairlines inside `rect`; an invalid colour leaves fill or
/// edge out.
void round(QPainter &painter, const QRectF &rect, qreal radius, const QColor &fill, const QColor &edge = {},
           qreal width = 1, Dash dash = Dash::Solid);

} // namespace snap
} // namespace look
