#pragma once

#include "desk/demo/story.h"

namespace desk {

/// Lets a few of the past incidents say that they are the recurrence of an earlier one of the same title which was
/// closed less than 90 days before; one of them is only suspected.
void tellRecurrences(QList<Story> &stories);

} // namespace desk
