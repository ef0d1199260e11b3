#pragma once

#include <QPushButton>

class QAction;

namespace look {

/// A verb with its key on it. The primary one, of which a pane has one, is filled. The key is shown
/// here and handled by the action or shortcut that owns it. Painted by the style's rules.
class Button : public QPushButton
{
    Q_OBJECT

public:
    explicit Button(const QString &text, QWidget *parent = nullptr);
    Button(const QString &text, const QString &key, QWidget *parent = nullptr);

    void setPrimary(bool primary);
    bool isPrimary() const { return m_primary; }
    void setKey(const QString &key);
    QString key() const { return m_key; }
    /// Takes text, key, tool tip and enabled state from the action and triggers it.
    void setAction(QAction *action);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_key;
    bool m_primary = false;
};

} // namespace look
