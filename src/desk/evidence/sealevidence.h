#pragma once

#include "domain/incidents/evidencecollected.h"
#include "store/evidence/evidencefolder.h"

namespace desk {

/// Seals a file in the evidence folder and gives what the entry says of it; `collectEvidence` gives it
/// its label. Reads the whole file, so never on the window's thread. Errors as EvidenceFolder::seal.
base::Result<incidents::EvidenceCollected> sealEvidence(const store::EvidenceFolder &folder, const QString &path,
                                                        const QString &title, const QString &step,
                                                        const std::function<bool(qint64, qint64)> &progress = {});

} // namespace desk
