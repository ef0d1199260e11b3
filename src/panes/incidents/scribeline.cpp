#include "panes/incidents/scribeline.h"

#include "models/look/span.h"
#include "panes/incidents/completionlist.h"
#include "panes/incidents/scribefield.h"
#include "panes/look/keycap.h"
#include "panes/look/look.h"
#include "panes/look/richlabel.h"
#include "panes/look/snap.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace panes {

using namespace look;

namespace {

constexpr int lineHeight = 36;
constexpr int edge = 3; ///< of the accent at the left, in px

} // namespace

ScribeLine::ScribeLine(QWidget *overlay, QWidget *parent)
    : QWidget(parent)
    , m_field(new ScribeField(this))
    , m_preview(new RichLabel(this))
    , m_help(new KeyCap(QStringLiteral("F1"), this))
    , m_completions(new CompletionList(overlay))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Look::margins(*this, edge + 26, 1, 14, 0));
    row->setSpacing(10);
    row->addWidget(m_field, 1);
    row->addWidget(m_preview);
    row->addWidget(new KeyCap(QStringLiteral("Enter"), this));
    row->addWidget(m_help);
    setFixedHeight(lineHeight);
    m_preview->setSmall(true);
    m_preview->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_field->installEventFilter(this);
    setFocusProxy(m_field);
    connect(m_field, &QLineEdit::textEdited, this, &ScribeLine::offerCompletions);
    connect(m_field, &QLineEdit::textChanged, this, &ScribeLine::edited);
    connect(m_field, &ScribeField::entered, this, &ScribeLine::enter);
    connect(m_field, &ScribeField::escaped, this, &ScribeLine::escape);
    connect(m_field, &ScribeField::leaving, this, &ScribeLine::leaving);
    connect(m_field, &ScribeField::arrowed, m_completions, &CompletionList::moveChoice);
    connect(m_field, &ScribeField::tabbed, this, [this] { take(m_completions->choice()); });
    connect(m_completions, &CompletionList::taken, this, &ScribeLine::take);
}

incidents::ScribeContext ScribeLine::context() const
{
    incidents::ScribeContext context = m_context ? m_context() : incidents::ScribeContext();
    if (!m_field->about().isEmpty())
        context.selected = m_field->about();
    return context;
}

void ScribeLine::setDraft(const QString &key, const std::function<bool(const QString &entry)> &isWritten)
{
    setListOpen(false);
    m_field->openDraft(key, isWritten);
    showPreview();
}

QString ScribeLine::text() const
{
    return m_field->text();
}

void ScribeLine::ask(const QString &text, const QString &about)
{
    m_field->borrow(text, about);
    edited();
}

void ScribeLine::send(const QString &entry)
{
    setListOpen(false);
    m_field->send(entry);
    m_field->bringBack();
}

void ScribeLine::written(const QString &key, const QString &entry)
{
    m_field->written(key, entry);
}

void ScribeLine::giveBack(const QStringList &entries)
{
    for (const QString &entry : entries)
        m_field->returned(entry);
    m_field->bringBack();
}

base::Result<incidents::Scribed> ScribeLine::read() const
{
    return incidents::readScribeLine(m_field->text(), context());
}

void ScribeLine::edited()
{
    Q_EMIT wrong({});
    if (m_field->text().isEmpty())
        setListOpen(false);
    m_help->setVisible(m_field->text().isEmpty()); // room for what is typed
    showPreview();
}

void ScribeLine::refresh()
{
    if (isVisible())
        showPreview();
}

void ScribeLine::showPreview()
{
    const incidents::ScribeContext here = context();
    if (m_field->text().trimmed().isEmpty()) {
        m_preview->setSpans({mono(tr("now · %1").arg(here.actor), Token::Muted)});
        return;
    }
    const base::Result<incidents::Scribed> line = incidents::readScribeLine(m_field->text(), here);
    m_preview->setSpans({line ? mono(incidents::previewOf(*line, here.zone), Token::Muted) : dim(line.error().what)});
}

void ScribeLine::offerCompletions()
{
    m_offered = {};
    if (!m_field->text().isEmpty())
        m_offered = incidents::complete(m_field->text(), m_field->cursorPosition(), context());
    setListOpen(!m_offered.candidates.isEmpty());
}

void ScribeLine::setListOpen(bool open)
{
    QWidget *overlay = m_completions->parentWidget();
    const QPoint foot = mapTo(overlay, QPoint(edge + 16, 0));
    m_completions->offer(open ? m_offered.candidates : QList<incidents::Candidate>(), foot, width() - edge - 16);
    m_field->setArrowsTaken(open);
    m_field->setTabTaken(open);
}

void ScribeLine::take(const incidents::Candidate &candidate)
{
    QString text = m_field->text();
    text.replace(m_offered.from, m_offered.length, candidate.insert);
    m_field->setText(text);
    m_field->setCursorPosition(int(m_offered.from + candidate.insert.size()));
    m_field->setFocus();
    offerCompletions();
}

void ScribeLine::enter(bool pin)
{
    if (m_completions->hasChoice()) {
        take(m_completions->choice());
        return;
    }
    setListOpen(false);
    if (m_field->text().trimmed().isEmpty())
        return;
    const base::Result<incidents::Scribed> line = read();
    if (!line) {
        Q_EMIT wrong(line.error().text());
        return;
    }
    Q_EMIT submitted(m_field->text(), m_field->about(), pin);
}

/// First what is open, then what is borrowed.
void ScribeLine::escape()
{
    if (m_completions->isVisible()) {
        setListOpen(false);
        return;
    }
    m_field->giveBack();
    m_field->bringBack();
    Q_EMIT wrong({});
}

bool ScribeLine::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        setListOpen(false);
    if (event->type() == QEvent::FocusOut || event->type() == QEvent::FocusIn)
        update();
    return QWidget::eventFilter(watched, event);
}

void ScribeLine::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_preview->setMaximumWidth(std::max(120, width() / 2));
    setListOpen(false);
}

void ScribeLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::color(Token::Raised));
    snap::hLine(painter, 0, 0, width(), Theme::color(Token::Line2));
    const bool mirrored = isRightToLeft();
    const Token side = m_field->hasFocus() ? Token::Accent : Token::Line2;
    snap::fill(painter, QRectF(mirrored ? width() - edge : 0, 0, edge, height()), Theme::color(side));
    const QRectF prompt(mirrored ? width() - edge - 26 : edge + 12, 0, 14, height());
    Look::drawText(painter, prompt, mirrored ? QStringLiteral("‹") : QStringLiteral("›"), Font::MonoBody,
                   Theme::color(side == Token::Accent ? Token::Accent : Token::Muted));
}

} // namespace panes
