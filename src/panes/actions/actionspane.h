#pragma once

#include "models/actions/actionreading.h"
#include "panes/console/pane.h"

class QComboBox;

namespace look {
class Button;
class Cell;
class ChipBar;
class EmptyState;
class RowTable;
class SearchField;
} // namespace look

namespace panes {

class ActionActs;
class ActionDetail;

/// What has to change, over all incidents: until somebody other than who did it has verified it. Filtered
/// by whose turn it is and by control area; every step has a key.
class ActionsPane : public console::Pane
{
    Q_OBJECT
public:
    explicit ActionsPane(console::Console &console);

    QList<console::KeyHint> keys() const override;
    void focusHome() override;
    QList<QWidget *> parts() const override;
    void save(QSettings &settings) const override;
    void restore(QSettings &settings) override;
    QString selectionAsMarkdown() const override;
    QString selectionAsTable() const override;

    models::ActionItemsModel &model() const { return *m_model; }
    look::RowTable &table() const { return *m_table; }
    ActionDetail &detail() const { return *m_detail; }
    look::SearchField &searchField() const { return *m_search; }
    /// Brings an incident's items up, all of them, and selects one when it is named.
    void showOf(const QString &incident, const QString &action);
    void choose(models::ActionChoice choice);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildHead();
    void buildTable();
    void addVerbs();
    void connectConsole();
    bool press(const QKeyEvent &key);
    void read();
    void refresh();
    void refreshCounts();
    void showEmpty();
    void showSelected();
    void readHistory();
    void tick(base::Instant now);
    void add(const QString &incident);
    void select(const QString &id);
    const models::ActionItem *selected() const;
    QList<models::ActionItem> chosen() const;
    using Act = void (ActionActs::*)(const models::ActionItem &);
    void act(Act what);

    models::ActionItemsModel *m_model;
    ActionActs *m_acts;
    models::ReadActions m_known;
    QString m_awaited; ///< to be selected as soon as it is there
    QString m_shown; ///< whose history is in the detail
    look::ChipBar *m_which;
    QComboBox *m_area;
    look::SearchField *m_search;
    look::Button *m_of; ///< names the incident whose items alone are shown, and lets go of it
    look::RowTable *m_table;
    look::EmptyState *m_empty;
    ActionDetail *m_detail;
    QList<std::pair<QAction *, bool>> m_verbs; ///< and whether it needs an item that is not settled
};

} // namespace panes
