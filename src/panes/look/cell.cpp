#include "panes/look/cell.h"

#include "panes/look/look.h"
#include "panes/look/snap.h"
#include "panes/look/theme.h"

#include <QPainter>
#include <QVBoxLayout>

namespace look {

Cell::Cell(QWidget *parent)
    : Cell(Qt::Edges(), Token::Surface, parent)
{
}

Cell::Cell(Qt::Edges lines, Token ground, QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_ground(ground)
{
    m_column->setSpacing(0);
    setLines(lines);
}

void Cell::setLines(Qt::Edges lines)
{
    m_lines = lines;
    m_column->setContentsMargins(Look::margins(*this, lines & Qt::LeftEdge ? 1 : 0, lines & Qt::TopEdge ? 1 : 0,
                                               lines & Qt::RightEdge ? 1 : 0, lines & Qt::BottomEdge ? 1 : 0));
    update();
}

void Cell::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::color(m_ground));
    const QColor line = Theme::color(Token::Line);
    const qreal hair = snap::hair(painter);
    const bool mirrored = isRightToLeft();
    if (m_lines & Qt::TopEdge)
        snap::hLine(painter, 0, 0, width(), line);
    if (m_lines & Qt::BottomEdge)
        snap::hLine(painter, 0, height() - hair, width(), line);
    if (m_lines & (mirrored ? Qt::RightEdge : Qt::LeftEdge))
        snap::vLine(painter, 0, 0, height(), line);
    if (m_lines & (mirrored ? Qt::LeftEdge : Qt::RightEdge))
        snap::vLine(painter, width() - hair, 0, height(), line);
}

} // namespace look
