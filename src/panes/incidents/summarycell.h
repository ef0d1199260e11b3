#pragma once

#include "models/look/span.h"
#include "panes/look/cell.h"

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
    /// A button at its head, named so, that leads to more.
    void setOpens(const QString &name);

Q_SIGNALS:
    void opened();

private:
    look::SectionHead *m_head;
    look::RichLabel *m_text;
};

} // namespace panes
