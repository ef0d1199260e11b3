#pragma once

#include "models/incidents/reviewstanding.h"
#include "panes/look/cell.h"

namespace look {
class Button;
class RichLabel;
} // namespace look

namespace panes {

/// Where the review stands and the one thing that is next, below the log. Owned by the pane.
class ReviewStepCell : public look::Cell
{
    Q_OBJECT
public:
    explicit ReviewStepCell(QWidget *parent = nullptr);

    void setStanding(const models::ReviewStanding &standing);
    const models::ReviewStanding &standing() const { return m_standing; }
    look::Button *step() const { return m_step; }
    look::Button *giveBack() const { return m_return; }

Q_SIGNALS:
    void stepWanted();
    void returnWanted();
    void reportWanted();

private:
    models::ReviewStanding m_standing;
    look::RichLabel *m_said;
    look::Button *m_report;
    look::Button *m_return;
    look::Button *m_step;
};

} // namespace panes
