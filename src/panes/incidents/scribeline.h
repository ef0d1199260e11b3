#pragma once

#include "domain/incidents/scribeline.h"

#include <QWidget>

#include <functional>

namespace look {
class KeyCap;
class RichLabel;
} // namespace look

namespace panes {

class CompletionList;
class ScribeField;

/// Where everything is written: one line, what Enter would write beside it before it is written, and
/// what could be typed next above it. Nothing ever covers it and it never moves.
class ScribeLine : public QWidget
{
    Q_OBJECT
public:
    /// `overlay` is the widget in which the list of completions may lie: the pane.
    ScribeLine(QWidget *overlay, QWidget *parent = nullptr);

    /// What names can mean; asked for at every key stroke.
    void setContext(std::function<incidents::ScribeContext()> context) { m_context = std::move(context); }
    /// Goes over to another draft; `isWritten` knows the entries of its incident.
    void setDraft(const QString &key, const std::function<bool(const QString &entry)> &isWritten);
    ScribeField *field() const { return m_field; }
    QString text() const;
    /// Borrows the line for a verb about one entry, or about none.
    void ask(const QString &text, const QString &about = {});
    /// Sends what stands there on its way, to become `entry`, and is free for the next line.
    void send(const QString &entry);
    /// What was sent from the draft with that key was written.
    void written(const QString &key, const QString &entry);
    /// These could not be written: they come back, one after the other, when the line is free.
    void giveBack(const QStringList &entries);
    /// As if Enter was pressed.
    void enter(bool pin);
    /// Reads the line as it stands, with the entry it is about.
    base::Result<incidents::Scribed> read() const;
    /// The time in the preview moves on.
    void refresh();

Q_SIGNALS:
    /// Enter was pressed on a line that can be read; it stands there until it is sent.
    void submitted(const QString &text, const QString &about, bool pin);
    /// What is wrong with the line, or nothing any more.
    void wrong(const QString &text);
    void leaving();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    incidents::ScribeContext context() const;
    void edited();
    void showPreview();
    void offerCompletions();
    void take(const incidents::Candidate &candidate);
    void escape();
    void setListOpen(bool open);

    std::function<incidents::ScribeContext()> m_context;
    ScribeField *m_field;
    look::RichLabel *m_preview;
    look::KeyCap *m_help;
    CompletionList *m_completions;
    incidents::Completion m_offered;
};

} // namespace panes
