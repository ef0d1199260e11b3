#pragma once

#include "domain/incidents/incident.h"

namespace incidents {

/// What "then" means when an incident is looked at as it was.
enum class KnownBy {
    Recorded, ///< what this console had by then: its entries received until then
    Happened, ///< what is known today of what had happened by then
};
QLatin1String name(KnownBy by);
/// By its stable name.
std::optional<KnownBy> knownByFrom(const QString &text);

/// The incident as it stood at `at`: the fold of the entries known by then. By happened time, what was
/// said later about an entry (an amendment, a strike) counts, for it is what is known today; a breach
/// that came later does not. Invalid before the declaration.
base::Result<IncidentPtr> knownAt(const Incident &incident, base::Instant at, KnownBy by);

/// When something became known, or happened, from the declaration on: the steps of the slider, sorted,
/// each once.
QList<base::Instant> knownInstants(const Incident &incident, KnownBy by);

} // namespace incidents
