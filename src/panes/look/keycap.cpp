#include "panes/look/keycap.h"

#include "panes/look/keytext.h"
#include "panes/look/look.h"

#include <QFontMetricsF>
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
    QString shown = m_key;
    if (const qreal around = Look::keySize(m_key).width() - Fonts::width(Font::MonoMark, m_key);
        width() < sizeHint().width())
        shown = QFontMetricsF(Fonts::of(Font::MonoMark)).elidedText(m_key, Qt::ElideRight, width() - around);
    Look::drawKey(painter, QPointF(0, (height() - Look::keyHeight) / 2), shown);
}

} // namespace look
