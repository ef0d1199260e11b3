#pragma once

#include <QObject>
#include <QStringList>

class QTimer;

namespace panes {

/// What stands half-typed in a scribe line, and the lines written before it, in one small file of the
/// state folder for each incident: a program that dies a moment later loses nothing. Written by
/// replacing the file, at most 200 ms after a change; a failure to write is logged and costs the draft
/// only. Owned by the line; the window's thread.
class LineDraft : public QObject
{
    Q_OBJECT
public:
    explicit LineDraft(QObject *parent = nullptr);
    ~LineDraft() override;

    /// Goes over to another draft; what is not yet written of this one is written first.
    void open(const QString &key);
    QString text() const { return m_text; }
    int cursor() const { return m_cursor; }
    /// Lines written before, oldest first, at most 100.
    const QStringList &history() const { return m_history; }

    void change(const QString &text, int cursor);
    void addToHistory(const QString &line);
    void writeNow();

    /// Where the draft with that key lies.
    static QString pathOf(const QString &key);

private:
    void read();

    QTimer *m_soon;
    QString m_key;
    QString m_text;
    int m_cursor = 0;
    QStringList m_history;
    bool m_dirty = false;
};

} // namespace panes
