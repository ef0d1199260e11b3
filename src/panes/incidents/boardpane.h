#pragma once

#include "domain/incidents/scribecontext.h"
#include "domain/timeline/machineevent.h"
#include "panes/console/pane.h"
#include "panes/incidents/boardkeys.h"
#include "panes/incidents/linequeue.h"
#include "panes/incidents/openincidents.h"

class QStackedLayout;

namespace console {
class EvidenceCapture;
}

namespace look {
class Banner;
class EmptyState;
} // namespace look

namespace panes {

class BoardRelations;
class BoardVerbs;
class DueCell;
class IncidentTabs;
class KnownRepositories;
class PlaybookCell;
class SummaryCell;
class TimelineCell;
class ToldCell;
class TopStrip;
class WallView;

/// The board of one incident, of those that are open the one in front: what must be seen in five
/// seconds, what is next, the log, and the line that writes it. Everything that is done here is a line
/// of the scribe, also what a key does.
class BoardPane : public console::Pane
{
    Q_OBJECT
public:
    explicit BoardPane(console::Console &console);
    ~BoardPane() override;

    QList<console::KeyHint> keys() const override;
    void focusHome() override;
    QList<QWidget *> parts() const override;
    void save(QSettings &settings) const override;
    void restore(QSettings &settings) override;
    QString selectionAsMarkdown() const override;
    QString selectionAsTable() const override;

    /// Brings an incident to the front, also a closed one.
    void showIncident(const QString &id);
    /// The same, with the last of these entries selected and the time between the first and it measured.
    void showEntries(const QString &id, const QStringList &entries);
    incidents::IncidentPtr incident() const { return m_incident; }
    OpenIncidents &incidents() const { return *m_open; }
    TimelineCell &timeline() const { return *m_timeline; }
    PlaybookCell &playbook() const { return *m_playbook; }
    ToldCell &told() const { return *m_told; }
    BoardRelations &relations() const { return *m_relations; }

    /// Carries out a line as if it were typed; `about` is the entry it is about. `pin` puts what it
    /// writes into the story, `typed` empties the scribe line when it is written. What is wrong is shown
    /// above the scribe line.
    void carry(const QString &line, const QString &about = {}, bool pin = false);
    void begin(const QString &line, const QString &about = {}); ///< a line that needs more words
    /// The next or previous open incident, or the one at a place from 0.
    void showNext(int step);
    void showAt(int place);
    void toggleWall();
    /// Of the incident that is shown: status updates, handover sheet, the next call, decisions, what it reaches.
    void openUpdate();
    void openHandover();
    void openCall();
    void openDecisions();
    void openScope();
    /// Shows the board as it was, or as it is again.
    void toggleKnown();
    bool showsPast() const { return m_known; }
    void chooseEvidence(); ///< asks for files to capture
    void openEvidence(); ///< the register of the incident
    void press(BoardKey key); ///< what a single key does

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildBoard();
    QWidget *buildSide();
    void connectCells();
    incidents::ScribeContext contextOf(const incidents::Incident &incident) const;
    incidents::ScribeContext context() const;
    void openDraft();
    QString draftKey() const;
    void listChanged();
    void bringToFront(const QString &id);
    void leaveMissing(const QString &id);
    void stateChanged(const QString &id);
    void showPage();
    void refresh();
    void refreshDue();
    void refreshTabs();
    void zonesChanged();
    // boardknown.cpp
    base::Instant now() const; ///< from when the board is looked at
    void takeShown();
    void leaveKnown();
    void showKnown();
    bool refusesWriting();
    void showAwaited();
    void tick(base::Instant now);
    void mark(BoardKey key);
    void pin(const timeline::MachineEvent &event);
    void move(BoardKey key);
    void openEntry();
    void declare();
    void close();
    void submit(const QString &text, const QString &about, bool pin);
    GivenLine given(const QString &text, const QString &about, bool pin) const;
    void lineWritten(const GivenLine &line, const store::Committed &committed);
    void linesFailed(const QList<GivenLine> &lines, const base::Error &error);
    void fileWanted(const GivenLine &line);

    OpenIncidents *m_open;
    BoardVerbs *m_verbs;
    BoardKeys *m_keys;
    console::EvidenceCapture *m_capture;
    LineQueue *m_queue;
    KnownRepositories *m_repositories;
    QString m_wanted; ///< id of the incident in front, or of the one that comes there once it is read
    incidents::IncidentPtr m_live; ///< as it is
    incidents::IncidentPtr m_incident; ///< as it is shown
    bool m_known = false; ///< it is shown as it was
    QList<incidents::Playbook> m_playbooks;
    QStringList m_entries; ///< to be shown as soon as the incident is
    bool m_wasAtEnd = true; ///< the timeline, when the last line went to the disk
    QStackedLayout *m_stack;
    look::EmptyState *m_empty;
    QWidget *m_board;
    QWidget *m_left = nullptr;
    QWidget *m_right = nullptr;
    IncidentTabs *m_tabs;
    TopStrip *m_top;
    PlaybookCell *m_playbook;
    TimelineCell *m_timeline;
    DueCell *m_due;
    ToldCell *m_told;
    SummaryCell *m_scope;
    SummaryCell *m_evidence;
    look::Banner *m_past;
    BoardRelations *m_relations;
    WallView *m_wall = nullptr;
};

} // namespace panes
