#pragma once

#include "domain/incidents/incident.h"

#include <QObject>

class QWidget;

namespace console {
class Console;
}

namespace panes {

/// What is done to an incident as a whole once it stands beside others: it goes on after closing, goes on
/// in another one, comes back, is related. Asks over the window of the pane that owns this.
class Relations : public QObject
{
    Q_OBJECT
public:
    Relations(console::Console &console, QWidget *pane);

    void reopen(const incidents::IncidentPtr &incident, const QString &label);
    void merge(const incidents::IncidentPtr &incident, const QString &label);
    void unmerge(const incidents::IncidentPtr &incident, const QString &label);
    void links(const incidents::IncidentPtr &incident, const QString &label);

private:
    console::Console &m_console;
    QWidget *m_pane;
};

} // namespace panes
