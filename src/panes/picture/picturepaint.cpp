#include "panes/picture/picturepaint.h"

#include "panes/look/look.h"
#include "panes/look/snap.h"

#include <QPainter>

#include <cmath>

namespace panes::picturepaint {

using look::Font;
using look::Theme;
using look::Token;
using models::LaneSight;
using models::PictureClock;
using models::TimePicture;
using models::TimeScale;
using timeline::Lane;

namespace {

constexpr double dotPx = 6;
constexpr double diamondPx = 9;
constexpr double wordGap = 5;

QRect barRect(const QRectF &rect, const LaneSight &sight, const TimeScale &scale, qsizetype bar, quint32 count)
{
    const double room = rect.height() - 3;
    const int left = int(std::floor(rect.x() + scale.x(double(sight.barFrom(bar)))));
    const int right = int(std::floor(rect.x() + scale.x(double(sight.barFrom(bar + 1)))));
    const double share = std::sqrt(double(count)) / std::sqrt(double(sight.most()));
    const int height = std::max(2, int(std::lround(room * share)));
    return {left, int(rect.bottom()) - height, std::max(1, right - left - 1), height};
}

void bars(QPainter &painter, const QRectF &rect, const LaneSight &sight, const TimeScale &scale)
{
    QList<QRect> rects;
    rects.reserve(sight.counts().size());
    for (qsizetype i = 0; i < sight.counts().size(); ++i) {
        if (sight.counts().at(i) > 0)
            rects.append(barRect(rect, sight, scale, i, sight.counts().at(i)));
    }
    painter.drawRects(rects.constData(), int(rects.size()));
}

void marks(QPainter &painter, const QRectF &rect, const LaneSight &sight, const TimePicture &picture,
           const TimeScale &scale)
{
    const bool people = sight.lane() == Lane::People;
    painter.setRenderHint(QPainter::Antialiasing, people);
    const double height = std::min(rect.height() - 6, 14.0);
    QList<QRect> rects;
    for (qsizetype i = sight.first(); i < sight.end(); ++i) {
        const double x = rect.x() + scale.x(double(picture.item(sight.lane(), i).us));
        if (people)
            painter.drawEllipse(QPointF(x, rect.center().y()), dotPx / 2, dotPx / 2);
        else
            rects.append(QRect(int(x), int(rect.center().y() - height / 2 + 1), 2, int(height)));
    }
    painter.drawRects(rects.constData(), int(rects.size()));
}

void diamonds(QPainter &painter, const QRectF &rect, const LaneSight &sight, const TimePicture &picture,
              const TimeScale &scale)
{
    const qsizetype end = std::min(sight.end() + 1, picture.milestones().size());
    for (qsizetype i = std::max<qsizetype>(0, sight.first() - 1); i < end; ++i) {
        const models::PictureMilestone &milestone = picture.milestones().at(i);
        const QPointF centre(rect.x() + scale.x(double(milestone.us)), rect.center().y());
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        const double half = diamondPx / 2;
        painter.drawConvexPolygon(QPolygonF({centre - QPointF(half, 0), centre - QPointF(0, half),
                                             centre + QPointF(half, 0), centre + QPointF(0, half)}));
        const double next = i + 1 < picture.milestones().size()
            ? rect.x() + scale.x(double(picture.milestones().at(i + 1).us)) - half
            : rect.right();
        const double left = centre.x() + half + wordGap;
        if (look::Fonts::width(Font::Small, milestone.word) <= next - left - wordGap)
            look::Look::drawText(painter, QRectF(left, rect.y(), next - left, rect.height()), milestone.word,
                                 Font::Small, Theme::color(Token::Muted));
    }
}

Token clockToken(incidents::ClockOutcome outcome)
{
    using incidents::ClockOutcome;
    switch (outcome) {
    case ClockOutcome::Met:
        return Token::Ok;
    case ClockOutcome::Breached:
        return Token::Bad;
    case ClockOutcome::Running:
        return Token::Accent;
    case ClockOutcome::Superseded:
    case ClockOutcome::Waived:
        break;
    }
    return Token::Muted;
}

/// A bar from start to due. Met: an empty bar that is filled up to where it was stopped. Breached: full,
/// with a stroke beyond its end. Running: full, and open at its end. No longer due: dashed.
void clock(QPainter &painter, const QRectF &row, const PictureClock &clock, const TimeScale &scale, base::Instant now)
{
    using incidents::ClockOutcome;
    const ClockOutcome outcome = clock.clock.outcome(now);
    const QColor ink = Theme::color(clockToken(outcome));
    const auto x = [&](base::Instant at) {
        return row.x() + std::clamp(scale.x(double(base::micros(at))), -20.0, scale.width() + 20.0);
    };
    const double from = x(clock.clock.start);
    const double due = std::max(x(clock.clock.due), from + 2);
    const QRectF bar(from, row.y(), due - from, row.height());
    const bool gone = outcome == ClockOutcome::Superseded || outcome == ClockOutcome::Waived;
    const bool full = outcome == ClockOutcome::Breached || outcome == ClockOutcome::Running;
    look::snap::round(painter, bar, 1, full ? ink : QColor(), ink, 1,
                      gone ? look::snap::Dash::Dashed : look::snap::Dash::Solid);
    if (outcome == ClockOutcome::Met)
        look::snap::fill(painter, QRectF(from, row.y(), std::max(1.0, x(*clock.clock.stopped) - from), row.height()),
                         ink);
    if (outcome == ClockOutcome::Breached)
        look::snap::fill(painter, QRectF(due + 1, row.y() - 1, 2, row.height() + 2), ink);
}

/// How many fell due, and over them how many of those were late.
void clockBars(QPainter &painter, const QRectF &rect, const LaneSight &sight, const TimePicture &picture,
               const TimeScale &scale, base::Instant now)
{
    painter.setBrush(Theme::color(Token::Ok));
    bars(painter, rect, sight, scale);
    QList<quint32> late(sight.counts().size(), 0);
    for (qsizetype i = sight.first(); i < sight.end(); ++i) {
        const incidents::Clock &clock = picture.clocks().at(i).clock;
        const qint64 bar = (base::micros(clock.due) - sight.barFrom(0)) / sight.barLength();
        if (clock.outcome(now) == incidents::ClockOutcome::Breached && bar >= 0 && bar < late.size())
            ++late[bar];
    }
    painter.setBrush(Theme::color(Token::Bad));
    for (qsizetype i = 0; i < late.size(); ++i) {
        if (late.at(i) > 0)
            painter.drawRect(barRect(rect, sight, scale, i, late.at(i)));
    }
}

/// Each in the first row where it has room; what finds none is drawn over the last.
void clocks(QPainter &painter, const QRectF &rect, const TimePicture &picture, const TimeScale &scale,
            base::Instant now)
{
    constexpr double rowPx = 5;
    const int rows = std::max(1, int((rect.height() - 2) / rowPx));
    QList<double> taken(rows, -1e18);
    QList<const PictureClock *> inSight;
    for (const PictureClock &one : picture.clocks()) {
        if (scale.x(double(base::micros(one.clock.due))) > -20
            && scale.x(double(base::micros(one.clock.start))) < scale.width() + 20)
            inSight.append(&one);
    }
    std::stable_sort(inSight.begin(), inSight.end(),
                     [](const PictureClock *a, const PictureClock *b) { return a->clock.start < b->clock.start; });
    for (const PictureClock *one : std::as_const(inSight)) {
        const double from = scale.x(double(base::micros(one->clock.start)));
        int row = 0;
        while (row < rows - 1 && taken.at(row) > from)
            ++row;
        taken[row] = std::max(taken.at(row), scale.x(double(base::micros(one->clock.due))) + 4);
        clock(painter, QRectF(rect.x(), rect.y() + 2 + row * rowPx, rect.width(), rowPx - 2), *one, scale, now);
    }
}

} // namespace

Token laneToken(Lane lane)
{
    switch (lane) {
    case Lane::People:
        return Token::S1;
    case Lane::Milestones:
        return Token::Ok;
    case Lane::Clocks:
        return Token::Accent;
    case Lane::Audit:
        return Token::S5;
    case Lane::Workflow:
        return Token::S2;
    case Lane::Scanner:
        return Token::S4;
    case Lane::Telemetry:
        return Token::S3;
    case Lane::Imported:
        break;
    }
    return Token::Muted;
}

void lane(QPainter &painter, const QRectF &rect, const LaneSight &sight, const TimePicture &picture,
          const TimeScale &scale, base::Instant now)
{
    painter.save();
    painter.setClipRect(rect);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::color(laneToken(sight.lane())));
    if (sight.lane() == Lane::Clocks && sight.isBars())
        clockBars(painter, rect, sight, picture, scale, now);
    else if (sight.isBars())
        bars(painter, rect, sight, scale);
    else if (sight.lane() == Lane::Milestones)
        diamonds(painter, rect, sight, picture, scale);
    else if (sight.lane() == Lane::Clocks)
        clocks(painter, rect, picture, scale, now);
    else
        marks(painter, rect, sight, picture, scale);
    painter.restore();
}

