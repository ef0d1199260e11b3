#pragma once

#include "domain/incidents/evidencecollected.h"
#include "domain/incidents/scribed.h"
#include "domain/journal/deed.h"

namespace desk {

/// What a line of the scribe may need beside the incident; the caller has it at hand.
struct ScribeSources
{
    QList<incidents::Playbook> playbooks;
    QList<incidents::IncidentPtr> others; ///< at least the one that `otherIncident` names
    std::optional<incidents::EvidenceCollected> captured; ///< the sealed file of `+e`; its label is set here
    QString pinAs; ///< a new ULID: what is written goes into the story too (Ctrl+Enter)
};

/// The incident that has to be loaded to carry the line out, or nothing.
QString otherIncident(const incidents::Said &said);

/// Carries out what the line says by the verb for it. Refused and Invalid are those of the verb; Refused
/// also when a source is missing: the other incident of a merge, the sealed file of `+e`.
base::Result<journal::Deed> write(const incidents::Incident &incident, const incidents::Scribed &line,
                                  const ScribeSources &sources);

} // namespace desk
