#include "panes/shell/panewindow.h"

#include "panes/console/pane.h"
#include "panes/look/richlabel.h"
#include "panes/look/statusstrip.h"
#include "panes/shell/notices.h"

#include <QCloseEvent>
#include <QVBoxLayout>

namespace shell {

PaneWindow::PaneWindow(console::Pane *pane)
    : QWidget(nullptr, Qt::Window)
    , m_pane(pane)
    , m_notices(new Notices(this))
    , m_mode(nullptr)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("window.") + pane->name());
    setAttribute(Qt::WA_QuitOnClose, false);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addWidget(m_notices);
    m_column->addWidget(pane, 1);
    auto *strip = new look::StatusStrip(this);
    m_mode = strip->addLeft();
    strip->addKey(QStringLiteral("Ctrl+Shift+B"), tr("back to the main window"));
    strip->addKey(QStringLiteral("Ctrl+K"), tr("anything"));
    m_column->addWidget(strip);
    resize(960, 720);
}

console::Pane *PaneWindow::release()
{
    if (m_pane) {
        m_column->removeWidget(m_pane);
        m_pane->setParent(nullptr);
    }
    return std::exchange(m_pane, nullptr);
}

void PaneWindow::setMode(const look::Spans &mode)
{
    m_mode->setSpans(mode);
}

void PaneWindow::closeEvent(QCloseEvent *event)
{
    event->accept();
    Q_EMIT closed();
}

} // namespace shell
