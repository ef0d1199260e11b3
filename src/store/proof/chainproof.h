#pragma once

#include "store/proof/proof.h"

namespace store {

/// Reads every entry once, in the order of each device's log, and checks hash, commitment, numbering,
/// links and checkpoints.
base::Done proveChains(Database &journal, ProofReport &report, const ProofScope &scope);

/// Compares the logs' ends with those remembered outside.
void proveHeads(const Heads &heads, Database &journal, ProofReport &report);

} // namespace store
