#pragma once

#include <QPointer>
#include <QWidget>

namespace shell {

/// Something that lies over a window for a moment: the rest is dimmed, Esc or a click beside it ends
/// it, and the keyboard goes back where it was. Owned by the main window; shown over whichever window
/// of the program is in front.
class Overlay : public QWidget
{
    Q_OBJECT

public:
    explicit Overlay(QWidget *owner);

    void openOver(QWidget *host);
    void leave();

Q_SIGNALS:
    void left();

protected:
    /// The part that is not dimmed; children belong into it.
    QWidget *panel() const { return m_panel; }
    virtual QRect panelRect(const QSize &host) const = 0;
    virtual QWidget *focusFirst() const = 0;

    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void place();
    void focusMoved(QWidget *now);

    QWidget *m_owner;
    QWidget *m_panel;
    QPointer<QWidget> m_host;
    QPointer<QWidget> m_before;
};

} // namespace shell
