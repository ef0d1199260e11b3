#pragma once

#include "base/instant.h"

#include <QByteArray>

namespace reports {

/// The PDF with `made` as its creation date instead of the time at which Qt wrote it. Its table of places is moved
/// along. A file without such a date or with a table of another form is Corrupt.
base::Result<QByteArray> dated(QByteArray pdf, base::Instant made);

} // namespace reports
