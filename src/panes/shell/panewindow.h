#pragma once

#include <QWidget>

class QVBoxLayout;

namespace console {
class Pane;
}

namespace shell {

class Notices;

/// A window that holds one pane torn out of the main one, for a second monitor. Closing it gives the
/// pane back. Owned by the pane area.
class PaneWindow : public QWidget
{
    Q_OBJECT

public:
    explicit PaneWindow(console::Pane *pane);

    console::Pane *pane() const { return m_pane; }
    Notices *notices() const { return m_notices; }
    /// Lets go of the pane, which then has no parent.
    console::Pane *release();

Q_SIGNALS:
    void closed();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    console::Pane *m_pane;
    Notices *m_notices;
    QVBoxLayout *m_column;
};

} // namespace shell
