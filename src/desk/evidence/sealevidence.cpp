#include "desk/evidence/sealevidence.h"

#include "base/text.h"

#include <QFileInfo>

namespace desk {

namespace {

constexpr qsizetype longestItemTitle = 300; // of the entry's fields
constexpr qsizetype longestItemFile = 1000;
constexpr qsizetype longestItemType = 200;

} // namespace

incidents::EvidenceCollected evidenceOf(const store::Sealed &file, const QString &title, const QString &source)
{
    incidents::EvidenceCollected out;
    const QString name = file.fileName.trimmed().isEmpty() ? QStringLiteral("file") : file.fileName;
    out.title = title.trimmed().isEmpty() ? base::beginning(name, longestItemTitle) : title.trimmed();
    out.kindOfEvidence =
        file.mediaType.startsWith(QLatin1String("image/")) ? evidence::Kind::Screenshot : evidence::Kind::File;
    out.fileName = base::beginning(file.fileName, longestItemFile);
    out.sha256 = QByteArray::fromHex(file.sha256.toLatin1());
    out.size = file.size;
    out.mediaType = base::beginning(file.mediaType, longestItemType);
    out.source = source;
    return out;
}

base::Result<incidents::EvidenceCollected> sealEvidence(const store::EvidenceFolder &folder, const QString &path,
                                                        const QString &title, const QString &step,
                                                        const std::function<bool(qint64, qint64)> &progress)
{
    const base::Result<store::Sealed> sealed = folder.seal(path, progress);
    if (!sealed)
        return sealed.error();
    incidents::EvidenceCollected out = evidenceOf(*sealed, title, QFileInfo(path).absoluteFilePath());
    out.step = step;
    return out;
}

base::Result<incidents::EvidenceCollected> sealEvidence(const store::EvidenceFolder &folder, const QByteArray &bytes,
                                                        const QString &fileName, const QString &title)
{
    const base::Result<store::Sealed> sealed = folder.seal(bytes, fileName);
    return sealed ? base::Result<incidents::EvidenceCollected>(
               evidenceOf(*sealed, title, QStringLiteral("pasted from the clipboard")))
                  : base::Result<incidents::EvidenceCollected>(sealed.error());
}

} // namespace desk
