#pragma once

#include "base/worker.h"
#include "domain/incidents/incident.h"
#include "panes/console/evidencecapture.h"
#include "panes/console/evidencecheck.h"
#include "panes/console/pane.h"
#include "panes/evidence/custodydialog.h"
#include "panes/evidence/evidencedialog.h"
#include "panes/evidence/evidencereading.h"
#include "panes/evidence/evidencestep.h"

#include <QPointer>

class QComboBox;

namespace look {
class Banner;
class ChipBar;
class EmptyState;
class Label;
class RowTable;
class SearchField;
} // namespace look

namespace panes {

class EvidenceDetail;
class EvidencePreview;

/// The evidence register over all incidents: what was collected, what must be, who has it, and what is wrong with it.
/// At the right one item with its chain of custody and what can be done next. Files are dropped on it or pasted into
/// it.
class EvidencePane : public console::Pane
{
    Q_OBJECT
public:
    explicit EvidencePane(console::Console &console);

    QList<console::KeyHint> keys() const override;
    void focusHome() override;
    QList<QWidget *> parts() const override;
    void save(QSettings &settings) const override;
    void restore(QSettings &settings) override;
    QString selectionAsMarkdown() const override;
    QString selectionAsTable() const override;

    models::EvidenceModel &model() const { return *m_model; }
    look::RowTable &table() const { return *m_table; }
    EvidenceDetail &detail() const { return *m_detail; }
    const store::EvidenceFilter &filter() const { return m_filter; }
    /// Shows that of one incident only.
    void showIncident(const QString &id);
    void showWhich(store::EvidenceFilter::Which which);
    /// What a key or a button does with the selected item.
    void step(EvidenceStep step);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *buildHead();
    QWidget *buildFilters();
    void buildTable();
    void connectConsole();
    // evidenceshowing.cpp: reading and showing
    void read();
    void readMore();
    void take(const EvidenceSurvey &survey);
    void showCounts(const store::EvidenceCounts &counts);
    void showVanishing();
    void showIncidents();
    void showEmptiness();
    void showSelected();
    void showItem();
    void tick(base::Instant now);
    const models::EvidenceLine *selected() const;
    // evidenceacts.cpp: what is done
    using Verb = std::function<base::Result<journal::Deed>(const incidents::Incident &)>;
    using Failing = std::function<void(const QString &)>;
    void addVerbs();
    void carry(const QString &incident, const Verb &verb, const std::function<void()> &done = {},
               const Failing &failed = {});
    void openCapture(const QString &incident, const QList<console::CaptureSource> &sources, bool fulfil = false);
    void openPlan();
    void capture(EvidenceDialog *dialog, const QString &incident, const QList<console::CaptureSource> &sources,
                 const incidents::EvidenceCollected &words);
    void paste();
    void verifyAll();
    void sealFile();
    // evidencecustody.cpp: what needs words
    void ask(CustodyAct act);
    void carryOut(CustodyDialog *dialog, const models::EvidenceLine &line, const evidence::Item &item,
                  const CustodyDialog::Wanted &wanted);
    void accept(CustodyDialog *dialog, const models::EvidenceLine &line, const evidence::Item &item,
                const incidents::CustodyFields &fields);
    void openItem(CustodyDialog *dialog, const models::EvidenceLine &line, const evidence::Item &item,
                  const incidents::CustodyFields &fields);
    void preview(const evidence::Item &item);
    // evidenceleaving.cpp: copies and exports
    void copyOut(const models::EvidenceLine &line, const evidence::Item &item, const incidents::CustodyFields &fields);
    void exportOut(const models::EvidenceLine &line, const evidence::Item &item,
                   const incidents::CustodyFields &fields);
    void writeCopy(const QString &incident, const evidence::Item &item, const incidents::CustodyFields &fields,
                   const QString &path);
    void writeExport(const QString &incident, const evidence::Item &item, const incidents::CustodyFields &fields,
                     const QString &path);

    models::EvidenceModel *m_model;
    look::ChipBar *m_which;
    look::SearchField *m_search;
    QComboBox *m_incidents;
    QComboBox *m_states;
    QComboBox *m_sensitivities;
    look::Banner *m_vanishing;
    look::RowTable *m_table;
    look::EmptyState *m_empty;
    EvidenceDetail *m_detail;
    console::EvidenceCapture m_capture;
    console::EvidenceCheck m_check;
    base::Worker m_worker; ///< reads for previews, writes copies
    store::EvidenceFilter m_filter;
    QList<EvidenceIncident> m_known;
    QList<store::DueRow> m_due;
    QStringList m_people;
    QPointer<EvidenceDialog> m_dialog; ///< that is open
    incidents::IncidentPtr m_incident; ///< of the selected item, once it is read
    int m_reading = 0; ///< the latest question; older answers are dropped
};

} // namespace panes
