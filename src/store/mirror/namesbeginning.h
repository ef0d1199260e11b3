#pragma once

#include "store/mirror/mirrornames.h"

#include <QStringList>

namespace store {

/// Names of a kind that begin with `typed`, without regard to case, at most `most`, sorted; a repository
/// also without its owner.
base::Result<QStringList> namesBeginning(Database &mirror, NameKind kind, const QString &typed, int most);

} // namespace store
