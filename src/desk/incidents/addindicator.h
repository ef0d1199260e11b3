#pragma once

#include "domain/incidents/indicatoradded.h"
#include "domain/journal/deed.h"

namespace desk {

/// Adds a trace of the attack to look for elsewhere.
base::Result<journal::Deed> addIndicator(const incidents::Incident &incident, incidents::IndicatorKind kind,
                                         const QString &value, const journal::Authorship &by);

} // namespace desk
