#pragma once

#include "models/look/token.h"
#include "models/picture/axisticks.h"
#include "models/picture/lanesight.h"

#include <QRectF>

class QPainter;

/// How the parts of a timeline's picture are drawn, from the theme's tokens at the moment of painting.
/// Stateless; all in logical px, x from the left edge of `rect`.
namespace panes::picturepaint {

/// The colour that a lane's marks and bars have.
look::Token laneToken(timeline::Lane lane);

/// Everything of one lane that is in sight.
void lane(QPainter &painter, const QRectF &rect, const models::LaneSight &sight, const models::TimePicture &picture,
          const models::TimeScale &scale, base::Instant now);
/// Verticals over `lanes` and their words in `axis`.
void axis(QPainter &painter, const QRectF &lanes, const QRectF &axis, const QList<models::AxisTick> &ticks,
          const models::TimeScale &scale);
/// A vertical at `x` with a word at its head.
void upright(QPainter &painter, const QRectF &lanes, double x, look::Token token);
/// Lines of words in a box near `at`, inside `bounds`.
void words(QPainter &painter, const QRectF &bounds, const QPointF &at, const QStringList &lines);

} // namespace panes::picturepaint
