#pragma once

#include "models/intelligence/exploitedmodel.h"
#include "models/intelligence/threatsmodel.h"
#include "models/intelligence/vulnerabilitiesmodel.h"
#include "panes/console/pane.h"
#include "store/intelligence/feedlog.h"

class QStackedWidget;
class QTimer;

namespace look {
class Button;
class ChipBar;
class EmptyState;
class RichLabel;
class RowTable;
class SearchField;
} // namespace look

namespace panes {

class AlertActs;
class AlertDetail;
class AlertReading;
class FactDetail;
class ThreatReading;

/// Vulnerabilities by priority with what is done about them, findings that nobody has taken up, and what the
/// world knows: the catalogue of exploited ones and threat indicators, with how old that is.
class IntelligencePane : public console::Pane
{
    Q_OBJECT
public:
    explicit IntelligencePane(console::Console &console);

    QList<console::KeyHint> keys() const override;
    void focusHome() override;
    QList<QWidget *> parts() const override;
    void save(QSettings &settings) const override;
    void restore(QSettings &settings) override;
    QString selectionAsMarkdown() const override;
    QString selectionAsTable() const override;

    models::VulnerabilitiesModel &model() const { return *m_model; }
    models::ExploitedModel &exploited() const { return *m_exploited; }
    models::ThreatsModel &threats() const { return *m_threats; }
    look::RowTable &table() const { return *m_table; }
    AlertDetail &detail() const { return *m_detail; }
    FactDetail &fact() const { return *m_fact; }
    /// "open", "triage", "late", "settled", "exploited" or "indicators".
    QString view() const { return m_view; }
    void showView(const QString &view);
    /// The names of the lists, in their order.
    static const QStringList &viewNames();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildHead();
    QWidget *buildFilters();
    void buildTables();
    void watchStore();
    void addVerbs();
    void enableVerbs();
    void ask(); ///< the question that the chips and the field make
    void refresh();
    void readCounts();
    void readFeeds();
    void showRows(); ///< table or empty state, whichever there is
    void showEmpty();
    void select(); ///< reads what the current row is about
    void selectThreat(int row);
    void fitColumns();
    void showChosen();
    void goOn(); ///< the next step of what is selected
    void cycleView();
    bool isAlerts() const;
    look::RowTable *current() const;
    int currentRow() const;
    bool carryOutKey(const QString &key);

    models::VulnerabilitiesModel *m_model;
    models::ExploitedModel *m_exploited;
    models::ThreatsModel *m_threats;
    AlertReading *m_reading;
    AlertActs *m_acts;
    look::ChipBar *m_views;
    look::ChipBar *m_bands;
    look::SearchField *m_search;
    QStackedWidget *m_lists;
    look::RowTable *m_table;
    look::RowTable *m_exploitedTable;
    look::RowTable *m_threatsTable;
    look::EmptyState *m_empty;
    look::Button *m_import;
    look::RichLabel *m_fresh;
    AlertDetail *m_detail;
    FactDetail *m_fact;
    ThreatReading *m_threatReading;
    QTimer *m_soon;
    QString m_view = QStringLiteral("open");
    QString m_wantedKey; ///< row to select once it is there
    QList<store::FeedFreshness> m_feeds;
    QHash<QString, QAction *> m_verbs;
};

} // namespace panes
