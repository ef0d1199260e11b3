#pragma once

#include "domain/incidents/evidencecollected.h"
#include "store/evidence/evidencefolder.h"

namespace desk {

/// What the entry says of a sealed file; `collectEvidence` gives it its label. A picture is a screenshot until
/// somebody says otherwise; a blank title becomes the name of the file.
incidents::EvidenceCollected evidenceOf(const store::Sealed &file, const QString &title, const QString &source);

/// Seals a file in the evidence folder. Reads the whole file, so never on the window's thread. Errors as
/// EvidenceFolder::seal.
base::Result<incidents::EvidenceCollected> sealEvidence(const store::EvidenceFolder &folder, const QString &path,
                                                        const QString &title, const QString &step,
                                                        const std::function<bool(qint64, qint64)> &progress = {});

/// The same for what was pasted, under a name made for it.
base::Result<incidents::EvidenceCollected> sealEvidence(const store::EvidenceFolder &folder, const QByteArray &bytes,
                                                        const QString &fileName, const QString &title);

} // namespace desk
