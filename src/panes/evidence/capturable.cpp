#include "panes/evidence/capturable.h"

#include <QBuffer>
#include <QImage>
#include <QMimeData>
#include <QUrl>

namespace panes {

using console::CaptureSource;

QList<CaptureSource> capturable(const QMimeData &content)
{
    QList<CaptureSource> out;
    for (const QUrl &url : content.urls()) {
        if (url.isLocalFile())
            out.append({.path = url.toLocalFile()});
    }
    if (!out.isEmpty())
        return out;
    if (content.hasImage()) {
        QBuffer buffer;
        if (qvariant_cast<QImage>(content.imageData()).save(&buffer, "PNG"))
            return {{.path = {}, .bytes = buffer.data(), .name = QStringLiteral("clipboard.png")}};
    }
    if (content.hasText() && !content.text().trimmed().isEmpty())
        return {{.path = {}, .bytes = content.text().toUtf8(), .name = QStringLiteral("clipboard.txt")}};
    return {};
}

} // namespace panes
