#pragma once

#include "store/journal/projection.h"

#include <memory>
#include <vector>

namespace store {

/// A new state of that kind of subject, before any entry; nullptr for a kind this program does not
/// know (its entries are kept and relayed all the same).
std::shared_ptr<journal::Subject> blankSubject(const QString &kind, const QString &id);

/// The projections of every feature, in the order they are written.
std::vector<std::unique_ptr<Projection>> projections();

} // namespace store
