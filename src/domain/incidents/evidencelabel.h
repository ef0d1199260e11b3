#pragma once

#include "domain/incidents/incident.h"

namespace incidents {

/// Two consoles that were offline may give the same label: both keep it, the later with a letter.
QString freeEvidenceLabel(const Incident &incident, const QString &label);

/// The next number: struck items keep theirs.
QString nextEvidenceLabel(const Incident &incident);

/// The item that people call so, without regard to case, or with that id. Invalid says which there are.
base::Result<const EvidenceItem *> evidenceLabelled(const Incident &incident, const QString &text);

} // namespace incidents
