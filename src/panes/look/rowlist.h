#pragma once

#include "panes/look/rowdelegate.h"

#include <QListView>

namespace look {

/// A list of rows as every pane has them: frameless, scrolling by pixels, rows as high as their words
/// need at this width. Lays out again only when the width really changed.
class RowList : public QListView
{
    Q_OBJECT

public:
    explicit RowList(QWidget *parent = nullptr);
    RowList(const RowDelegate::Shape &shape, QWidget *parent);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    int m_laidOutFor = 0;
};

} // namespace look
