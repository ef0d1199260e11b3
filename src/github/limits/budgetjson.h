#pragma once

#include "github/limits/budget.h"

#include <QByteArray>

namespace github {

/// A budget's state as the document it is kept as.
QByteArray toJson(const BudgetState &state);
/// What of it can be read; a damaged one is an empty one, which GitHub's next answer fills.
BudgetState budgetStateIn(const QByteArray &json);

} // namespace github
