#pragma once

#include "domain/incidents/factornamed.h"
#include "domain/journal/deed.h"

namespace desk {

/// Names something that contributed.
base::Result<journal::Deed> nameFactor(const incidents::Incident &incident, incidents::FactorKind kind,
                                       const QString &text, const journal::Authorship &by);

} // namespace desk
