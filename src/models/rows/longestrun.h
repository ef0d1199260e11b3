#pragma once

#include <QList>

namespace models {

/// Which of `order` belong to a longest increasing subsequence: what may stay where it is when the
/// others are moved between them.
QList<bool> longestRun(const QList<int> &order);

} // namespace models
