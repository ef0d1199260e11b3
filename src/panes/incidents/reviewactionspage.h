#pragma once

#include "models/incidents/reviewpagesmodel.h"
#include "panes/incidents/reviewpage.h"

namespace look {
class EmptyState;
class RowTable;
} // namespace look

namespace models {
class ActionItemsModel;
struct ReadActions;
} // namespace models

namespace panes {

/// The action items that came of this incident; a new one is opened here, the rest is done in their own
/// pane.
class ReviewActionsPage : public ReviewPage
{
    Q_OBJECT
public:
    explicit ReviewActionsPage(console::Console &console, QWidget *parent = nullptr);

    void setIncident(const incidents::IncidentPtr &incident) override;
    void setItems(const models::ReadActions &known);
    void tick(base::Instant now);
    QWidget *home() const override;
    models::ReviewActions counts() const;
    models::ActionItemsModel *model() const { return m_model; }
    look::RowTable *table() const { return m_table; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    void add();
    void open();

    console::Console &m_console;
    incidents::IncidentPtr m_incident;
    models::ActionItemsModel *m_model;
    look::RowTable *m_table;
    look::EmptyState *m_empty;
};

} // namespace panes
