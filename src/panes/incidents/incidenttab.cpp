#include "panes/incidents/incidenttab.h"

#include "panes/look/look.h"
#include "panes/look/snap.h"

#include <QPainter>

#include <cmath>

namespace panes {

using namespace look;

namespace {

constexpr int side = 16;
constexpr int margin = 12;
constexpr int gap = 8;
constexpr int height_ = 32;
constexpr int widest = 300;

} // namespace

IncidentTab::IncidentTab(QWidget *parent)
    : PaintedButton(QAccessible::PageTab, parent)
{
    setCheckable(true);
    setAutoExclusive(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void IncidentTab::setFace(const TabFace &face, int place)
{
    m_face = face;
    m_place = place;
    setText(face.title);
    setAccessibleName(
        tr("%1 %2, P%3, %n overdue", nullptr, face.overdue).arg(face.label, face.title).arg(int(face.severity)));
    setToolTip(plainToolTip(place <= 9 ? tr("%1 %2 (Alt+%3)").arg(face.label, face.title).arg(place)
                                       : face.label + u' ' + face.title));
    updateGeometry();
    update();
}

QSize IncidentTab::sizeHint() const
{
    qreal width =
        2 * margin + side + 2 * gap + Fonts::width(Font::Mono, m_face.label) + Fonts::width(Font::Body, m_face.title);
    if (m_face.overdue > 0)
        width += gap + Look::chipSize(QString::number(m_face.overdue)).width();
    return {std::min(int(std::ceil(width)), widest), height_};
}

void IncidentTab::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool on = isChecked();
    if (on || isHovered())
        snap::fill(painter, rect(), Theme::color(on ? Token::Surface : Token::Raised));
    if (on)
        snap::fill(painter, QRectF(0, 0, width(), 2), Theme::color(Token::Accent));
    qreal x = margin;
    Look::drawSeverity(painter, QRectF(x, (height() - side) / 2, side, side), m_face.severity);
    x += side + gap;
    qreal right = width() - margin;
    if (m_face.overdue > 0) {
        const QString count = QString::number(m_face.overdue);
        const QSizeF size = Look::chipSize(count);
        right -= size.width();
        Look::drawChip(painter, QPointF(right, (height() - Look::chipHeight) / 2), count, Chip::Bad);
        right -= gap;
    }
    const qreal label = std::ceil(Fonts::width(Font::Mono, m_face.label));
    Look::drawText(painter, QRectF(x, 0, label, height()), m_face.label, Font::Mono, Theme::color(Token::Muted));
    x += label + gap;
    Look::drawText(painter, QRectF(x, 0, std::max<qreal>(0, right - x), height()), m_face.title,
                   on ? Font::BodyMedium : Font::Body, Theme::color(on ? Token::Text : Token::Muted));
    if (showsFocus())
        Look::drawFocus(painter, QRectF(rect()).adjusted(2, 3, -2, -2), 4);
}

} // namespace panes
