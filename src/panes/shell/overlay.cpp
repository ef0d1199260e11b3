#include "panes/shell/overlay.h"

#include "panes/look/snap.h"
#include "panes/look/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>

namespace shell {

namespace {

constexpr int dimming = 150; // of 255
constexpr int radius = 8;

} // namespace

Overlay::Overlay(QWidget *owner)
    : QWidget(owner)
    , m_owner(owner)
    , m_panel(new QWidget(this))
{
    hide();
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { focusMoved(now); });
}

void Overlay::openOver(QWidget *host)
{
    if (isVisible())
        return;
    m_before = QApplication::focusWidget();
    m_host = host;
    setParent(host);
    host->installEventFilter(this);
    place();
    show();
    raise();
    focusFirst()->setFocus(Qt::PopupFocusReason);
}

void Overlay::leave()
{
    if (!isVisible())
        return;
    // Hidden first, so that the focus that moves now is not taken for the user's.
    hide();
    if (m_host)
        m_host->removeEventFilter(this);
    setParent(m_owner);
    if (m_before && m_before->isVisible())
        m_before->setFocus(Qt::PopupFocusReason);
    m_before = nullptr;
    Q_EMIT left();
}

void Overlay::focusMoved(QWidget *now)
{
    if (!isVisible() || !now || now == this || isAncestorOf(now) || now->window() != window())
        return;
    m_before = nullptr;
    leave();
}

void Overlay::place()
{
    if (!m_host)
        return;
    setGeometry(m_host->rect());
    m_panel->setGeometry(panelRect(m_host->size()));
}

bool Overlay::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_host && event->type() == QEvent::Resize)
        place();
    return QWidget::eventFilter(watched, event);
}

void Overlay::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QColor veil = look::Theme::color(look::Token::Bg);
    veil.setAlpha(dimming);
    painter.fillRect(rect(), veil);
    look::snap::round(painter, m_panel->geometry().adjusted(-1, -1, 1, 1), radius,
                      look::Theme::color(look::Token::Surface), look::Theme::color(look::Token::Line2));
}

void Overlay::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else
        QWidget::keyPressEvent(event);
}

void Overlay::mousePressEvent(QMouseEvent *event)
{
    if (!m_panel->geometry().contains(event->position().toPoint()))
        leave();
}

bool Overlay::focusNextPrevChild(bool next)
{
    Q_UNUSED(next)
    return true; // the keyboard stays until the overlay is left
}

} // namespace shell
