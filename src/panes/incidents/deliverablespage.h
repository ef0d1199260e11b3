#pragma once

#include "models/incidents/reviewpagesmodel.h"
#include "panes/incidents/reviewpage.h"

namespace look {
class Label;
class RowList;
} // namespace look

namespace models {
class DeliverablesModel;
}

namespace panes {

/// What the post-incident phase hands over, as a checklist: what the review holds is ticked by itself,
/// the rest by somebody's word where the playbook has a step for it.
class DeliverablesPage : public ReviewPage
{
    Q_OBJECT
public:
    explicit DeliverablesPage(console::Console &console, QWidget *parent = nullptr);

    void setIncident(const incidents::IncidentPtr &incident) override;
    void setActions(const models::ReviewActions &actions);
    QWidget *home() const override;
    look::RowList *list() const { return m_list; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    void toggle();
    void setAside();
    void move(const QString &step, incidents::TaskState state, const QString &why);

    console::Console &m_console;
    incidents::IncidentPtr m_incident;
    models::ReviewActions m_actions;
    models::DeliverablesModel *m_model;
    look::RowList *m_list;
    look::Label *m_keys;
};

} // namespace panes
