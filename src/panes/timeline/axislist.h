#pragma once

#include "models/timeline/timelinemodel.h"

#include <QListView>

namespace panes {

/// The rows of the timeline: all of one height, so that millions cost what a screenful does (a plain
/// list view keeps two numbers a row and asks for every height). Rows that arrive never move what is
/// looked at or selected; those below are counted until they have been seen. The window's thread only.
class AxisList : public QListView
{
    Q_OBJECT
public:
    static constexpr int rowHeight = 26;

    explicit AxisList(QWidget *parent = nullptr);
    void show(models::TimelineModel *model);

    int firstVisibleRow() const;
    int lastVisibleRow() const;
    int newBelow() const { return m_newBelow; }
    /// Makes a row the current one and puts it in the middle when it was out of sight.
    void goTo(int row);
    void step(int rows);
    void goToStart();
    void goToEnd();

    QRect visualRect(const QModelIndex &index) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    QModelIndex indexAt(const QPoint &point) const override;
    void doItemsLayout() override;
    void reset() override;
    void keyboardSearch(const QString &) override { } // letters are verbs

Q_SIGNALS:
    void newBelowChanged(int rows);
    void currentRowChanged();

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    int horizontalOffset() const override { return 0; }
    int verticalOffset() const override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;
    QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void rowsInserted(const QModelIndex &parent, int start, int end) override;
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    int rows() const { return model() ? model()->rowCount() : 0; }
    int pageRows() const;
    void rowsGone(int first, int last);
    void remember();
    void restore();
    void look();
    void setNewBelow(int rows);

    models::TimelineModel *m_timeline = nullptr;
    std::optional<models::TimelineKey> m_heldCurrent;
    std::optional<models::TimelineKey> m_heldAnchor; ///< the row that must not move: the current one in sight
    int m_heldOffset = 0; ///< px from the top to the anchor
    bool m_heldEnd = true;
    int m_newBelow = 0;
};

} // namespace panes
