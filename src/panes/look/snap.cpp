#include "panes/look/snap.h"

#include <QPainter>
#include <QPainterPath>
#include <QPen>

#include <cmath>

namespace look::snap {

namespace {

qreal scale(const QPainter &painter)
{
    const QTransform transform = painter.deviceTransform();
    return std::hypot(transform.m11(), transform.m12());
}

/// Turns antialiasing on or off for one drawing and back.
class Smooth
{
public:
    Smooth(QPainter &painter, bool on)
        : m_painter(painter)
        , m_before(painter.testRenderHint(QPainter::Antialiasing))
    {
        painter.setRenderHint(QPainter::Antialiasing, on);
    }
    ~Smooth() { m_painter.setRenderHint(QPainter::Antialiasing, m_before); }
    Q_DISABLE_COPY_MOVE(Smooth)

private:
    QPainter &m_painter;
    bool m_before;
};

} // namespace

QRectF box(const QPainter &painter, const QRectF &rect)
{
    const QTransform transform = painter.deviceTransform();
    const QRectF device = transform.mapRect(rect);
    const QPointF origin(std::round(device.x()), std::round(device.y()));
    const QSizeF size(std::max(1.0, std::round(device.width())), std::max(1.0, std::round(device.height())));
    return transform.inverted().mapRect(QRectF(origin, size));
}

QRectF edges(const QPainter &painter, const QRectF &rect)
{
    const QTransform transform = painter.deviceTransform();
    const QRectF device = transform.mapRect(rect);
    const QPointF from(std::round(device.left()), std::round(device.top()));
    const QPointF to(std::round(device.right()), std::round(device.bottom()));
    return transform.inverted().mapRect(QRectF(from, to));
}

qreal hair(const QPainter &painter)
{
    const qreal dpr = scale(painter);
    return std::max(1.0, std::floor(dpr)) / dpr;
}

void fill(QPainter &painter, const QRectF &rect, const QColor &color)
{
    const Smooth off(painter, false);
    painter.fillRect(box(painter, rect), color);
}

void hLine(QPainter &painter, qreal x, qreal y, qreal length, const QColor &color)
{
    fill(painter, QRectF(x, y, length, hair(painter)), color);
}

void vLine(QPainter &painter, qreal x, qreal y, qreal length, const QColor &color)
{
    fill(painter, QRectF(x, y, hair(painter), length), color);
}

void round(QPainter &painter, const QRectF &rect, qreal radius, const QColor &fill, const QColor &edge, qreal width,
           Dash dash)
{
    const QRectF outer = box(painter, rect);
    const Smooth on(painter, true);
    const qreal thick = hair(painter) * width;
    const qreal corner = std::min({radius, outer.width() / 2, outer.height() / 2});
    painter.save();
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    if (!edge.isValid()) {
        painter.setPen(Qt::NoPen);
        painter.drawRoundedRect(outer, corner, corner);
    } else {
        QPen pen(edge, thick);
        pen.setJoinStyle(Qt::MiterJoin);
        if (dash == Dash::Dashed) {
            pen.setCapStyle(Qt::FlatCap);
            pen.setDashPattern({2.5, 2});
        }
        painter.setPen(pen);
        const qreal inset = thick / 2;
        painter.drawRoundedRect(outer.adjusted(inset, inset, -inset, -inset), std::max(0.0, corner - inset),
                                std::max(0.0, corner - inset));
    }
    painter.restore();
}

} // namespace look::snap
