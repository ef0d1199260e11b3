#include "panes/look/focusgroup.h"

#include <QAbstractButton>
#include <QKeyEvent>

namespace look {

FocusGroup::FocusGroup(QObject *parent)
    : QObject(parent)
{
}

void FocusGroup::add(QAbstractButton *button)
{
    m_buttons.append(button);
    button->installEventFilter(this);
    connect(button, &QObject::destroyed, this, [this, button] { m_buttons.removeAll(button); });
    button->setFocusPolicy(m_buttons.size() == 1 ? Qt::StrongFocus : Qt::ClickFocus);
}

void FocusGroup::remove(QAbstractButton *button)
{
    button->removeEventFilter(this);
    button->disconnect(this);
    const bool wasStop = button->focusPolicy() == Qt::StrongFocus;
    m_buttons.removeAll(button);
    if (wasStop && !m_buttons.isEmpty())
        setStop(m_buttons.first());
}

void FocusGroup::setStop(QAbstractButton *stop)
{
    for (QAbstractButton *button : std::as_const(m_buttons))
        button->setFocusPolicy(button == stop ? Qt::StrongFocus : Qt::ClickFocus);
}

bool FocusGroup::eventFilter(QObject *watched, QEvent *event)
{
    auto *button = static_cast<QAbstractButton *>(watched);
    if (event->type() == QEvent::FocusIn)
        setStop(button);
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    return !(key->modifiers() & ~Qt::KeypadModifier) && move(button, key->key());
}

bool FocusGroup::move(QAbstractButton *from, int key)
{
    const bool mirrored = from->isRightToLeft();
    const qsizetype at = m_buttons.indexOf(from);
    int step = 0;
    qsizetype to = at;
    if (key == Qt::Key_Down || key == (mirrored ? Qt::Key_Left : Qt::Key_Right))
        step = 1;
    else if (key == Qt::Key_Up || key == (mirrored ? Qt::Key_Right : Qt::Key_Left))
        step = -1;
    else if (key == Qt::Key_Home)
        step = 1, to = -1;
    else if (key == Qt::Key_End)
        step = -1, to = m_buttons.size();
    if (step == 0)
        return false;
    for (to += step; to >= 0 && to < m_buttons.size(); to += step) {
        if (m_buttons.at(to)->isEnabled() && !m_buttons.at(to)->isHidden()) {
            m_buttons.at(to)->setFocus(Qt::TabFocusReason);
            break;
        }
    }
    return true;
}

} // namespace look
