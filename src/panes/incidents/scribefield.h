#pragma once

#include <QLineEdit>
#include <QSet>

#include <functional>

namespace panes {

class LineDraft;

/// The line people type on: mono, a caret of the accent, the lines before it on Up. A verb that needs
/// words (strike, comment) borrows it: what stood there comes back when that is sent or given up. What is
/// sent leaves it at once, so that the next line can be typed while a disk is slow, and comes back if it
/// could not be written.
class ScribeField : public QLineEdit
{
    Q_OBJECT
public:
    explicit ScribeField(QWidget *parent = nullptr);

    /// Goes over to the draft with that key and shows it. Lines that were entered and of which
    /// `isWritten` knows nothing come first: what stood there half-typed comes after them.
    void openDraft(const QString &key, const std::function<bool(const QString &entry)> &isWritten);
    QString draftKey() const;
    /// Puts `text`, for the entry `about`, there with the caret at its end; what stood there is kept aside.
    void borrow(const QString &text, const QString &about);
    bool isBorrowed() const { return m_borrowed; }
    /// The entry that what stands there is for; may be empty.
    const QString &about() const { return m_about; }
    /// Sends what stands there on its way, to become `entry`; the line is free for the next.
    void send(const QString &entry);
    /// What was sent from the draft with that key was written.
    void written(const QString &key, const QString &entry);
    /// It was not: it comes back as soon as the line of that draft is free.
    void returned(const QString &entry);
    /// Shows what came back, if the line is free.
    void bringBack();
    /// Gives up what is borrowed; false when nothing is.
    bool giveBack();
    void keepNow();

Q_SIGNALS:
    void arrowed(int step); ///< -1 for Up, 1 for Down, before the history takes it
    void entered(bool pin); ///< Enter, or Ctrl+Enter
    void tabbed(); ///< Tab
    void escaped();
    void leaving(); ///< F6: the focus goes elsewhere

public:
    /// Whether the arrows belong to a list that is open; set by whoever shows it.
    void setArrowsTaken(bool taken) { m_arrowsTaken = taken; }
    /// Whether Tab takes a completion instead of going on.
    void setTabTaken(bool taken) { m_tabTaken = taken; }

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void recall(int step);
    void keep();

    LineDraft *m_draft;
    QSet<QString> m_underway; ///< entries of lines that were sent, of every draft
    QString m_about;
    QString m_aside;
    QString m_asideAbout;
    int m_asideCursor = 0;
    bool m_borrowed = false;
    qsizetype m_recalled = -1; ///< place in the history from its end, -1 when the line is new
    QString m_unsent; ///< what was typed before Up
    bool m_arrowsTaken = false;
    bool m_tabTaken = false;
};

} // namespace panes
