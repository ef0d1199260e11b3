#include "panes/look/chiplabel.h"

#include "panes/look/look.h"

#include <QPainter>

namespace look {

ChipLabel::ChipLabel(const QString &text, Chip variant, QWidget *parent)
    : QWidget(parent)
    , m_variant(variant)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setText(text);
}

void ChipLabel::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void ChipLabel::setVariant(Chip variant)
{
    m_variant = variant;
    update();
}

void ChipLabel::setMono(bool mono)
{
    m_mono = mono;
    updateGeometry();
    update();
}

QSize ChipLabel::sizeHint() const
{
    return Look::chipSize(m_text, m_mono).toSize();
}

void ChipLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    Look::drawChip(painter, QPointF(0, (height() - Look::chipHeight) / 2), m_text, m_variant, m_mono);
}

} // namespace look
