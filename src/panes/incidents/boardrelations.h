#pragma once

#include "domain/incidents/incident.h"

#include <QObject>

namespace look {
class Banner;
}

namespace panes {

class BoardPane;
class OpenIncidents;
class Relations;

/// How the incident on the board stands to others: the banner that says where a merged one goes on and
/// offers the way back, and the verbs. Owned by the pane.
class BoardRelations : public QObject
{
    Q_OBJECT
public:
    BoardRelations(OpenIncidents &states, BoardPane &pane);

    look::Banner *banner() const { return m_banner; }
    /// The incident as it is; nullptr for none.
    void setIncident(const incidents::IncidentPtr &incident);

    void merge();
    void takeMergeBack();
    void openLinks();
    void openReview();
    void openReport();

private:
    OpenIncidents &m_states;
    BoardPane &m_pane;
    Relations *m_relations;
    look::Banner *m_banner;
    incidents::IncidentPtr m_incident;
};

} // namespace panes
