#pragma once

#include <QObject>
#include <QStringList>

namespace console {
class KeptDraft;
}

namespace panes {

/// What stands half-typed in a scribe line, and the lines written before it, kept for each incident.
/// Owned by the line; the window's thread.
class LineDraft : public QObject
{
    Q_OBJECT
public:
    explicit LineDraft(QObject *parent = nullptr);

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
    void keep();

    console::KeptDraft *m_kept;
    QString m_text;
    int m_cursor = 0;
    QStringList m_history;
};

} // namespace panes
