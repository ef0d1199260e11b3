#pragma once

#include "domain/actions/action.h"
#include "domain/incidents/incident.h"
#include "reports/document/document.h"
#include "store/proof/checkpointlist.h"

namespace reports {

/// Another incident that the report speaks of.
struct RelatedIncident
{
    QString relation; ///< "Recurrence of", "Merged into this"
    QString label;
    QString title;
    bool restricted = false;
    bool named = false; ///< although it is restricted
    QString id;
};

/// What a report needs to know beside the incident itself.
struct ReportContext
{
    QString label; ///< what people call the incident
    QList<actions::ActionPtr> items; ///< the action items that came of it
    QList<RelatedIncident> related;
    QList<store::CheckpointRow> checkpoints; ///< the latest of each console
    bool wholeLog = true; ///< as the appendix
};

/// The post-incident report: what a leadership team reads after a week, and an auditor after a year. The summary and
/// the figures first, then what happened, what was learned and what changes, then the record all that rests on; the
/// whole log is the appendix. What nobody wrote is named as not written, a figure without its milestones is n/a, a
/// restricted incident that is not named is no more than that. Made of the states alone: no clock is asked, times are
/// UTC.
Document incidentReport(const incidents::Incident &incident, const ReportContext &context);

} // namespace reports
