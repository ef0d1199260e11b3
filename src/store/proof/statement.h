#pragma once

#include "store/proof/proof.h"

namespace store {

/// What a verification came to, line by line, for a terminal, a file or the clipboard: each console's
/// log with the whole Merkle root, what was looked at, what is wrong, and the verdict last.
QStringList statementOf(const ProofReport &report);

} // namespace store
