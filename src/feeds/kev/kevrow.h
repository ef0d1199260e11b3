#pragma once

#include "domain/intelligence/exploited.h"

#include "base/result.h"

#include <functional>

namespace feeds {

/// The value of a field of one entry, at most so many characters; empty when it is not there.
using KevField = std::function<QString(const char *name, qsizetype most)>;

/// One entry of the catalogue, from JSON or a table. Invalid says which field is wrong and why.
base::Result<intelligence::Exploited> kevEntry(const KevField &field, const QStringList &cwes);

} // namespace feeds
