#pragma once

#include "domain/incidents/incident.h"
#include "reports/document/document.h"

namespace reports {

// The parts of a report that show what was recorded, as it was recorded. Times are UTC.

/// What was affected, and by which signs it was known.
void addScope(Document &report, const incidents::Incident &incident);
/// The story, decisions, who was told, updates that left and the evidence with its hashes.
void addRecord(Document &report, const incidents::Incident &incident);
/// Every entry, also what was struck or refused: the appendix.
void addLog(Document &report, const incidents::Incident &incident);

} // namespace reports
