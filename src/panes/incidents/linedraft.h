#pragma once

#include <QObject>
#include <QStringList>

class QJsonObject;

namespace console {
class KeptDraft;
}

namespace panes {

/// A line that was entered and is not yet known to be written.
struct EnteredLine
{
    QString text;
    QString about; ///< the entry it was asked for; may be empty
    QString entry; ///< the id its first entry has once it is written
    bool operator==(const EnteredLine &) const = default;
};

/// What stands half-typed in a scribe line, the lines on their way into the journal and those written
/// before, kept for each incident as console::KeptDraft keeps it, and at once when a line is entered.
/// Owned by the line; the window's thread.
class LineDraft : public QObject
{
    Q_OBJECT
public:
    explicit LineDraft(QObject *parent = nullptr);

    /// Goes over to another draft; what is not yet written of this one is written first.
    void open(const QString &key);
    QString key() const;
    QString text() const { return m_kept.text; }
    int cursor() const { return m_kept.cursor; }
    /// The entry that the text was asked for; may be empty.
    QString about() const { return m_kept.about; }
    /// Lines written before, oldest first, at most 100.
    QStringList history() const;
    /// Oldest first.
    const QList<EnteredLine> &entered() const { return m_kept.entered; }

    void change(const QString &text, int cursor, const QString &about = {});
    /// The line is on its way.
    void enter(const EnteredLine &line);
    /// The entered line with that entry, of whichever draft, is no longer on its way: it was written and
    /// becomes history, or it was given back.
    void settle(const QString &key, const QString &entry, bool written);
    void writeNow();

    /// Where the draft with that key lies.
    static QString pathOf(const QString &key);

private:
    struct Kept
    {
        QString text;
        QString about;
        int cursor = 0;
        QStringList history;
        QList<EnteredLine> entered;

        void settle(const QString &entry, bool written);
        QJsonObject written() const;
        static Kept of(const QJsonObject &written);
    };

    console::KeptDraft *m_file;
    Kept m_kept;
};

} // namespace panes
