#pragma once

#include "domain/intelligence/alerttakenup.h"
#include "domain/journal/deed.h"

namespace desk {

/// Takes a finding up: from now on people decide about it. The alert's identifier follows from the finding.
base::Result<journal::Deed> takeUpFinding(const intelligence::AlertFacts &facts, const journal::Authorship &by);

/// The alert as it would stand once it was taken up, for what is done in the same deed.
intelligence::AlertPtr takenUpNow(const intelligence::AlertFacts &facts, const journal::Authorship &by);

} // namespace desk
