#pragma once

#include "domain/incidents/questionanswered.h"
#include "domain/journal/deed.h"

namespace desk {

/// Answers a question of this incident; `question` is the entry that asked it.
base::Result<journal::Deed> answer(const incidents::Incident &incident, const QString &question, const QString &text,
                                   const journal::Authorship &by);

} // namespace desk
