#pragma once

#include "domain/incidents/merged.h"
#include "domain/journal/deed.h"

namespace desk {

/// Goes on in another incident: a link and a redirect, nothing is copied. Refused when `into` is itself
/// merged or declined, so that redirects never run in a circle.
base::Result<journal::Deed> merge(const incidents::Incident &incident, const incidents::Incident &into,
                                  const QString &reason, const journal::Authorship &by);

} // namespace desk
