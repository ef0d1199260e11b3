#pragma once

#include "feeds/kev/kevcatalogue.h"

namespace feeds {

/// Reads the catalogue as CISA publishes it as CSV, or a part of it that somebody cut out: the columns are known
/// by their names. A table does not say of when it is: its newest entry does.
base::Result<FileReading> readKevTable(QIODevice &device, const QString &name, const TakeCatalogue &take);

} // namespace feeds
