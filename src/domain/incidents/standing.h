#pragma once

#include "domain/incidents/incident.h"

namespace incidents {

/// What most entries ask of an incident before anything else. Each gives the refusal in words.

/// The record was opened: its declaration was accepted.
base::Done declared(const Incident &incident);
/// Declared, and neither declined nor merged: what is done may still be written down after closing.
base::Done kept(const Incident &incident);
/// Declared and open: the response goes on.
base::Done open(const Incident &incident);

} // namespace incidents
