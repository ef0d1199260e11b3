#pragma once

#include "domain/incidents/incident.h"
#include "models/look/span.h"

namespace models {

/// What is affected: "14 workflows · 9 repositories", below it indicators in second rank. Cleared assets
/// are not counted. Says how to name something while nothing is named.
look::Spans scopeSpans(const incidents::Incident &incident);

/// "9 sealed · 2 expected": what the finished steps and the open ones expect and nobody captured; planned items, open
/// transfers, what is missing or changed; below it what vanished before anybody knew.
look::Spans evidenceSpans(const incidents::Incident &incident);

/// What steps of the phases that have begun expect as evidence and is not there.
QStringList expectedEvidence(const incidents::Incident &incident);

} // namespace models