void axis(QPainter &painter, const QRectF &lanes, const QRectF &axis, const QList<models::AxisTick> &ticks,
          const TimeScale &scale)
{
    double free = axis.x();
    for (const models::AxisTick &tick : ticks) {
        const double x = lanes.x() + scale.x(double(tick.us));
        look::snap::vLine(painter, x, lanes.y(), lanes.height(), Theme::color(tick.day ? Token::Line2 : Token::Line));
        const Font font = tick.day ? Font::SmallMedium : Font::MonoMark;
        const double width = look::Fonts::width(font, tick.text) + 1;
        if (x + 4 < free || x + 4 + width > axis.right())
            continue;
        free = x + 4 + width + 8;
        look::Look::drawText(painter, QRectF(x + 4, axis.y(), width, axis.height()), tick.text, font,
                             Theme::color(tick.day ? Token::Text : Token::Muted));
    }
}

void upright(QPainter &painter, const QRectF &lanes, double x, Token token)
{
    look::snap::fill(painter, QRectF(lanes.x() + x - 1, lanes.y(), 2, lanes.height()), Theme::color(token));
}

void words(QPainter &painter, const QRectF &bounds, const QPointF &at, const QStringList &lines)
{
    constexpr double padding = 7;
    constexpr double line = 17;
    double width = 0;
    for (const QString &text : lines)
        width = std::max(width, look::Fonts::width(Font::Small, text));
    width = std::min(width + 2 * padding + 1, bounds.width());
    const double height = double(lines.size()) * line + 6;
    double left = at.x() + 12;
    if (left + width > bounds.right())
        left = std::max(bounds.x(), at.x() - 12 - width);
    left = std::min(left, bounds.right() - width);
    const double top = std::clamp(at.y() - height / 2, bounds.y(), std::max(bounds.y(), bounds.bottom() - height));
    const QRectF box(left, top, width, height);
    look::snap::round(painter, box, 5, Theme::color(Token::Raised), Theme::color(Token::Line2));
    for (qsizetype i = 0; i < lines.size(); ++i)
        look::Look::drawText(painter, QRectF(left + padding, top + 3 + double(i) * line, width - 2 * padding, line),
                             lines.at(i), Font::Small, Theme::color(i == 0 ? Token::Text : Token::Muted));
}

} // namespace panes::picturepaint
