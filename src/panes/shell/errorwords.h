#pragma once

#include "base/error.h"
#include "models/look/span.h"

namespace shell {

/// What an error says on the screen: what happened, what was kept, and what to do.
look::Spans errorSpans(const base::Error &error);
/// The sentence about what was kept, by kind.
QString keptWords(base::ErrorKind kind);

} // namespace shell
