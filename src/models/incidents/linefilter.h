#pragma once

#include "domain/journal/line.h"
#include "domain/timeline/filter.h"

namespace models {

/// Whether a line of a log is among those a filter asks for, by the filter's own rules; `now` resolves
/// times that count back. Text is looked for in the sentence, the author, tags, comments and the words
/// before amendments. Entries are of the lane "manual", pinned machine events of the lane and the repository they had.
bool matches(const journal::Line &line, const timeline::Filter &filter, base::Instant now);

} // namespace models
