#pragma once

#include "domain/intelligence/alert.h"
#include "domain/journal/deed.h"

namespace desk {

/// The entry that planned the action of that label or id; Invalid names those there are.
base::Result<QString> remedyNamed(const intelligence::Alert &alert, const QString &labelOrId);

} // namespace desk
