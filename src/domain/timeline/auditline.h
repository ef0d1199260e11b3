#pragma once

#include "domain/timeline/wordtemplate.h"

namespace timeline {

/// What happened, in words, on one line: "ana removed the protection of branch main in acme/web".
/// An action that is not known reads "action by actor in repo". Filled in as `filledLine` does.
QString auditLine(const QString &action, const FieldText &field);

/// Whether the action has words of its own.
bool hasAuditWords(const QString &action);

} // namespace timeline
