// What keys and the pointer do in the picture.
#include "panes/picture/pictureview.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>

namespace panes {

using models::LaneSight;
using models::PictureHit;
using timeline::Lane;

namespace {

constexpr double notch = 0.8; ///< of the length that is shown, at one notch of the wheel
constexpr double dragPx = 4;

} // namespace

void PictureView::zoom(double factor)
{
    const double cursor = m_cursor ? m_scale.x(double(m_cursor->fromUs)) : -1;
    const bool inSight = cursor >= 0 && cursor < m_scale.width();
    setScale(m_scale.zoomed(factor, inSight ? cursor : m_scale.width() / 2.0));
}

void PictureView::pan(double share)
{
    setScale(m_scale.panned(share * m_scale.width()));
}

void PictureView::goToStart()
{
    if (const auto all = m_picture.extent())
        setScale({double(all->first) - m_scale.length() / 10, m_scale.length(), m_scale.width()});
}

void PictureView::goToEnd()
{
    if (const auto all = m_picture.extent())
        setScale({double(all->last) - m_scale.length() * 0.9, m_scale.length(), m_scale.width()});
}

void PictureView::want(const std::optional<PictureHit> &hit)
{
    if (hit && hit->item && hit->count == 1 && hit->lane != Lane::Clocks && !(m_wordsOf == *hit->item))
        Q_EMIT wordsWanted(*hit->item);
}

void PictureView::setCursorOn(const std::optional<PictureHit> &hit)
{
    m_cursor = hit;
    if (hit && !m_scale.shows(double(hit->fromUs)))
        setScale(m_scale.revealing(double(hit->fromUs)));
    if (hit && m_measuring && m_measure)
        m_measure->to = hit->fromUs;
    want(hit);
    announce();
    update();
}

void PictureView::step(bool forward)
{
    const QList<Lane> all = lanes();
    if (all.isEmpty())
        return;
    const Lane lane = m_cursor && all.contains(m_cursor->lane) ? m_cursor->lane : all.first();
    const qint64 from = m_cursor ? m_cursor->fromUs : qint64(forward ? m_scale.from() : m_scale.end());
    if (const auto next = LaneSight(m_picture, lane, m_scale).next(from, forward))
        setCursorOn(next);
}

/// To what is nearest in time on that lane.
void PictureView::stepLane(int by)
{
    const QList<Lane> all = lanes();
    if (all.isEmpty())
        return;
    const int from = m_cursor ? int(all.indexOf(m_cursor->lane)) : by > 0 ? -1 : int(all.size());
    const Lane lane = all.at(std::clamp(from + by, 0, int(all.size()) - 1));
    reveal(m_cursor ? m_cursor->fromUs : qint64(m_scale.from() + m_scale.length() / 2), lane);
}

void PictureView::reveal(qint64 us, Lane lane)
{
    if (!m_scale.shows(double(us)))
        setScale(m_scale.revealing(double(us)));
    const LaneSight sight(m_picture, lane, m_scale);
    const std::optional<PictureHit> before = sight.next(us + 1, false);
    const std::optional<PictureHit> after = sight.next(us - 1, true);
    const auto away = [us](const PictureHit &hit) { return std::abs(hit.fromUs - us); };
    setCursorOn(before && (!after || away(*before) <= away(*after)) ? before : after);
}

void PictureView::toggleMeasure()
{
    if (m_measuring) {
        m_measuring = false;
    } else {
        const qint64 from = m_cursor ? m_cursor->fromUs : qint64(m_scale.from() + m_scale.length() / 2);
        m_measure = Measure{from, from};
        m_measuring = true;
    }
    announce();
    update();
}

void PictureView::measure(qint64 fromUs, qint64 toUs)
{
    m_measure = Measure{fromUs, toUs};
    m_measuring = false;
    const auto [first, last] = std::minmax(fromUs, toUs);
    if (!m_scale.shows(double(first)) || !m_scale.shows(double(last)))
        setScale(models::TimeScale::fitting(double(first), double(last), m_scale.width())
                     .zoomed(1.5, m_scale.width() / 2.0));
    announce();
    update();
}

std::optional<models::TimePicture::Extent> PictureView::measured() const
{
    return m_measure ? std::optional<models::TimePicture::Extent>({m_measure->from, m_measure->to}) : std::nullopt;
}

void PictureView::choose()
{
    if (m_cursor && m_cursor->item)
        Q_EMIT chosen(*m_cursor->item);
}

void PictureView::pin()
{
    if (m_cursor && m_cursor->item && m_cursor->item->row >= 0)
        Q_EMIT pinWanted(*m_cursor->item);
}

bool PictureView::handle(int key, const QString &text, Qt::KeyboardModifiers modifiers)
{
    const double share = modifiers & Qt::ShiftModifier ? 0.5 : 0.1;
    if (key == Qt::Key_Left || key == Qt::Key_Right)
        pan(key == Qt::Key_Left ? -share : share);
    else if (key == Qt::Key_Up || key == Qt::Key_Down)
        stepLane(key == Qt::Key_Up ? -1 : 1);
    else if (key == Qt::Key_Home)
        goToStart();
    else if (key == Qt::Key_End)
        goToEnd();
    else if (key == Qt::Key_Return || key == Qt::Key_Enter)
        choose();
    else if (key == Qt::Key_Escape && m_measure)
        m_measure.reset(), m_measuring = false, update();
    else if (text == QLatin1String("+") || text == QLatin1String("="))
        zoom(notch * notch);
    else if (text == QLatin1String("-"))
        zoom(1 / notch / notch);
    else if (text == QLatin1String("0"))
        fitAll();
    else if (text == QLatin1String("j") || text == QLatin1String("k"))
        step(text == QLatin1String("j"));
    else if (text == QLatin1String("p"))
        pin();
    else if (text == QLatin1String("m"))
        toggleMeasure();
    else
        return false;
    return true;
}

void PictureView::keyPressEvent(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (!plain || !handle(event->key(), event->text(), event->modifiers()))
        QWidget::keyPressEvent(event);
}

void PictureView::hover(const QPointF &point)
{
    m_pointer = point;
    const std::optional<PictureHit> hit = hitAt(point);
    if (hit != m_hovered) {
        m_hovered = hit;
        want(hit);
    } else if (!hit) {
        return;
    }
    update();
}

void PictureView::mousePressEvent(QMouseEvent *event)
{
    const bool onAxis = event->position().y() >= laneRect(int(lanes().size())).y();
    if (event->button() == Qt::MiddleButton || (event->button() == Qt::LeftButton && onAxis)) {
        m_panning = event->position();
        setCursor(Qt::ClosedHandCursor);
    } else if (event->button() == Qt::LeftButton) {
        m_pressed = event->position();
        m_measuring = false;
        m_measure.reset();
        update();
    }
}

void PictureView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_panning) {
        setScale(m_scale.panned(m_panning->x() - event->position().x()));
        m_panning = event->position();
        return;
    }
    if (!m_pressed) {
        hover(event->position());
        return;
    }
    if (!m_measure && std::abs(event->position().x() - m_pressed->x()) < dragPx)
        return;
    const double begins = lanesRect().x();
    m_hovered.reset();
    m_measure =
        Measure{qint64(m_scale.us(m_pressed->x() - begins)), qint64(m_scale.us(event->position().x() - begins))};
    update();
}

void PictureView::mouseReleaseEvent(QMouseEvent *event)
{
    if (std::exchange(m_panning, std::nullopt)) {
        unsetCursor();
        return;
    }
    if (!std::exchange(m_pressed, std::nullopt))
        return;
    if (m_measure) {
        announce();
        return;
    }
    setCursorOn(hitAt(event->position()));
    choose();
}

/// Into a bar.
void PictureView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const std::optional<PictureHit> hit = hitAt(event->position());
    if (hit && hit->count > 1)
        setScale(models::TimeScale::fitting(double(hit->fromUs), double(hit->endUs), m_scale.width()));
    else
        setScale(m_scale.zoomed(notch * notch, event->position().x() - lanesRect().x()));
}

void PictureView::wheelEvent(QWheelEvent *event)
{
    const QPoint notches = event->angleDelta();
    if (notches.x() != 0 || event->modifiers() & Qt::ShiftModifier)
        pan(-(notches.x() + notches.y()) / 120.0 * 0.08);
    else
        setScale(m_scale.zoomed(std::pow(notch, notches.y() / 120.0), event->position().x() - lanesRect().x()));
    event->accept();
}

void PictureView::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    m_hovered.reset();
    update();
}

void PictureView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void PictureView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace panes
