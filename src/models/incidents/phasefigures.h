#pragma once

#include "domain/incidents/incident.h"

namespace models {

/// How far one phase of an incident's playbook is.
struct PhaseFigure
{
    enum class State { Done, Now, Future };
    QString id;
    QString title;
    base::Duration offset{}; ///< from T0
    int done = 0;
    int total = 0;
    State state = State::Future;
    base::Instant due{};
    bool operator==(const PhaseFigure &) const = default;
};

/// The phases in order. A phase is done when no required step of it is open (no step at all when none is
/// required); the first that is not is now. Empty without a playbook.
QList<PhaseFigure> phaseFigures(const incidents::Incident &incident);

/// The id of the phase that is now; empty when all are done or there is no playbook.
QString currentPhase(const incidents::Incident &incident);

/// "t+30", "t+2h", "t+1w": an offset as playbooks write it, minutes without a unit.
QString offsetText(base::Duration offset);

} // namespace models
