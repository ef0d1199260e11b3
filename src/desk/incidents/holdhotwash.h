#pragma once

#include "domain/incidents/hotwashheld.h"
#include "domain/journal/deed.h"

namespace desk {

/// Writes down what came of the talk right after the response.
base::Result<journal::Deed> holdHotWash(const incidents::Incident &incident, const QString &text,
                                        const journal::Authorship &by);

} // namespace desk
