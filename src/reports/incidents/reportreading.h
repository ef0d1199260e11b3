#pragma once

#include "reports/incidents/incidentreport.h"

namespace reports {

/// What a report needs beside the incident and its action items: label, related incidents, checkpoints. Restricted
/// ones are named when their ids are in `named`. Runs on the journal's reader.
base::Result<ReportContext> readReportContext(store::Database &journal, const incidents::Incident &incident,
                                              const QStringList &named = {});

} // namespace reports
