#include "panes/look/richlabel.h"

#include "panes/look/accessibility.h"
#include "panes/look/look.h"

#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <cmath>

namespace look {

RichLabel::RichLabel(QWidget *parent)
    : RichLabel(Spans(), parent)
{
}

RichLabel::RichLabel(const Spans &spans, QWidget *parent)
    : QWidget(parent)
    , m_spans(spans)
    , m_line(spans)
{
    installAccessibility();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    rebuild();
}

void RichLabel::rebuild()
{
    const Qt::Alignment alignment = isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;
    m_line = RichLine(m_spans, {m_small, false, alignment});
    const int natural = int(std::ceil(m_line.naturalWidth()));
    const QString words = plainText(m_spans);
    if (accessibleName() != words)
        setAccessibleName(words);
    if (natural != m_natural || m_maxLines > 1) {
        m_natural = natural;
        updateGeometry();
    }
    update();
}

void RichLabel::setSpans(const Spans &spans)
{
    if (spans == m_spans)
        return;
    m_spans = spans;
    rebuild();
}

void RichLabel::setSmall(bool small)
{
    m_small = small;
    rebuild();
}

void RichLabel::setMaxLines(int lines)
{
    m_maxLines = std::max(1, lines);
    QSizePolicy policy(QSizePolicy::Preferred, m_maxLines > 1 ? QSizePolicy::Minimum : QSizePolicy::Fixed);
    policy.setHeightForWidth(m_maxLines > 1);
    setSizePolicy(policy);
    rebuild();
}

/// As many lines as there is room for: a line that was cut off would look like the end.
QSizeF RichLabel::layOut() const
{
    int lines = m_maxLines;
    QSizeF size = m_line.layout(width(), lines);
    while (lines > 1 && size.height() > height())
        size = m_line.layout(width(), --lines);
    return size;
}

bool RichLabel::isElided() const
{
    layOut();
    return m_line.isElided();
}

QSize RichLabel::sizeHint() const
{
    const int natural = m_natural + 1;
    const int wide = m_maxLines > 1 ? std::min(natural, 360) : natural;
    return {wide, heightForWidth(wide)};
}

QSize RichLabel::minimumSizeHint() const
{
    return {std::min(m_natural + 1, 32), int(std::ceil(m_line.layout(1 << 20, 1).height()))};
}

int RichLabel::heightForWidth(int width) const
{
    return int(std::ceil(m_line.layout(std::max(1, width), m_maxLines).height()));
}

void RichLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QSizeF size = layOut();
    m_line.draw(painter, QPointF(0, std::max(0.0, std::floor((height() - size.height()) / 2))));
}

bool RichLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty() && isElided()) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), plainToolTip(plainText(m_spans)), this);
        return true;
    }
    return QWidget::event(event);
}

void RichLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LayoutDirectionChange)
        rebuild();
    QWidget::changeEvent(event);
}

} // namespace look
