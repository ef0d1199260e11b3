#pragma once

#include "models/incidents/reviewstanding.h"
#include "panes/look/cell.h"

class QHBoxLayout;

namespace look {
class Banner;
class ChipLabel;
class Label;
class SeverityBadge;
} // namespace look

namespace panes {

/// Which incident is reviewed and how that stands, over the three columns; below it what is wrong with
/// what was signed. Owned by the pane.
class ReviewHead : public look::Cell
{
    Q_OBJECT
public:
    explicit ReviewHead(QWidget *parent = nullptr);

    void setIncident(const incidents::IncidentPtr &incident, const QString &label);
    void setChips(const QList<models::HeadlineChip> &chips);
    /// "2 of 7 reviews": which one it is of those that are due.
    void setPlace(const QString &words);
    look::Banner *notice() const { return m_notice; }

private:
    look::SeverityBadge *m_severity;
    look::Label *m_title;
    look::ChipLabel *m_label;
    look::Label *m_place;
    QHBoxLayout *m_chipRow;
    QList<look::ChipLabel *> m_chips;
    look::Banner *m_notice;
    models::ReviewNotice m_said;
};

} // namespace panes
