#pragma once

#include "desk/demo/reviews.h"

namespace desk {

/// What the demo organisation went through before: 20 closed incidents of the last 30 days and the
/// 22 weeks before those, 140 with the live ones, from a seed. `reviews` tells what became of the grave ones.
QList<Story> pastStories(base::Entropy &entropy, base::Instant now, const QList<incidents::Playbook> &playbooks,
                         ReviewTeller &reviews);

} // namespace desk
