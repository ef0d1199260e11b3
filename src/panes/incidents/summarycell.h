#pragma once

#include "models/look/span.h"
#include "panes/look/cell.h"

class QAction;

namespace look {
class RichLabel;
class SectionHead;
} // namespace look

namespace panes {

/// A few words under a head: scope, evidence.
class SummaryCell : public look::Cell
{
    Q_OBJECT
public:
    explicit SummaryCell(const QString &title, QWidget *parent = nullptr);
    void setSpans(const look::Spans &spans);
    /// What opens the whole of it: its key stands in the head, and a click does it.
    void setVerb(QAction *verb);
    /// A button at its head, named so, that leads to more.
    void setOpens(const QString &name);

Q_SIGNALS:
    void opened();

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    look::SectionHead *m_head;
    look::RichLabel *m_text;
    QAction *m_verb = nullptr;
};

} // namespace panes
