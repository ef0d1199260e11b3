#pragma once

#include "domain/incidents/incident.h"

#include <QJsonObject>

namespace ctl {

/// Everything `incident show --json` says: state, severity, clocks, roles, tasks, notifications,
/// milestones, figures, timeline. Times are RFC 3339 in UTC, durations seconds, ids text.
QJsonObject incidentJson(const incidents::Incident &incident, const QString &label, base::Instant now);

} // namespace ctl
