#include "panes/picture/pictureview.h"

#include "models/picture/axisticks.h"
#include "models/picture/picturewords.h"
#include "panes/look/look.h"
#include "panes/look/snap.h"
#include "panes/picture/pictureaccess.h"
#include "panes/picture/picturepaint.h"

#include <QAccessible>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace panes {

using look::Font;
using look::Theme;
using look::Token;
using models::LaneSight;
using models::PictureHit;
using models::TimeScale;
using timeline::Lane;

namespace {

constexpr double left = 12; ///< before the names of lanes
constexpr double gap = 12; ///< behind them
constexpr double tickApart = 68;

} // namespace

PictureView::PictureView(models::TimePicture &picture, QWidget *parent)
    : QWidget(parent)
    , m_picture(picture)
{
    installPictureAccess();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Picture of the timeline"));
    connect(&picture, &models::TimePicture::changed, this, &PictureView::pictureChanged);
    connect(&Theme::current(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void PictureView::pictureChanged()
{
    if (m_follows)
        goHome();
    m_hovered.reset();
    updateGeometry();
    update();
}

void PictureView::setZone(const QTimeZone &zone)
{
    m_zone = zone;
    update();
}

void PictureView::setNow(base::Instant now)
{
    const auto pixel = [this](base::Instant at) { return std::floor(m_scale.x(double(base::micros(at)))); };
    const bool moved = pixel(now) != pixel(m_now);
    m_now = now;
    if (moved && isVisible())
        update();
}

void PictureView::setHome(qint64 firstUs, qint64 lastUs)
{
    m_home = models::TimePicture::Extent{firstUs, lastUs};
    if (m_follows)
        goHome();
}

void PictureView::clearHome()
{
    m_home.reset();
    if (m_follows)
        goHome();
}

double PictureView::nameWidth() const
{
    double widest = 0;
    for (const Lane lane : lanes())
        widest = std::max(widest, look::Fonts::width(Font::Small, models::laneWord(lane)));
    return std::ceil(widest);
}

QRectF PictureView::lanesRect() const
{
    const double begins = left + nameWidth() + gap;
    return {begins, 0, std::max(1.0, width() - begins), double(height() - axisHeight)};
}

QRectF PictureView::laneRect(int lane) const
{
    const QRectF all = lanesRect();
    const int count = std::max<int>(1, int(lanes().size()));
    const double each = std::min<double>(tallestLane, std::floor(all.height() / count));
    return {all.x(), all.y() + lane * each, all.width(), each};
}

int PictureView::greatestHeight() const
{
    return std::max<int>(2, int(lanes().size())) * tallestLane + axisHeight;
}

QSize PictureView::sizeHint() const
{
    return {640, std::max<int>(2, int(lanes().size())) * laneHeight + axisHeight};
}

QSize PictureView::minimumSizeHint() const
{
    return {240, sizeHint().height()};
}

void PictureView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_follows)
        goHome();
    else
        moved(m_scale.widened(int(lanesRect().width())));
}

void PictureView::moved(const TimeScale &scale)
{
    if (scale == m_scale)
        return;
    m_scale = scale;
    m_hovered.reset();
    update();
    Q_EMIT scaleChanged();
}

void PictureView::setScale(const TimeScale &scale)
{
    m_follows = false;
    moved(scale.widened(int(lanesRect().width())));
}

void PictureView::goHome()
{
    m_follows = true;
    const std::optional<models::TimePicture::Extent> all = m_home ? m_home : m_picture.extent();
    if (all)
        moved(TimeScale::fitting(double(all->first), double(all->last), int(lanesRect().width())));
}

void PictureView::fitAll()
{
    const std::optional<models::TimePicture::Extent> all = m_picture.extent();
    if (m_home && m_follows && all)
        setScale(TimeScale::fitting(double(std::min(all->first, m_home->first)),
                                    double(std::max(all->last, m_home->last)), m_scale.width()));
    else
        goHome();
}

std::optional<PictureHit> PictureView::hitAt(const QPointF &point) const
{
    const QList<Lane> all = lanes();
    for (int i = 0; i < all.size(); ++i) {
        const QRectF rect = laneRect(i);
        if (rect.contains(point))
            return LaneSight(m_picture, all.at(i), m_scale).at(point.x() - rect.x());
    }
    return {};
}

QStringList PictureView::wordsOf(const PictureHit &hit) const
{
    QStringList lines;
    if (hit.count == 1 && hit.item && m_wordsOf == *hit.item && !m_words.isEmpty())
        lines.append(m_words);
    lines.append(models::hitText(hit, m_picture, m_scale.usPerPx(), m_zone, m_now));
    return lines;
}

void PictureView::setWords(const models::PictureItem &item, const QString &words)
{
    m_wordsOf = item;
    m_words = words.simplified();
    if (m_cursor && m_cursor->item == item)
        announce();
    update();
}

QString PictureView::spoken() const
{
    if (m_measure)
        return models::measureText(m_measure->from, m_measure->to, m_picture, m_scale.usPerPx(), m_zone);
    return m_cursor ? wordsOf(*m_cursor).join(QStringLiteral(", ")) : QString();
}

void PictureView::announce()
{
    QAccessibleValueChangeEvent changed(this, spoken());
    QAccessible::updateAccessibility(&changed);
}

void PictureView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    look::snap::fill(painter, rect(), Theme::color(Token::Surface));
    const QList<models::AxisTick> ticks = models::axisTicks(m_scale, m_zone, tickApart);
    const QRectF all = lanesRect();
    const QRectF axis(all.x(), all.bottom(), all.width(), axisHeight);
    QRectF drawn = all;
    drawn.setBottom(lanes().isEmpty() ? all.bottom() : laneRect(int(lanes().size()) - 1).bottom());
    picturepaint::axis(painter, drawn, QRectF(axis.x(), drawn.bottom(), axis.width(), axisHeight), ticks, m_scale);
    paintLanes(painter);
    if (const double x = m_scale.x(double(base::micros(m_now))); x >= 0 && x < all.width())
        picturepaint::upright(painter, drawn, x, Token::Accent);
    if (m_bare)
        return;
    paintMeasure(painter);
    paintCursor(painter);
    if (hasFocus())
        look::Look::drawFocus(painter, QRectF(rect()).adjusted(1, 1, -1, -1), 3);
}

