#pragma once

#include "domain/intelligence/alertanswered.h"
#include "domain/journal/deed.h"

namespace desk {

/// Answers questions of the triage, any of the four together.
base::Result<journal::Deed> answerTriage(const intelligence::Alert &alert, const intelligence::AlertAnswered &answers,
                                         const journal::Authorship &by);

} // namespace desk
