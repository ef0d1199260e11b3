#pragma once

#include "domain/intelligence/alert.h"

namespace models {

/// What an alert waits for next: the verb that its detail offers first.
enum class NextStep { TakeUp, Answer, Plan, Start, Finish, Resolve, Reopen };
NextStep nextStepOf(const intelligence::Alert &alert, bool taken);

/// The action that the step is about: the first that is planned, or has begun.
const intelligence::Remedy *remedyFor(const intelligence::Alert &alert, NextStep step);

} // namespace models
