#include "panes/incidents/wallview.h"

#include "models/incidents/duemodel.h"
#include "models/incidents/headline.h"
#include "models/incidents/phasefigures.h"
#include "models/incidents/summaries.h"
#include "models/incidents/toldmodel.h"
#include "models/look/clocktext.h"
#include "panes/console/console.h"
#include "panes/look/look.h"
#include "panes/look/snap.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScreen>

#include <algorithm>

namespace panes {

using namespace look;

namespace {

/// A font of the program, as large as the wall needs.
QFont scaled(Font role, qreal pixels)
{
    QFont font = Fonts::of(role);
    font.setPixelSize(std::max(10, int(pixels)));
    return font;
}

void drawLine(QPainter &painter, const QRectF &rect, const QString &text, const QFont &font, const QColor &color,
              Qt::Alignment alignment = Qt::AlignLeft)
{
    painter.setFont(font);
    painter.setPen(color);
    const QString shown = QFontMetricsF(font).elidedText(text, Qt::ElideRight, rect.width());
    painter.drawText(rect, int(alignment | Qt::AlignVCenter), shown);
}

} // namespace

WallView::WallView(console::Console &console, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_console(console)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(640, 400);
    setLayoutDirection(Qt::LeftToRight); // its own painting has no mirror image
    connect(&Theme::current(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void WallView::showOnAnotherScreen()
{
    const QScreen *here = parentWidget() ? parentWidget()->screen() : nullptr;
    const QList<QScreen *> screens = here ? here->virtualSiblings() : QList<QScreen *>();
    const auto other = std::find_if(screens.cbegin(), screens.cend(), [here](QScreen *one) { return one != here; });
    if (other == screens.cend()) {
        resize(1280, 720);
        show();
    } else {
        setGeometry((*other)->geometry());
        showFullScreen();
    }
    activateWindow();
}

QString WallView::titleShown() const
{
    const bool hidden = m_incident->visibility != incidents::Visibility::Team;
    if (!hidden)
        return m_incident->title;
    return m_incident->codename.isEmpty() ? tr("Restricted incident") : m_incident->codename;
}

void WallView::setIncident(const incidents::IncidentPtr &incident, const QString &label, base::Instant now)
{
    m_incident = incident;
    m_label = label;
    tick(now);
}

void WallView::tick(base::Instant now)
{
    m_now = now;
    if (!m_incident)
        return;
    rebuild();
    setWindowTitle(tr("Wall: %1").arg(titleShown()));
    setAccessibleName(spoken());
    update();
}

void WallView::rebuild()
{
    m_due.clear();
    m_told.clear();
    m_scope.clear();
    for (const incidents::Clock &clock : models::dueClocks(*m_incident, m_now)) {
        const base::Duration left = clock.due - m_now;
        const QString what = models::clockWords(clock);
        m_due.append({clock.who.isEmpty() ? what : what + QStringLiteral(" · ") + clock.who, base::countdownText(left),
                      int(clocktext::countdownToken(left, models::dueSoon))});
    }
    models::ToldModel told;
    told.setZone(m_console.zones().zone());
    told.setIncident(m_incident, m_now);
    for (int row = 0; row < told.rowCount(); ++row) {
        const QModelIndex index = told.index(row, 0);
        m_told.append({index.data().toString(), index.data(WhoRole).toString(), index.data(TokenRole).toInt()});
    }
    for (const look::Spans &spans : {models::scopeSpans(*m_incident), models::evidenceSpans(*m_incident)}) {
        QString words;
        for (const Span &span : spans)
            words += span == lineBreak() ? QStringLiteral(" · ") : span.text;
        for (const QString &part : words.split(QStringLiteral(" · ")))
            m_scope.append({part, {}, 0});
    }
}

QString WallView::spoken() const
{
    if (!m_incident)
        return {};
    const models::Headline head = models::headlineOf(*m_incident, m_now);
    QStringList parts{head.severityText, m_label, titleShown(), head.elapsed, plainText(head.roles)};
    for (const models::HeadlineChip &chip : head.chips)
        parts.append(chip.text);
    for (const Row &row : m_due)
        parts.append(row.right + u' ' + row.left);
    return parts.join(QStringLiteral(", "));
}

void WallView::paintTop(QPainter &painter, qreal u)
{
    const models::Headline head = models::headlineOf(*m_incident, m_now);
    const qreal margin = 4 * u;
    const QColor text = Theme::color(Token::Text);
    const QColor muted = Theme::color(Token::Muted);
    Look::drawSeverity(painter, QRectF(margin, margin, 13 * u, 13 * u), head.severity);
    const QFont clock = scaled(Font::Clock, 11 * u);
    const qreal clockWidth = QFontMetricsF(clock).horizontalAdvance(head.elapsed) + u;
    drawLine(painter, QRectF(width() - margin - clockWidth, margin, clockWidth, 13 * u), head.elapsed, clock, text,
             Qt::AlignRight);
    const qreal left = margin + 17 * u;
    const QRectF title(left, margin - u, width() - left - 2 * margin - clockWidth, 15 * u);
    painter.setFont(scaled(Font::Title, 5.6 * u));
    painter.setPen(text);
    painter.drawText(title, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, titleShown());
    const QString name = head.severityText + QStringLiteral("   ") + m_label;
    const QFont mono = scaled(Font::Mono, 3.6 * u);
    const qreal nameWidth = QFontMetricsF(mono).horizontalAdvance(name) + u;
    const QRectF roles(margin, 20 * u, width() - 2 * margin, 6 * u);
    drawLine(painter, roles, name, mono, muted, Qt::AlignRight);
    drawLine(painter, roles.adjusted(0, 0, -nameWidth - margin, 0), plainText(head.roles),
             scaled(Font::BodyMedium, 4 * u), text);
    qreal x = margin;
    const QFont font = scaled(Font::SmallMedium, 3.4 * u);
    for (const models::HeadlineChip &chip : head.chips) {
        const qreal width_ = QFontMetricsF(font).horizontalAdvance(chip.text) + 4 * u;
        const QRectF box(x, 27 * u, width_, 6 * u);
        snap::round(painter, box, 3 * u, Theme::color(Look::chipFill(chip.variant)),
                    Theme::current().isHighContrast() ? Theme::color(Look::chipText(chip.variant)) : QColor());
        drawLine(painter, box, chip.text, font, Theme::color(Look::chipText(chip.variant)), Qt::AlignHCenter);
        x += width_ + 1.5 * u;
    }
    const QList<models::PhaseFigure> phases = models::phaseFigures(*m_incident);
    const qreal step = phases.isEmpty() ? 0 : (width() - 2 * margin) / phases.size();
    for (qsizetype i = 0; i < phases.size(); ++i) {
        const models::PhaseFigure &phase = phases.at(i);
        const bool now = phase.state == models::PhaseFigure::State::Now;
        const bool done = phase.state == models::PhaseFigure::State::Done;
        const QRectF box(margin + i * step, 36 * u, step - u, 7 * u);
        snap::round(painter, box, u, Theme::color(now ? Token::Accent : done ? Token::OkBg : Token::Sunken));
        drawLine(painter, box.adjusted(0.5 * u, 0, -0.5 * u, 0),
                 QStringLiteral("%1 %2/%3").arg(phase.title).arg(phase.done).arg(phase.total),
                 scaled(now ? Font::BodyBold : Font::Body, 2.7 * u),
                 Theme::color(now        ? Token::OnAccent
                                  : done ? Token::Ok
                                         : Token::Muted),
                 Qt::AlignHCenter);
    }
}

void WallView::paintColumn(QPainter &painter, const QRectF &column, const QString &title, const QList<Row> &rows,
                           qreal u)
{
    drawLine(painter, QRectF(column.x(), column.y(), column.width(), 6 * u), locale().toUpper(title),
             scaled(Font::Caps, 3 * u), Theme::color(Token::Muted));
    qreal y = column.y() + 7 * u;
    const qreal height_ = 6.6 * u;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const bool last = y + 2 * height_ > column.bottom() && i + 1 < rows.size();
        const QRectF line(column.x(), y, column.width(), height_);
        if (last) {
            drawLine(painter, line, tr("and %n more", nullptr, int(rows.size() - i)), scaled(Font::Body, 4 * u),
                     Theme::color(Token::Muted));
            return;
        }
        const Row &row = rows.at(i);
        const QFont font = scaled(Font::MonoBold, 4 * u);
        const qreal right = row.right.isEmpty() ? 0 : QFontMetricsF(font).horizontalAdvance(row.right) + 2 * u;
        drawLine(painter, line, row.right, font, Theme::color(Token(row.token)), Qt::AlignRight);
        drawLine(painter, line.adjusted(0, 0, -right, 0), row.left,
                 scaled(Token(row.token) == Token::Bad ? Font::BodyBold : Font::Body, 4.2 * u),
                 Theme::color(Token::Text));
        y += height_;
    }
}

void WallView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::color(Token::Surface));
    if (!m_incident)
        return;
    const qreal u = std::min(width() / 192.0, height() / 108.0); // one hundredth of the height at 16:9
    paintTop(painter, u);
    const qreal top = 48 * u;
    const qreal margin = 4 * u;
    snap::hLine(painter, 0, top - 2 * u, width(), Theme::color(Token::Line));
    const qreal third = (width() - 4 * margin) / 10;
    const qreal bottom = height() - top - margin;
    paintColumn(painter, QRectF(margin, top, 5 * third, bottom), tr("Due next"), m_due, u);
    paintColumn(painter, QRectF(2 * margin + 5 * third, top, 2.7 * third, bottom), tr("Told"), m_told, u);
    paintColumn(painter, QRectF(3 * margin + 7.7 * third, top, 2.3 * third, bottom), tr("Scope"), m_scope, u);
}

void WallView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_F11)
        close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace panes
