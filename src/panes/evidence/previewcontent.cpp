#include "panes/evidence/previewcontent.h"

#include "base/hash.h"
#include "domain/evidence/handling.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImageReader>

namespace panes {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(panes::EvidencePreview)
};

constexpr int longestShownSide = 4096;

PreviewContent failed(const QString &problem)
{
    return {.problem = problem};
}

PreviewContent picture(const QByteArray &bytes, const evidence::Item &item)
{
    if (QString::fromLatin1(base::sha256(bytes).toHex()) != item.sha256)
        return failed(Words::tr("This is not what was sealed. Verify it"));
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, item.mediaType == QLatin1String("image/png") ? "png" : "jpeg");
    reader.setDecideFormatFromContent(false);
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (!size.isValid())
        return failed(Words::tr("The picture cannot be read: %1").arg(reader.errorString()));
    const qint64 pixels = qint64(size.width()) * size.height();
    if (std::max(size.width(), size.height()) > evidence::mostPictureSide || pixels > evidence::mostPicturePixels)
        return failed(Words::tr("The picture is %1 × %2 pixels: too large to be shown safely. Save a copy of it")
                          .arg(size.width())
                          .arg(size.height()));
    if (std::max(size.width(), size.height()) > longestShownSide)
        reader.setScaledSize(size.scaled(longestShownSide, longestShownSide, Qt::KeepAspectRatio));
    PreviewContent out{.image = reader.read()};
    if (out.image.isNull())
        out.problem = Words::tr("The picture cannot be read: %1").arg(reader.errorString());
    return out;
}

} // namespace

bool canPreview(const evidence::Item &item)
{
    return item.isFiled() && (evidence::isText(item.mediaType) || evidence::isPicture(item.mediaType));
}

PreviewContent previewOf(const store::EvidenceFolder &folder, const evidence::Item &item)
{
    const bool isPicture = evidence::isPicture(item.mediaType);
    if (isPicture && item.size > evidence::mostPictureBytes)
        return failed(Words::tr("The picture is too large to be shown safely. Save a copy of it"));
    const qint64 most = isPicture ? item.size : evidence::mostText;
    const base::Result<QByteArray> bytes = folder.beginning(item.sha256, most);
    if (!bytes)
        return failed(bytes.error().text());
    if (isPicture)
        return picture(*bytes, item);
    return {.text = models::previewText(*bytes, item.size)};
}

} // namespace panes
