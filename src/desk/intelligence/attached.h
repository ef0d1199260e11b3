#pragma once

#include "domain/incidents/alertattached.h"
#include "domain/intelligence/alert.h"
#include "domain/journal/deed.h"

namespace desk {

/// How an incident names the alert that is joined to it.
incidents::AlertAttached attachedTo(const intelligence::Alert &alert);

/// Both deeds as one, or the first refusal.
base::Result<journal::Deed> together(base::Result<journal::Deed> first, const base::Result<journal::Deed> &second);

} // namespace desk
