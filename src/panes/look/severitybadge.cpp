#include "panes/look/severitybadge.h"

#include "panes/look/look.h"

#include <QPainter>

namespace look {

namespace {

/// The diamond and the triangle reach a little beyond their square.
constexpr int overhang = 2;

} // namespace

SeverityBadge::SeverityBadge(Severity severity, int side, QWidget *parent)
    : QWidget(parent)
    , m_severity(severity)
{
    setFixedSize(side + 2 * overhang, side + 2 * overhang);
    setSeverity(severity);
}

void SeverityBadge::setSeverity(Severity severity)
{
    m_severity = severity;
    setAccessibleName(severity == Severity::None ? tr("No severity") : tr("Severity P%1").arg(int(severity)));
    update();
}

void SeverityBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    Look::drawSeverity(painter, QRectF(rect()).adjusted(overhang, overhang, -overhang, -overhang), m_severity);
}

} // namespace look
