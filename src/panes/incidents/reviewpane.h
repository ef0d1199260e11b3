#pragma once

#include "models/actions/actionreading.h"
#include "models/incidents/reviewstanding.h"
#include "panes/console/pane.h"
#include "panes/incidents/openincidents.h"
#include "store/incidents/reviewlist.h"

class QStackedWidget;

namespace look {
class EmptyState;
class RowList;
} // namespace look

namespace models {
class ReviewPagesModel;
}

namespace panes {

class DeliverablesPage;
class FactorsPage;
class Relations;
class ReviewActionsPage;
class ReviewDraft;
class ReviewHead;
class ReviewLog;
class ReviewPage;
class ReviewStepCell;
class SectionPage;

/// The review of one incident: at the left its pages in the order of the report and what each still needs,
/// in the middle the page that is written, at the right the whole log it is written about, below that the
/// one thing that is next. What is typed is kept at once.
class ReviewPane : public console::Pane
{
    Q_OBJECT
public:
    explicit ReviewPane(console::Console &console);

    QList<console::KeyHint> keys() const override;
    void focusHome() override;
    QList<QWidget *> parts() const override;
    void save(QSettings &settings) const override;
    void restore(QSettings &settings) override;
    QString selectionAsMarkdown() const override;
    QString selectionAsTable() const override;

    void showIncident(const QString &id);
    void showPage(const QString &key);
    incidents::IncidentPtr incident() const { return m_incident; }
    const QString &page() const { return m_page; }
    models::ReviewPagesModel &pages() const { return *m_pagesModel; }
    look::RowList *list() const { return m_list; }
    SectionPage *section() const { return m_section; }
    FactorsPage *factors() const { return m_factors; }
    ReviewActionsPage *actions() const { return m_actions; }
    DeliverablesPage *deliverables() const { return m_deliverables; }
    ReviewLog *log() const { return m_log; }
    ReviewHead *head() const { return m_head; }
    ReviewStepCell *step() const { return m_step; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    QWidget *buildPages();
    QWidget *buildRight();
    void connectParts();
    // what is shown: reviewpane.cpp
    void read();
    void stateChanged(const QString &id);
    void refresh();
    void refreshStanding();
    void tick(base::Instant now);
    ReviewPage *current() const;
    models::ReviewActions counts() const;
    // what is done: reviewacts.cpp
    void addVerbs();
    QAction *addVerb(const char *id, const QString &text, const QString &key, const std::function<void()> &run);
    void turn(int step);
    void showNext(int step);
    void insertReference(const QString &entryId, bool quoted);
    void write(bool goOn);
    void writeDrafts(const std::function<void()> &then);
    void withFresh(const std::function<base::Result<journal::Deed>(const incidents::Incident &)> &verb);
    void takeStep();
    void closeReview();
    void giveBack();
    void openReport();

    OpenIncidents *m_states;
    Relations *m_relations;
    ReviewDraft *m_draft;
    QList<store::ReviewRow> m_awaited; ///< soonest due first
    models::ReadActions m_known;
    QString m_wanted; ///< id of the incident that is shown
    incidents::IncidentPtr m_incident;
    QString m_page; ///< its key
    models::ReviewPagesModel *m_pagesModel;
    ReviewHead *m_head;
    look::RowList *m_list;
    QStackedWidget *m_stack;
    SectionPage *m_section;
    FactorsPage *m_factors;
    ReviewActionsPage *m_actions;
    DeliverablesPage *m_deliverables;
    ReviewLog *m_log;
    ReviewStepCell *m_step;
    QWidget *m_body = nullptr;
    QWidget *m_right = nullptr;
    look::EmptyState *m_empty;
    QWidget *m_none = nullptr; ///< what stands there while no incident is shown
    QList<QAction *> m_needIncident;
};

} // namespace panes
