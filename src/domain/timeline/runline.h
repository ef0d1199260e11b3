#pragma once

#include "domain/timeline/wordtemplate.h"

namespace timeline {

/// What kind of event the end of a workflow run is: "run.failure" for the conclusion "failure";
/// "run.completed" when it has none.
QString runAction(const QString &conclusion);

/// A run in words, on one line: "release.yml #482 began on main in acme/web: push by ana" and
/// "release.yml #482 failed on main in acme/web after 03:10". Fields: workflow, number, attempt, branch,
/// repo, event, actor, took. A conclusion that is not known is written as it is.
QString runBegan(const FieldText &field);
QString runEnded(const QString &conclusion, const FieldText &field);

} // namespace timeline
