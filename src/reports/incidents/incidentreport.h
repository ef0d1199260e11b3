#pragma once

#include "domain/actions/action.h"
#include "domain/incidents/incident.h"
#include "reports/document/document.h"

namespace reports {

/// The post-incident report: what a leadership team reads after a week, and an auditor after a year. The review's
/// sections first, then figures, actions and the record that they rest on; the whole log is the appendix. What nobody
/// wrote is named as not written, a figure without its milestones is n/a. `items` are the action items that came of
/// it, `label` is what people call the incident. Made of the state alone: no clock is asked, times are UTC.
Document incidentReport(const incidents::Incident &incident, const QString &label,
                        const QList<actions::ActionPtr> &items);

} // namespace reports
