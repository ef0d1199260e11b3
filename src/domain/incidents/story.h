#pragma once

#include "domain/journal/line.h"

namespace incidents {

/// Whether an entry belongs to the story: it was pinned to it, or it turned the course: a milestone, a
/// decision, another severity or state.
bool belongsToStory(const journal::Line &line);
/// And is told by it: what was struck or refused is not.
bool isInStory(const journal::Line &line);

} // namespace incidents
