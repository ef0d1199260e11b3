#pragma once

#include <QAbstractButton>
#include <QAccessible>

namespace look {

/// The ground of every sign that can be pressed: hover, focus and what assistive tools hear, while the
/// painting is that of its child class. Space and Enter press it.
class PaintedButton : public QAbstractButton
{
    Q_OBJECT

public:
    PaintedButton(QAccessible::Role role, QWidget *parent);
    QAccessible::Role accessibleRole() const { return m_role; }

protected:
    bool isHovered() const { return m_hovered; }
    /// The focus is shown where the keyboard brought it, not after a click.
    bool showsFocus() const;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    QAccessible::Role m_role;
    bool m_hovered = false;
    bool m_byKeyboard = false;
};

} // namespace look
