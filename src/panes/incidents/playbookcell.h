#pragma once

#include "domain/incidents/incident.h"
#include "panes/look/cell.h"

#include <QTimeZone>

namespace look {
class EmptyState;
class RowList;
class SectionHead;
} // namespace look

namespace models {
class PlaybookModel;
}

namespace panes {

/// The playbook and what was given on the board. Space marks a step done or open again, Enter folds a
/// phase or begins the line about a step.
class PlaybookCell : public look::Cell
{
    Q_OBJECT
public:
    explicit PlaybookCell(QWidget *parent = nullptr);

    void setIncident(const incidents::IncidentPtr &incident, base::Instant now);
    void setZone(const QTimeZone &zone);
    void tick(base::Instant now);
    void reveal(int phase);
    look::RowList *list() const { return m_list; }
    models::PlaybookModel *model() const { return m_model; }
    /// The task of the selected row; nullptr on a head.
    const incidents::Task *selected() const;

Q_SIGNALS:
    /// A line to carry out as it is.
    void lineGiven(const QString &line);
    /// The beginning of a line that needs more words.
    void lineBegun(const QString &line);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool handle(int key);
    void selectNext();

    models::PlaybookModel *m_model;
    look::SectionHead *m_head;
    look::RowList *m_list;
    look::EmptyState *m_empty;
};

} // namespace panes
