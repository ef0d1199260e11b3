#include "desk/evidence/sealevidence.h"

#include <QFileInfo>

namespace desk {

base::Result<incidents::EvidenceCollected> sealEvidence(const store::EvidenceFolder &folder, const QString &path,
                                                        const QString &title, const QString &step,
                                                        const std::function<bool(qint64, qint64)> &progress)
{
    const base::Result<store::Sealed> sealed = folder.seal(path, progress);
    if (!sealed)
        return sealed.error();
    incidents::EvidenceCollected out;
    out.title = title.trimmed().isEmpty() ? sealed->fileName : title.trimmed();
    out.kindOfEvidence =
        sealed->mediaType.startsWith(QLatin1String("image/")) ? QStringLiteral("screenshot") : QStringLiteral("file");
    out.fileName = sealed->fileName;
    out.sha256 = QByteArray::fromHex(sealed->sha256.toLatin1());
    out.size = sealed->size;
    out.mediaType = sealed->mediaType;
    out.step = step;
    out.source = QFileInfo(path).absoluteFilePath();
    return out;
}

} // namespace desk
