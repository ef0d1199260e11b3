#pragma once

#include "models/timeline/timelinedetail.h"
#include "panes/look/cell.h"

class QGridLayout;
class QHBoxLayout;
class QPlainTextEdit;
class QScrollArea;

namespace look {
class Button;
class Label;
class SectionHead;
} // namespace look

namespace panes {

/// The selected row in full: its words, both times in every zone, where it stands in the chain, or the
/// row of the file it came from. Text from outside is plain text. Below it the verbs for this row.
class DetailCell : public look::Cell
{
    Q_OBJECT
public:
    explicit DetailCell(QWidget *parent = nullptr);

    void show(const models::TimelineDetail &detail);
    /// Nothing is selected.
    void clear();
    void addVerb(QAction *action, bool primary = false);

private:
    void fill(const QList<models::TimelineDetail::Field> &fields);

    look::SectionHead *m_head;
    QScrollArea *m_scroll;
    look::Label *m_text;
    QWidget *m_form;
    QGridLayout *m_grid;
    look::SectionHead *m_rawHead;
    QPlainTextEdit *m_raw;
    QWidget *m_verbs;
    QHBoxLayout *m_verbRow;
};

} // namespace panes
