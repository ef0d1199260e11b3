#include "panes/look/phasesegment.h"

#include "panes/look/look.h"
#include "panes/look/snap.h"

#include <QPainter>

#include <cmath>

namespace look {

namespace {

constexpr int itemHeight = 20;

} // namespace

PhaseSegment::PhaseSegment(QWidget *parent)
    : PaintedButton(QAccessible::PushButton, parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PhaseSegment::setPhase(const Phase &phase)
{
    m_phase = phase;
    setText(phase.total > 0
                ? tr("%1 %2/%3", "phase, steps done, steps").arg(phase.name).arg(phase.done).arg(phase.total)
                : phase.name);
    const QString state = phase.state == Phase::State::Done ? tr("done")
        : phase.state == Phase::State::Now                  ? tr("now")
                                                            : tr("to come");
    setAccessibleName(tr("%1, %2 of %3 steps, %4").arg(phase.name).arg(phase.done).arg(phase.total).arg(state));
    setToolTip(plainToolTip(accessibleName()));
    updateGeometry();
}

QSize PhaseSegment::sizeHint() const
{
    return {int(std::ceil(Fonts::width(Font::SmallBold, text()))) + 16, itemHeight};
}

void PhaseSegment::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool stark = Theme::current().isHighContrast();
    Token ground = Token::Sunken;
    Token ink = Token::Muted;
    if (m_phase.state == Phase::State::Done) {
        ground = Token::OkBg;
        ink = Token::Ok;
    } else if (m_phase.state == Phase::State::Now) {
        ground = Token::Accent;
        ink = Token::OnAccent;
    }
    const bool edged = stark || (isHovered() && m_phase.state != Phase::State::Now);
    const QRectF all = snap::edges(painter, rect());
    snap::round(painter, all, 3, Theme::color(ground), edged ? Theme::color(stark ? ink : Token::Line2) : QColor());
    if (showsFocus())
        snap::round(painter, all, 3, {}, Theme::color(Token::Text), 2);
    Look::drawText(painter, QRectF(rect()).adjusted(4, 0, -4, 0), text(),
                   m_phase.state == Phase::State::Now ? Font::SmallBold : Font::SmallMedium, Theme::color(ink),
                   Qt::AlignHCenter);
}

} // namespace look
