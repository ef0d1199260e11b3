#include "panes/incidents/scribefield.h"

#include "panes/incidents/linedraft.h"
#include "panes/look/fonts.h"

#include <QKeyEvent>
#include <QUuid>

#include <algorithm>

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

void ScribeField::openDraft(const QString &key, const std::function<bool(const QString &entry)> &isWritten)
{
    giveBack();
    m_draft->open(key);
    m_recalled = -1;
    const QList<EnteredLine> entered = m_draft->entered();
    for (const EnteredLine &line : entered) {
        if (!m_underway.contains(line.entry) && isWritten(line.entry))
            m_draft->settle(key, line.entry, true);
    }
    const auto isBack = [this](const EnteredLine &line) { return !m_underway.contains(line.entry); };
    const QList<EnteredLine> &left = m_draft->entered();
    const EnteredLine halfTyped{m_draft->text(), m_draft->about(), QUuid::createUuid().toString()};
    const int cursor = m_draft->cursor();
    if (!halfTyped.text.isEmpty() && std::any_of(left.begin(), left.end(), isBack)) {
        m_draft->change({}, 0);
        m_draft->enter(halfTyped);
    }
    m_about = m_draft->about();
    setText(m_draft->text());
    setCursorPosition(cursor);
    bringBack();
}

QString ScribeField::draftKey() const
{
    return m_draft->key();
}

void ScribeField::keep()
{
    if (m_borrowed)
        return;
    if (text().isEmpty())
        m_about.clear();
    m_draft->change(text(), cursorPosition(), m_about);
}

void ScribeField::keepNow()
{
    m_draft->writeNow();
}

void ScribeField::borrow(const QString &line, const QString &about)
{
    if (!m_borrowed) {
        m_aside = text();
        m_asideAbout = m_about;
        m_asideCursor = cursorPosition();
        m_borrowed = true;
    }
    m_about = about;
    setText(line);
    setFocus(Qt::ShortcutFocusReason);
}

bool ScribeField::giveBack()
{
    if (!m_borrowed)
        return false;
    m_borrowed = false;
    m_about = std::exchange(m_asideAbout, {});
    setText(std::exchange(m_aside, {}));
    setCursorPosition(m_asideCursor);
    return true;
}

void ScribeField::send(const QString &entry)
{
    const EnteredLine line{text(), m_about, entry};
    m_underway.insert(entry);
    m_recalled = -1;
    if (!giveBack())
        clear();
    m_draft->enter(line);
}

void ScribeField::written(const QString &key, const QString &entry)
{
    m_underway.remove(entry);
    m_draft->settle(key, entry, true);
    bringBack();
}

void ScribeField::returned(const QString &entry)
{
    m_underway.remove(entry);
}

void ScribeField::bringBack()
{
    if (m_borrowed || !text().isEmpty())
        return;
    const QList<EnteredLine> entered = m_draft->entered();
    for (const EnteredLine &line : entered) {
        if (m_underway.contains(line.entry))
            continue;
        m_about = line.about;
        setText(line.text);
        m_draft->settle(m_draft->key(), line.entry, false);
        return;
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
