#pragma once

#include "desk/demo/story.h"

namespace desk {

/// The incidents that are open when the demo begins; `now` is that moment, 2025-01-15T03:57:17Z.
QList<Story> liveStories(base::Entropy &entropy, base::Instant now, const QList<incidents::Playbook> &playbooks);

/// The audit row that the live P1 has pinned, as GitHub would have exported it.
QByteArray pinnedAuditRow();

/// The shipped playbook that a severity proposes.
const incidents::Playbook &playbookFor(const QList<incidents::Playbook> &playbooks, incidents::Severity severity);

} // namespace desk
