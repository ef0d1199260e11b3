#pragma once

#include "base/result.h"
#include "feeds/files/filereading.h"

namespace desk {

/// What strict reading makes of a file: Invalid with the first row that was refused, and how many were.
base::Done strictly(const QString &name, const base::Result<feeds::FileReading> &reading);

} // namespace desk
