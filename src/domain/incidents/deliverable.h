#pragma once

#include "domain/incidents/task.h"

#include <QStringList>

#include <array>

namespace incidents {

struct Incident;

/// What the post-incident phase hands over. Source: the playbook's t+1w.
enum class Deliverable { RootCauseAnalysis, TimelineDocument, LessonsLearned, ControlImprovements, StakeholderReport };
inline constexpr std::array deliverables{Deliverable::RootCauseAnalysis, Deliverable::TimelineDocument,
                                         Deliverable::LessonsLearned, Deliverable::ControlImprovements,
                                         Deliverable::StakeholderReport};
/// Also the id of its step in the playbooks.
QLatin1String name(Deliverable deliverable);
QString word(Deliverable deliverable);
std::optional<Deliverable> deliverableFrom(const QString &name);

/// The action items that came of an incident, as far as a deliverable asks for them.
struct PlannedActions
{
    qsizetype all = 0;
    qsizetype owned = 0; ///< with an owner and a day
};

/// One thing a deliverable consists of.
enum class Part { Account, Factor, Story, WentWell, WentPoorly, HotWash, Improvements, Executive, Report };
QString word(Part part);

/// How far a deliverable is.
struct DeliverableStanding
{
    Deliverable what = Deliverable::RootCauseAnalysis;
    QList<Part> missing; ///< empty: the review itself holds it
    const Task *step = nullptr; ///< the playbook's step for it; nullptr without one

    /// The review holds it, or somebody settled its step.
    bool met() const { return missing.isEmpty() || (step && !step->open()); }
};

/// Every deliverable in its order.
QList<DeliverableStanding> deliverablesOf(const Incident &incident, const PlannedActions &planned);

} // namespace incidents
