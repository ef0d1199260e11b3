#pragma once

#include "domain/incidents/notified.h"
#include "domain/journal/deed.h"

namespace desk {

/// Records one try to tell a stakeholder, of the matrix or beyond it. Without a channel it is the next one of
/// their rule that was not tried, or for an answer the one they were told by. Invalid when there is none.
base::Result<journal::Deed> tell(const incidents::Incident &incident, incidents::Notified told,
                                 const journal::Authorship &by);

/// The first channel of the rule that was not tried yet; the first of all when every one was.
QString nextChannel(const incidents::Notification &notification);

} // namespace desk
