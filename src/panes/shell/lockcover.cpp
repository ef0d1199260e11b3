#include "panes/shell/lockcover.h"

#include "models/look/clocktext.h"
#include "panes/look/look.h"

#include <QEvent>
#include <QPainter>

namespace shell {

namespace {

constexpr int margin = 64;
constexpr int rowHeight = 30;
constexpr base::Duration soon = std::chrono::minutes(15);
constexpr base::Duration longPast = std::chrono::hours(24); // what is late for longer says nothing new

} // namespace

LockCover::LockCover(QWidget *window)
    : QWidget(window)
{
    setObjectName(QStringLiteral("lockcover"));
    setAccessibleName(tr("Contents are hidden. Any key shows them."));
    setGeometry(window->rect());
    window->installEventFilter(this);
    QWidget::show();
    raise();
}

void LockCover::setClocks(const QList<store::DueRow> &rows, base::Instant now)
{
    m_rows.clear();
    for (const store::DueRow &row : rows) {
        if (row.due > now - longPast)
            m_rows.append(row);
    }
    m_now = now;
    update();
}

bool LockCover::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

void LockCover::paintEvent(QPaintEvent *)
{
    using look::Look, look::Theme, look::Token, look::Font;
    QPainter painter(this);
    painter.fillRect(rect(), Theme::color(Token::Surface));
    const qreal wide = width() - 2 * margin;
    Look::drawText(painter, QRectF(margin, margin, wide, 24), tr("Contents are hidden"), Font::Title,
                   Theme::color(Token::Text));
    Look::drawText(painter, QRectF(margin, margin + 28, wide, 18), tr("Clocks run on. Any key shows them again."),
                   Font::Body, Theme::color(Token::Muted));
    const int fitting = std::max(0, (height() - 2 * margin - 64) / rowHeight);
    for (int i = 0; i < std::min<int>(fitting, int(m_rows.size())); ++i) {
        const store::DueRow &row = m_rows.at(i);
        const qreal y = margin + 64 + i * rowHeight;
        const base::Duration left = row.due - m_now;
        Look::drawSeverity(painter, QRectF(margin, y + 4, Look::severitySize, Look::severitySize),
                           look::Severity(row.severity));
        Look::drawText(painter, QRectF(margin + 36, y, 120, rowHeight), base::countdownText(left), Font::MonoBold,
                       Theme::color(look::clocktext::countdownToken(left, soon)));
    }
}

} // namespace shell