void PictureView::paintLanes(QPainter &painter)
{
    const QList<Lane> all = lanes();
    for (int i = 0; i < all.size(); ++i) {
        const QRectF rect = laneRect(i);
        look::Look::drawText(painter, QRectF(left, rect.y(), rect.x() - left, rect.height()),
                             models::laneWord(all.at(i)), Font::Small, Theme::color(Token::Muted));
        look::snap::hLine(painter, rect.x(), rect.bottom() - 1, rect.width(), Theme::color(Token::Line));
        picturepaint::lane(painter, rect, LaneSight(m_picture, all.at(i), m_scale), m_picture, m_scale, m_now);
    }
}

void PictureView::paintMeasure(QPainter &painter)
{
    if (!m_measure)
        return;
    const QRectF all = lanesRect();
    const double from = std::clamp(m_scale.x(double(std::min(m_measure->from, m_measure->to))), 0.0, all.width());
    const double to = std::clamp(m_scale.x(double(std::max(m_measure->from, m_measure->to))), 0.0, all.width());
    QColor wash = Theme::color(Token::Accent);
    wash.setAlpha(40);
    painter.fillRect(QRectF(all.x() + from, all.y(), to - from, all.height()), wash);
    picturepaint::upright(painter, all, from, Token::Text);
    picturepaint::upright(painter, all, to, Token::Text);
    picturepaint::words(painter, QRectF(rect()), QPointF(all.x() + to, all.center().y()), {spoken()});
}

/// The pointer's words win over the cursor's; both would cover too much.
void PictureView::paintCursor(QPainter &painter)
{
    const QList<Lane> all = lanes();
    const auto box = [&](const PictureHit &hit) {
        const QRectF lane = laneRect(int(all.indexOf(hit.lane)));
        const double from = m_scale.x(double(hit.fromUs));
        const double to = m_scale.x(double(hit.endUs));
        return QRectF(lane.x() + from, lane.y(), to - from, lane.height()).adjusted(-6, 1, 6, -1);
    };
    if (m_cursor && all.contains(m_cursor->lane) && lanesRect().intersects(box(*m_cursor)))
        look::Look::drawFocus(painter, box(*m_cursor), 4);
    if (m_measure)
        return;
    if (m_hovered)
        picturepaint::words(painter, QRectF(rect()), m_pointer, wordsOf(*m_hovered));
    else if (m_cursor && hasFocus() && all.contains(m_cursor->lane) && lanesRect().intersects(box(*m_cursor)))
        picturepaint::words(painter, QRectF(rect()), box(*m_cursor).center() + QPointF(8, 0), wordsOf(*m_cursor));
}

QImage PictureView::image()
{
    m_bare = true;
    QImage out(size() * devicePixelRatioF(), QImage::Format_RGB32);
    out.setDevicePixelRatio(devicePixelRatioF());
    render(&out);
    m_bare = false;
    return out;
}

} // namespace panes
