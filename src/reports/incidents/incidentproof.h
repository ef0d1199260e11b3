#pragma once

#include "reports/incidents/incidentreport.h"

namespace reports {

/// What the paper rests on: whether it was signed and over which log, the root, the consoles' checkpoints, how many
/// entries there are, and how somebody who does not trust it checks it.
void addProof(Document &report, const incidents::Incident &incident, const ReportContext &context);

/// Which other incidents it has to do with; a restricted one only as such unless it is named.
void addRelated(Document &report, const QList<RelatedIncident> &related);

} // namespace reports
