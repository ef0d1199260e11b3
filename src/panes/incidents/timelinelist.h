#pragma once

#include "panes/look/rowlist.h"

namespace panes {

/// The log as rows. What the reader looks at stays where it is: rows that arrive, change or go anywhere
/// move neither the rows in view nor the selection; those that arrived below are counted until seen.
class TimelineList : public look::RowList
{
    Q_OBJECT
public:
    explicit TimelineList(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    /// Rows that arrived below what is in view and were not scrolled to yet.
    int newBelow() const { return m_newBelow; }
    bool isAtEnd() const;
    void goToEnd();
    void goTo(int row);
    int currentRow() const { return currentIndex().row(); }
    /// How wide the times at the left edge are, in px.
    void setEdge(int width);

Q_SIGNALS:
    void newBelowChanged(int rows);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void countNew(int first, int last);
    void rememberPlace();
    void keepPlaceSoon();
    void keepPlace();
    void setNewBelow(int rows);

    QPersistentModelIndex m_anchor; ///< the row at the top, and where it begins
    int m_anchorTop = 0;
    QPersistentModelIndex m_lastSeen; ///< the row at the bottom
    int m_arrived = 0; ///< below that one since places were last kept
    bool m_moved = false; ///< rows changed and places are not kept yet
    bool m_keeping = false;
    int m_newBelow = 0;
};

} // namespace panes
