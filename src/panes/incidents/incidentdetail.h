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
class FiguresModel;
} // namespace models

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
    /// Whether the review comes first, and not the board.
    void setReviewFirst(bool on);
    void tick(base::Instant now);
    FittedList *figures() const { return m_figureList; }

Q_SIGNALS:
    void openWanted();
    void reviewWanted();
    /// The entries that a figure comes from.
    void entriesWanted(const QStringList &entries);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void show(base::Instant now);
    void openFigure(int row);

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
    look::SectionHead *m_figuresHead;
    models::FiguresModel *m_figures;
    FittedList *m_figureList;
    SummaryCell *m_scope;
    SummaryCell *m_evidence;
    look::Button *m_open;
    look::Button *m_review;
};

} // namespace panes
