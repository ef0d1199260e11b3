#pragma once

#include "domain/incidents/incident.h"

#include <QKeySequence>
#include <QObject>

#include <functional>

class QAction;

namespace panes {

class BoardPane;

/// The verbs of the board as actions: what the palette offers and which keys lead there. Actions that
/// need an incident are off while none is shown; declaring one works in every window of the program.
/// Owned by the pane.
class BoardVerbs : public QObject
{
    Q_OBJECT
public:
    explicit BoardVerbs(BoardPane &pane);

    /// An incident is shown, or none is; `writable` unless it is shown as it was.
    void setIncident(const incidents::Incident *incident, bool writable = true);
    /// How many incidents are open at once.
    void setOpenCount(qsizetype count);

Q_SIGNALS:
    void declareWanted();
    void closeWanted();

private:
    enum Need { Nothing, Shown, Open, Over, Merged };
    QAction *add(const char *id, const QString &text, const QKeySequence &key, Need need, std::function<void()> run);
    void addCourse();
    void addPlaces();
    void addEntries();
    void addRelations();
    void raise();
    void lower();

    BoardPane &m_pane;
    QList<std::pair<QAction *, Need>> m_actions;
    QList<QAction *> m_places;
};

} // namespace panes
