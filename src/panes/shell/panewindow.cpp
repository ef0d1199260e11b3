#include "panes/shell/panewindow.h"

#include "panes/console/pane.h"
#include "panes/shell/notices.h"

#include <QCloseEvent>
#include <QVBoxLayout>

namespace shell {

PaneWindow::PaneWindow(console::Pane *pane)
    : QWidget(nullptr, Qt::Window)
    , m_pane(pane)
    , m_notices(new Notices(this))
    , m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("window.") + pane->name());
    setAttribute(Qt::WA_QuitOnClose, false);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addWidget(m_notices);
    m_column->addWidget(pane, 1);
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

void PaneWindow::closeEvent(QCloseEvent *event)
{
    event->accept();
    Q_EMIT closed();
}

} // namespace shell
