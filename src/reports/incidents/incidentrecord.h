#pragma once

#include "domain/incidents/incident.h"
#include "reports/document/document.h"

namespace reports {

// The parts of a report that show what was recorded, as it was recorded. Times are UTC.

/// What was affected, and by which signs it was known.
void addScope(Document &report, const incidents::Incident &incident);
/// What was put into the story, in the order in which it happened.
void addStory(Document &report, const incidents::Incident &incident);
/// Nothing when none was recorded.
void addDecisions(Document &report, const incidents::Incident &incident);
/// Who was told, in time or late, and the updates that left.
void addTold(Document &report, const incidents::Incident &incident);
/// With the whole hash of each item.
void addEvidence(Document &report, const incidents::Incident &incident);
/// Every entry, also what was struck or refused: the appendix.
void addLog(Document &report, const incidents::Incident &incident);

} // namespace reports
