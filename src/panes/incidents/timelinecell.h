#pragma once

#include "domain/incidents/incident.h"
#include "domain/timeline/filter.h"
#include "panes/look/cell.h"

#include <QTimeZone>

namespace console {
class Console;
}

namespace look {
class ChipBar;
class EmptyState;
class IconButton;
class Label;
class SearchField;
class SectionHead;
} // namespace look

namespace models {
class TimelineLinesModel;
}

namespace panes {

class BoardPicture;
class HintStrip;
class KnownBar;
class ScribeLine;
class TimelineList;

/// The log of the incident with its views and filter, and below it the line that writes it.
class TimelineCell : public look::Cell
{
    Q_OBJECT
public:
    /// `overlay` is where completions may lie: the pane.
    TimelineCell(console::Console &console, QWidget *overlay, QWidget *parent = nullptr);

    /// `now` is when it is looked at from.
    void setIncident(const incidents::IncidentPtr &incident, base::Instant now);
    void zonesChanged();
    models::TimelineLinesModel *model() const { return m_model; }
    TimelineList *list() const { return m_list; }
    ScribeLine *line() const { return m_line; }
    HintStrip *hints() const { return m_hints; }
    look::SearchField *filterField() const { return m_filter; }
    BoardPicture *picture() const { return m_picture; }
    KnownBar *known() const { return m_known; }
    /// "story", "all" or "mine".
    QString view() const;
    void setView(const QString &view);
    void toggleHidden();
    void goToBoundary(bool forward);
    void goToMatch(bool forward);
    void step(int rows);
    /// The line of the selected row, or nullptr.
    const journal::Line *selected() const;
    /// Shows an entry that was just written here, unless the reader is somewhere else.
    void reveal(const QString &entryId, bool wasAtEnd);
    /// Selects an entry; says so when this view does not show it.
    void select(const QString &entryId);

Q_SIGNALS:
    void filterLeft();

private:
    void buildHead();
    void applyFilter();
    void updateCounts();
    void updatePicture();

    console::Console &m_console;
    models::TimelineLinesModel *m_model;
    look::SectionHead *m_head;
    look::ChipBar *m_views;
    look::SearchField *m_filter;
    look::Label *m_zone;
    look::IconButton *m_fold;
    BoardPicture *m_picture;
    TimelineList *m_list;
    look::EmptyState *m_none;
    HintStrip *m_hints;
    KnownBar *m_known;
    ScribeLine *m_line;
    base::Instant m_now{}; ///< when it is looked at from
    timeline::Filter m_sought; ///< the last filter that was typed, for n and N
};

} // namespace panes
