#include "domain/incidents/gate.h"

#include "domain/incidents/deliverable.h"

namespace incidents {

QList<Obstacle> obstaclesToClosing(const Incident &incident)
{
    QList<Obstacle> out;
    for (const Task &task : incident.tasks) {
        if (deliverableFrom(task.key)) // of the review, which begins with closing
            continue;
        if (task.step && task.required && task.open())
            out.append({ObstacleKind::Step, task.key, task.title});
    }
    for (const EvidenceItem &item : incident.evidence) {
        if (item.handover)
            out.append({ObstacleKind::Custody, item.entryId,
                        QStringLiteral("%1 is handed to %2 and not accepted").arg(item.label, item.handover->to)});
    }
    if (incident.severity() > Severity::P2)
        return out;
    for (const Notification &one : incident.notifications) {
        if (!one.settled())
            out.append({ObstacleKind::Notification, one.stakeholder, QStringLiteral("tell %1").arg(one.stakeholder)});
    }
    return out;
}

QString listed(const QList<Obstacle> &obstacles)
{
    constexpr qsizetype shown = 5;
    QStringList names;
    for (const Obstacle &obstacle : obstacles.first(std::min(shown, obstacles.size())))
        names.append(obstacle.what);
    const QString text = names.join(QStringLiteral(", "));
    return obstacles.size() > shown ? QStringLiteral("%1 and %2 more").arg(text).arg(obstacles.size() - shown) : text;
}

} // namespace incidents
