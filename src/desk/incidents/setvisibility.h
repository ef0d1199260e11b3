#pragma once

#include "domain/incidents/visibilityset.h"
#include "domain/journal/deed.h"

namespace desk {

/// Sets who may see the incident; an empty codename leaves it as it is.
base::Result<journal::Deed> setVisibility(const incidents::Incident &incident, incidents::Visibility visibility,
                                          const QString &codename, const journal::Authorship &by);

} // namespace desk
