#pragma once

#include <QLineEdit>

namespace panes {

class LineDraft;

/// The line people type on: mono, a caret of the accent, the lines before it on Up. A verb that needs
/// words (strike, comment) borrows it: what stood there comes back when that is written or given up.
class ScribeField : public QLineEdit
{
    Q_OBJECT
public:
    explicit ScribeField(QWidget *parent = nullptr);

    /// Goes over to the draft with that key and shows it.
    void openDraft(const QString &key);
    /// Puts `text` there with the caret at its end; what stood there is kept aside.
    void borrow(const QString &text);
    bool isBorrowed() const { return m_borrowed; }
    /// Changes whenever another line stands there: one that is borrowed, or that of another draft.
    int turn() const { return m_turn; }
    /// Takes `written`, which stood there in `turn`, away after it was written: what was typed behind it
    /// meanwhile stays, and so does a line that was begun meanwhile.
    void finish(const QString &written, int turn);
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
    int m_turn = 0;
    int m_lastTurn = 0;
    QString m_aside;
    int m_asideTurn = 0;
    int m_asideCursor = 0;
    bool m_borrowed = false;
    qsizetype m_recalled = -1; ///< place in the history from its end, -1 when the line is new
    QString m_unsent; ///< what was typed before Up
    bool m_arrowsTaken = false;
    bool m_tabTaken = false;
};

} // namespace panes
