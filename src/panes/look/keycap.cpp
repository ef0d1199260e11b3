#include "panes/look/keycap.h"

#include "panes/look/keytext.h"
#include "panes/look/look.h"

#include <QPainter>

namespace look {

KeyCap::KeyCap(const QString &key, QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setKey(key);
}

void KeyCap::setKey(const QString &key)
{
    m_key = keyText(key);
    setAccessibleName(tr("Key %1").arg(m_key));
    updateGeometry();
    update();
}

QSize KeyCap::sizeHint() const
{
    return Look::keySize(m_key).toSize();
}

void KeyCap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    Look::drawKey(painter, QPointF(0, (height() - Look::keyHeight) / 2), m_key);
}

} // namespace look
