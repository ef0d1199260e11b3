#include "panes/look/paintedbutton.h"

#include "panes/look/accessibility.h"

#include <QFocusEvent>
#include <QKeyEvent>

namespace look {

PaintedButton::PaintedButton(QAccessible::Role role, QWidget *parent)
    : QAbstractButton(parent)
    , m_role(role)
{
    installAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
}

bool PaintedButton::showsFocus() const
{
    return hasFocus() && m_byKeyboard;
}

bool PaintedButton::event(QEvent *event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave) {
        m_hovered = event->type() == QEvent::HoverEnter;
        update();
    }
    return QAbstractButton::event(event);
}

void PaintedButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void PaintedButton::focusInEvent(QFocusEvent *event)
{
    m_byKeyboard = event->reason() != Qt::MouseFocusReason;
    QAbstractButton::focusInEvent(event);
}

} // namespace look
