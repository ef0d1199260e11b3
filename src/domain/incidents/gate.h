#pragma once

#include "domain/incidents/incident.h"

namespace incidents {

enum class ObstacleKind { Step, Custody, Notification };

/// One thing that stands in the way of closing an incident.
struct Obstacle
{
    ObstacleKind kind = ObstacleKind::Step;
    QString key; ///< the task's key, the id of the evidence or the stakeholder
    QString what; ///< "Revoke exposed tokens", "tell PR Team"
    bool operator==(const Obstacle &) const = default;
};

/// Required steps that are open, transfers of evidence that nobody accepted and, at P1 and P2, stakeholders
/// who are not settled; in the order of the playbook. Empty when the incident may be closed without a reason.
QList<Obstacle> obstaclesToClosing(const Incident &incident);

/// "A, B, C and 4 more", for a refusal.
QString listed(const QList<Obstacle> &obstacles);

} // namespace incidents
