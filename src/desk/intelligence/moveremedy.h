#pragma once

#include "domain/intelligence/remedymoved.h"
#include "domain/journal/deed.h"

namespace desk {

/// Says how far an action is; `remedy` is its label or the id of its entry.
base::Result<journal::Deed> moveRemedy(const intelligence::Alert &alert, const QString &remedy,
                                       intelligence::RemedyState to, const QString &why, const journal::Authorship &by);

} // namespace desk
