#pragma once

#include "domain/incidents/incident.h"
#include "panes/look/cell.h"

namespace console {
class Console;
}

namespace look {
class ChipBar;
class EmptyState;
class SearchField;
} // namespace look

namespace models {
class TimelineLinesModel;
}

namespace panes {

class HintStrip;
class TimelineList;

/// The whole log beside the text that is written about it: found, pinned to the story, referred to.
/// Owned by the pane.
class ReviewLog : public look::Cell
{
    Q_OBJECT
public:
    explicit ReviewLog(console::Console &console, QWidget *parent = nullptr);

    void setIncident(const incidents::IncidentPtr &incident);
    void zonesChanged();
    /// Selects an entry, all of them shown when this view hides it.
    void select(const QString &entryId);
    const journal::Line *selected() const;
    models::TimelineLinesModel *model() const { return m_model; }
    TimelineList *list() const { return m_list; }
    look::SearchField *filterField() const { return m_filter; }
    HintStrip *hints() const { return m_hints; }
    void setView(const QString &view);
    QString view() const;

Q_SIGNALS:
    /// The selected entry is to be referred to in the text; `quoted` with what it says.
    void referenceWanted(const QString &entryId, bool quoted);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildHead(look::Cell *cell);
    void applyFilter();
    void refresh();
    void togglePin();
    void go(int step);

    console::Console &m_console;
    incidents::IncidentPtr m_incident;
    models::TimelineLinesModel *m_model;
    look::ChipBar *m_views;
    look::SearchField *m_filter;
    TimelineList *m_list;
    look::EmptyState *m_none;
    HintStrip *m_hints;
};

} // namespace panes
