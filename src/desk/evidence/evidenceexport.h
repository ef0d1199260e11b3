#pragma once

#include "domain/incidents/incident.h"
#include "store/evidence/evidencefolder.h"

namespace desk {

/// Evidence on its way out: copies of the sealed files, each hashed as it is written, `custody.json` with everything
/// known of each and `SHA256SUMS` that `sha256sum -c` reads. It is made beside its place and put there only when the
/// export is written down, so that neither is there without the other; what is not put there goes away. Reads and
/// writes everything, so never on the window's thread.
class EvidenceExport
{
public:
    /// `target` is a folder that does not exist yet. Refused when it does or an item has no file, Corrupt when a file
    /// is not what was sealed, Storage when a disk fails.
    static base::Result<EvidenceExport> prepare(const store::EvidenceFolder &folder,
                                                const incidents::Incident &incident, const QStringList &items,
                                                const QString &target,
                                                const store::EvidenceFolder::Progress &progress = {});
    EvidenceExport(EvidenceExport &&other) noexcept;
    EvidenceExport &operator=(EvidenceExport &&) = delete;
    ~EvidenceExport();

    /// Puts it in its place.
    base::Done finish();
    const QString &target() const { return m_target; }

private:
    explicit EvidenceExport(QString target);
    base::Done write(const store::EvidenceFolder &folder, const incidents::Incident &incident, const QStringList &items,
                     const store::EvidenceFolder::Progress &progress);

    QString m_target;
    QString m_making; ///< empty once it is put in its place
};

} // namespace desk
