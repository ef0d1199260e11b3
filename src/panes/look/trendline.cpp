#include "panes/look/trendline.h"

#include "panes/look/accessibility.h"
#include "panes/look/look.h"
#include "panes/look/snap.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace look {

namespace {

constexpr qreal margin = 5; // so that the last dot is whole
constexpr double farAbove = 3; // a target that many times above all values would flatten them

} // namespace

TrendLine::TrendLine(QWidget *parent)
    : QWidget(parent)
{
    installAccessibility();
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TrendLine::setSubject(const QString &subject)
{
    m_subject = subject;
    describe();
}

void TrendLine::setPoints(const QList<TrendPoint> &points, std::optional<double> target)
{
    m_points = points;
    m_target = target;
    describe();
    update();
}

void TrendLine::describe()
{
    QStringList said;
    for (const TrendPoint &point : std::as_const(m_points))
        said.append(point.said);
    setAccessibleName(tr("%1, trend by month").arg(m_subject));
    setAccessibleDescription(said.join(QStringLiteral("; ")));
}

double TrendLine::top() const
{
    double highest = 0;
    for (const TrendPoint &point : m_points)
        highest = std::max(highest, point.value.value_or(0));
    if (m_target && *m_target <= highest * farAbove)
        highest = std::max(highest, *m_target);
    return highest > 0 ? highest * 1.05 : 1;
}

QPointF TrendLine::place(qsizetype at) const
{
    const qreal wide = width() - 2 * margin;
    const qreal step = m_points.size() > 1 ? wide / qreal(m_points.size() - 1) : 0;
    const qreal x = m_points.size() > 1 ? margin + step * qreal(at) : width() / 2.0;
    const qreal high = height() - 2 * margin;
    return {isRightToLeft() ? width() - x : x, height() - margin - high * m_points.at(at).value.value_or(0) / top()};
}

qsizetype TrendLine::nearest(const QPoint &position) const
{
    qsizetype best = -1;
    for (qsizetype i = 0; i < m_points.size(); ++i) {
        if (best < 0 || std::abs(place(i).x() - position.x()) < std::abs(place(best).x() - position.x()))
            best = i;
    }
    return best;
}

bool TrendLine::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const qsizetype at = nearest(help->pos());
    if (at >= 0)
        QToolTip::showText(help->globalPos(), plainToolTip(m_points.at(at).said), this);
    return true;
}

void TrendLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_target && *m_target <= top()) {
        const qreal y = height() - margin - (height() - 2 * margin) * *m_target / top();
        const qreal hair = snap::hair(painter);
        for (qreal x = margin; x < width() - margin; x += 6)
            snap::fill(painter, QRectF(x, y, 3, hair), Theme::color(Token::Muted));
    }
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ink = Theme::color(Token::S1);
    painter.setPen(QPen(ink, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    for (qsizetype i = 1; i < m_points.size(); ++i) {
        if (m_points.at(i - 1).value && m_points.at(i).value)
            painter.drawLine(place(i - 1), place(i));
    }
    for (qsizetype i = 0; i < m_points.size(); ++i) {
        const bool last = i + 1 == m_points.size();
        if (m_points.at(i).value)
            Look::drawDot(painter, place(i), last ? 6 : 3, Token::S1);
        else // too little to say: a hollow mark at the foot
            snap::round(painter, QRectF(place(i) - QPointF(2, 2), QSizeF(4, 4)), 2, {}, Theme::color(Token::Muted));
    }
}

} // namespace look
