#pragma once

#include "domain/journal/subject.h"

#include <functional>

class QObject;

namespace console {

class Console;

/// Calls `take`, on the thread of `context` and as long as that lives, with every new state of a subject: of
/// this process's commits at once, of another process's when it is noticed.
void follow(Console &console, const QString &subject, QObject *context,
            const std::function<void(const journal::SubjectPtr &state)> &take);

} // namespace console
