#pragma once

#include "models/look/span.h"

#include <QWidget>

class QVBoxLayout;

namespace console {
class Pane;
}

namespace look {
class RichLabel;
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
    /// What kind of workspace this is, in the strip below the pane.
    void setMode(const look::Spans &mode);
    /// Lets go of the pane, which then has no parent.
    console::Pane *release();

Q_SIGNALS:
    void closed();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    console::Pane *m_pane;
    Notices *m_notices;
    look::RichLabel *m_mode;
    QVBoxLayout *m_column;
};

} // namespace shell
