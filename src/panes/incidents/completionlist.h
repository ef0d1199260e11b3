#pragma once

#include "domain/incidents/scribeline.h"

#include <QWidget>

class QListView;
class QStandardItemModel;

namespace panes {

/// What could be typed next, as a list that stands above the scribe line and never over it. It does not
/// take the focus: the line moves its choice. A child of the pane.
class CompletionList : public QWidget
{
    Q_OBJECT
public:
    explicit CompletionList(QWidget *parent);

    /// Shows the candidates with the lower left corner at `foot` (in the parent's coordinates), the best
    /// one lowest; none hides it.
    void offer(const QList<incidents::Candidate> &candidates, QPoint foot, int width);
    /// Nothing is chosen until the arrows choose it.
    bool hasChoice() const;
    void moveChoice(int step);
    /// The chosen candidate, or the best one.
    incidents::Candidate choice() const;

Q_SIGNALS:
    /// Clicked, or chosen by assistive tools.
    void taken(const incidents::Candidate &candidate);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    incidents::Candidate at(int row) const;

    QList<incidents::Candidate> m_candidates; ///< best first
    QStandardItemModel *m_model;
    QListView *m_list;
};

} // namespace panes
