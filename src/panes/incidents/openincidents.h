#pragma once

#include "domain/incidents/incident.h"
#include "panes/console/console.h"

namespace panes {

/// The folded states of the incidents that are open, and of those a pane asked for, kept as they change:
/// by this window's commits at once, by another process's on the next look. Made by a pane and owned by
/// it; the window's thread only.
class OpenIncidents : public QObject
{
    Q_OBJECT
public:
    explicit OpenIncidents(console::Console &console, QObject *parent = nullptr);

    /// Whether the first reading has ended; until then nothing is known, not even that there is nothing.
    bool isRead() const { return m_read; }
    /// Open ones, graver first, then by T0.
    QList<incidents::IncidentPtr> open() const;
    /// nullptr until it is known.
    incidents::IncidentPtr state(const QString &id) const { return m_states.value(id); }
    /// Has an incident read and kept, also a closed one.
    void want(const QString &id);
    /// The ids of every incident of the workspace.
    const QStringList &ids() const { return m_ids; }
    QString labelOf(const QString &id) const;
    /// Logins seen in the journal, most recent first.
    const QStringList &people() const { return m_people; }

Q_SIGNALS:
    /// An incident has a new state, or has become known.
    void changed(const QString &id);
    /// What was wanted cannot be read.
    void missing(const QString &id);
    /// Another set of incidents is open, or the first reading has ended.
    void listChanged();

private:
    void readAll();
    void take(const incidents::IncidentPtr &incident);
    /// One of those that are read first is, or cannot be.
    bool isLastAwaited();
    void takeCommitted(const QList<journal::SubjectPtr> &subjects);

    console::Console &m_console;
    QHash<QString, incidents::IncidentPtr> m_states;
    QStringList m_ids;
    QStringList m_people;
    int m_awaited = 0;
    bool m_read = false;
};

} // namespace panes
