#pragma once

#include "models/look/roles.h"
#include "panes/look/richlines.h"

#include <QStyledItemDelegate>

namespace look {

/// Paints the rows of all lists: at the left edge the time, then a kind box or a check box, the rich
/// line, at the right edge who. Reads the roles of models/look/roles.h; paints from tokens at paint
/// time. Owned by its view; the window's thread only.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// What the rows of one list have in common, in px.
    struct Shape
    {
        int edge = 66; ///< width of the left column; 0 leaves it out
        Qt::Alignment edgeAlignment = Qt::AlignLeft;
        bool boldEdge = false; ///< countdowns
        int left = 14;
        int right = 14;
        int padding = 4; ///< above and below the text
        int minimum = 26; ///< height of a row of one line
        int maxLines = 3;
    };

    explicit RowDelegate(QObject *parent = nullptr);
    RowDelegate(const Shape &shape, QObject *parent);
    const Shape &shape() const { return m_shape; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

    /// The spans of a cell: SpansRole, or DisplayRole under the roles that colour it.
    static Spans spansOf(const QModelIndex &index);

protected:
    /// Tint, tone, selection, focus and the high-contrast edge; the same for rows and table cells.
    static void paintGround(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                            bool leading = true);
    RichLines &lines() const { return m_lines; }

private:
    struct Columns
    {
        QRect edge;
        QRect mark;
        QRect text;
        QRect who;
    };
    Columns columns(const QRect &row, const QModelIndex &index, Qt::LayoutDirection direction) const;
    RichLine &lineOf(const QModelIndex &index, Qt::LayoutDirection direction) const;
    void paintMark(QPainter &painter, const QRect &rect, const QModelIndex &index) const;

    Shape m_shape;
    mutable RichLines m_lines;
};

} // namespace look
