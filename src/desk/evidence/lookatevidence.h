#pragma once

#include "base/progress.h"
#include "store/evidence/evidencefolder.h"
#include "store/evidence/evidencelist.h"

#include <QSet>

#include <memory>

namespace desk {

/// What looking at the file of one item came to.
struct EvidenceLook
{
    QString incident; ///< subject id
    QString item; ///< entry id
    QString label;
    std::optional<evidence::Finding> finding; ///< nothing when there is nothing to say of it here
    QString seen; ///< SHA-256 of what is there
    QString what; ///< in words, unless it is intact
    bool unread = false; ///< it is there and could not be read

    /// It was looked at and is not what was sealed.
    bool isWrong() const { return finding && *finding != evidence::Finding::Intact; }
};

/// Hashes the files again, one content once; `progress` counts bytes. A file that is not here and was sealed by
/// another console than `ours` is held there, which is no finding. Refused when it is cancelled. Reads everything, so
/// never on the window's thread.
base::Result<QList<EvidenceLook>> lookAtEvidence(const store::EvidenceFolder &folder,
                                                 const QList<store::FiledItem> &items, const QSet<QString> &ours,
                                                 const std::shared_ptr<base::Progress> &progress);

} // namespace desk
