#pragma once

#include "models/incidents/incidentsmodel.h"
#include "panes/console/pane.h"
#include "panes/incidents/openincidents.h"

#include <QSet>

class QStackedLayout;
class QTimer;

namespace look {
class Button;
class ChipBar;
class EmptyState;
class RowTable;
class SearchField;
class SectionHead;
} // namespace look

namespace panes {

class FiguresView;
class IncidentDetail;
class Relations;

/// Every incident of the workspace: filtered by state, by what its review still needs, by words of the title
/// and by everything that was typed in them. Enter brings one to the board, or its review.
class IncidentsPane : public console::Pane
{
    Q_OBJECT
public:
    explicit IncidentsPane(console::Console &console);

    QList<console::KeyHint> keys() const override;
    void focusHome() override;
    QList<QWidget *> parts() const override;
    void save(QSettings &settings) const override;
    void restore(QSettings &settings) override;
    QString selectionAsMarkdown() const override;
    QString selectionAsTable() const override;

    models::IncidentsModel &model() const { return *m_model; }
    look::RowTable &table() const { return *m_table; }
    look::SearchField &filterField() const { return *m_filter; }
    /// The list, or the figures over all incidents.
    void showFigures(bool figures);
    bool showsFigures() const;
    FiguresView &figures() const { return *m_figures; }
    enum class View { Open, All, Reviews };
    /// The list, of these.
    void showView(View view);
    void showAll(bool all) { showView(all ? View::All : View::Open); }
    View view() const { return m_view; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildHead();
    void addViews(look::SectionHead *head);
    void buildTable();
    void addVerbs();
    bool press(const QKeyEvent &key);
    bool isShown(const models::IncidentRow &row) const;
    void showEmpty(const QString &words);
    void openReview();
    using Act = void (Relations::*)(const incidents::IncidentPtr &incident, const QString &label);
    void relate(Act act);
    void read();
    void search();
    void refresh();
    void selectionChanged();
    void openSelected();
    void openBackfill();
    void openBackfillTable();
    void saveFilter();
    void forgetFilter();
    void showSaved();
    QString selectedId() const;
    void tick(base::Instant now);

    OpenIncidents *m_states;
    models::IncidentsModel *m_model;
    QList<models::IncidentRow> m_rows; ///< all of them
    std::optional<QSet<QString>> m_found; ///< ids whose log matches the words; none while nothing is sought
    int m_search = 0; ///< the last search; answers of earlier ones are dropped
    QTimer *m_soon;
    View m_view = View::Open;
    Relations *m_relations;
    QStringList m_savedFilters;
    look::ChipBar *m_which;
    look::SearchField *m_filter;
    look::ChipBar *m_saved = nullptr;
    QWidget *m_savedPlace = nullptr;
    look::Button *m_keep;
    look::RowTable *m_table;
    look::EmptyState *m_empty;
    IncidentDetail *m_detail;
    QStackedLayout *m_pages;
    FiguresView *m_figures;
    QList<look::ChipBar *> m_views;
};

} // namespace panes
