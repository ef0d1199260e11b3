#pragma once

#include "panes/console/activities.h"
#include "panes/console/zones.h"
#include "store/store.h"

#include <QPointer>

class QSettings;
class QTimer;

namespace console {

/// The name of the account, for a console that is not signed in to GitHub.
QString localProfile();

/// What every pane of one open workspace works with: the store, who sits here, the zone, the second
/// hand, the list of long work, and the one way to carry out a deed with its error and its undo
/// shown. Made and owned by the window, before the panes; the window's thread only.
class Console : public QObject
{
    Q_OBJECT
public:
    Console(store::Store &store, QSettings &settings, QObject *parent = nullptr);
    ~Console() override;

    store::Store &store() const { return m_store; }
    base::Instant now() const { return m_store.clock().now(); }
    Zones &zones() { return m_zones; }
    Activities &activities() { return m_activities; }
    /// Settings of this program; panes use a group of their own name.
    QSettings &settings() const { return m_settings; }

    /// Who writes: the login, or the local profile.
    QString actor() const;
    void setActor(const QString &login);
    journal::Authorship by() const { return journal::statedBy(actor(), now()); }

    /// Commits what a verb wants. A refusal or failure is shown by the window and reaches `failed`;
    /// `done` is called on success. Nothing typed is lost: the caller clears its field in `done`.
    void carryOut(const base::Result<journal::Deed> &deed, std::function<void(const store::Committed &)> done = {},
                  std::function<void(const base::Error &)> failed = {});
    /// Shows an error the way carryOut does.
    void report(const base::Error &error) { Q_EMIT reported(error); }

    /// Brings an incident to the board.
    void openIncident(const QString &id) { Q_EMIT incidentWanted(id); }
    /// Brings an incident to the board and selects entries of it, the time between them measured.
    void openEntries(const QString &id, const QStringList &entries) { Q_EMIT entriesWanted(id, entries); }
    /// Brings the timeline to the front with the rows that a filter leaves.
    void openTimeline(const QString &filter) { Q_EMIT timelineWanted(filter); }
    /// Captures files as evidence of an incident; without any it asks for them.
    void captureEvidence(const QString &incident, const QStringList &paths = {})
    {
        Q_EMIT captureWanted(incident, paths);
    }
    /// Brings the evidence register to the front, showing that of one incident.
    void openEvidence(const QString &incident) { Q_EMIT evidenceWanted(incident); }
    /// Brings the review of an incident to the front.
    void openReview(const QString &incident) { Q_EMIT reviewWanted(incident); }
    /// Lists the reviews that somebody still has to do something about.
    void openReviewsDue() { Q_EMIT reviewsDueWanted(); }
    /// Shows the action items that came of an incident, or one of them.
    void openActions(const QString &incident, const QString &action = {}) { Q_EMIT actionsWanted(incident, action); }
    /// Asks for a new action item of an incident, over whatever is in front.
    void addAction(const QString &incident) { Q_EMIT actionWanted(incident); }
    /// Brings a pane to the front by its name ("board", "incidents", "timeline").
    void openPane(const QString &name) { Q_EMIT paneWanted(name); }
    /// Shows words on the desktop; `shown` hears whether the desktop took them. `about` is an incident's id.
    void tellDesktop(const QString &about, const QString &summary, const QString &body,
                     const std::function<void(bool)> &shown)
    {
        Q_EMIT desktopWanted(about, summary, body, shown);
    }
    /// Carries out a verb of the window by its id, as the palette does.
    void invoke(const QString &verb) { Q_EMIT verbWanted(verb); }

Q_SIGNALS:
    void tick(base::Instant now); ///< once a second, on the second
    void actorChanged();
    void committed(const store::Committed &committed); ///< by this window: for the undo bar
    void reported(const base::Error &error);
    void incidentWanted(const QString &id);
    void entriesWanted(const QString &id, const QStringList &entries);
    void timelineWanted(const QString &filter);
    void captureWanted(const QString &incident, const QStringList &paths);
    void evidenceWanted(const QString &incident);
    void reviewWanted(const QString &incident);
    void reviewsDueWanted();
    void actionsWanted(const QString &incident, const QString &action);
    void actionWanted(const QString &incident);
    void paneWanted(const QString &name);
    void verbWanted(const QString &verb);
    void desktopWanted(const QString &about, const QString &summary, const QString &body,
                       const std::function<void(bool)> &shown);

private:
    void beat();

    store::Store &m_store;
    QSettings &m_settings;
    Zones m_zones;
    Activities m_activities;
    QTimer *m_second = nullptr;
};

} // namespace console
