#pragma once

#include "reports/incidents/incidentreport.h"

namespace reports {

// What came of an incident: how it measured, what made it possible, what changes, and what the review hands over.

void addFigures(Document &report, const incidents::Incident &incident);
void addFactors(Document &report, const incidents::Review &review);
void addActions(Document &report, const QList<actions::ActionPtr> &items);
void addDeliverables(Document &report, const incidents::Incident &incident, const QList<actions::ActionPtr> &items);

} // namespace reports
