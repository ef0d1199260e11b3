#pragma once

#include "domain/incidents/incident.h"
#include "panes/look/cell.h"

namespace look {
class Button;
class Label;
class RichLabel;
class SectionHead;
} // namespace look

namespace models {
class DueModel;
}

namespace panes {

class FittedList;
class SummaryCell;

/// What an incident in the list is about: summary, roles, clocks, scope, evidence. Owned by its pane.
class IncidentDetail : public look::Cell
{
    Q_OBJECT
public:
    explicit IncidentDetail(QWidget *parent = nullptr);

    /// nullptr says that nothing is selected.
    void setIncident(const incidents::IncidentPtr &incident, const QString &label, base::Instant now);
    void tick(base::Instant now);

Q_SIGNALS:
    void openWanted();

private:
    void show(base::Instant now);

    incidents::IncidentPtr m_incident;
    QString m_label;
    QWidget *m_body;
    look::Label *m_none;
    look::RichLabel *m_title;
    look::RichLabel *m_state;
    look::RichLabel *m_roles;
    look::SectionHead *m_dueHead;
    models::DueModel *m_due;
    FittedList *m_clocks;
    SummaryCell *m_scope;
    SummaryCell *m_evidence;
    look::Button *m_open;
};

} // namespace panes
