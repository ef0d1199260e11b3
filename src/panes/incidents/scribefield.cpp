#include "panes/incidents/scribefield.h"

#include "panes/incidents/linedraft.h"
#include "panes/look/fonts.h"

#include <QKeyEvent>

namespace panes {

ScribeField::ScribeField(QWidget *parent)
    : QLineEdit(parent)
    , m_draft(new LineDraft(this))
{
    setFont(look::Fonts::of(look::Font::MonoBody));
    setFrame(false);
    setTextMargins(0, 0, 0, 0);
    QPalette palette = this->palette();
    palette.setColor(QPalette::Base, Qt::transparent);
    setPalette(palette);
    setAccessibleName(tr("Scribe line"));
    setPlaceholderText(tr("What happened?  -10m back-dates · ! commands · F1 lists all"));
    connect(this, &QLineEdit::textChanged, this, &ScribeField::keep);
    connect(this, &QLineEdit::cursorPositionChanged, this, &ScribeField::keep);
    connect(this, &QLineEdit::textEdited, this, [this] { m_recalled = -1; });
}

void ScribeField::openDraft(const QString &key)
{
    giveBack();
    m_turn = ++m_lastTurn;
    m_draft->open(key);
    m_recalled = -1;
    const int cursor = m_draft->cursor();
    setText(m_draft->text());
    setCursorPosition(cursor);
}

void ScribeField::keep()
{
    if (!m_borrowed)
        m_draft->change(text(), cursorPosition());
}

void ScribeField::keepNow()
{
    m_draft->writeNow();
}

void ScribeField::borrow(const QString &line)
{
    if (!m_borrowed) {
        m_aside = text();
        m_asideCursor = cursorPosition();
        m_asideTurn = m_turn;
        m_borrowed = true;
    }
    m_turn = ++m_lastTurn;
    setText(line);
    setFocus(Qt::ShortcutFocusReason);
}

bool ScribeField::giveBack()
{
    if (!m_borrowed)
        return false;
    m_borrowed = false;
    m_turn = m_asideTurn;
    setText(std::exchange(m_aside, {}));
    setCursorPosition(m_asideCursor);
    return true;
}

void ScribeField::finish(const QString &written, int turn)
{
    const auto rest = [&](const QString &text) { return text.startsWith(written) ? text.mid(written.size()) : text; };
    m_draft->addToHistory(written);
    if (turn == m_turn) {
        m_recalled = -1;
        if (!giveBack())
            setText(rest(text()));
    } else if (m_borrowed && turn == m_asideTurn) {
        m_aside = rest(m_aside);
        m_draft->change(m_aside, int(m_aside.size()));
    }
}

void ScribeField::recall(int step)
{
    const QStringList &history = m_draft->history();
    const qsizetype to = m_recalled - step;
    if (to < -1 || to >= history.size())
        return;
    if (m_recalled == -1)
        m_unsent = text();
    m_recalled = to;
    setText(to < 0 ? m_unsent : history.at(history.size() - 1 - to));
}

bool ScribeField::event(QEvent *event)
{
    if (event->type() == QEvent::KeyPress && m_tabTaken) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Tab && key->modifiers() == Qt::NoModifier) {
            Q_EMIT tabbed();
            return true;
        }
    }
    return QLineEdit::event(event);
}

/// Coming here by key never selects what is half-typed: the next letter would erase it.
void ScribeField::focusInEvent(QFocusEvent *event)
{
    const int cursor = cursorPosition();
    QLineEdit::focusInEvent(event);
    if (event->reason() == Qt::MouseFocusReason || event->reason() == Qt::PopupFocusReason)
        return;
    deselect();
    setCursorPosition(cursor);
}

void ScribeField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!event->isAutoRepeat())
            Q_EMIT entered(event->modifiers() & Qt::ControlModifier);
        return;
    case Qt::Key_Escape:
        Q_EMIT escaped();
        return;
    case Qt::Key_F6:
        Q_EMIT leaving();
        return;
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (event->modifiers() != Qt::NoModifier)
            break;
        if (m_arrowsTaken)
            Q_EMIT arrowed(event->key() == Qt::Key_Up ? -1 : 1);
        else
            recall(event->key() == Qt::Key_Up ? -1 : 1);
        return;
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace panes
