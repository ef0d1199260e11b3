#include "app/ctl/documentout.h"

#include <QSaveFile>

namespace ctl {

base::Result<QByteArray> putOut(Call &call, const reports::Document &document)
{
    const QString path = call.option("out");
    const std::optional<reports::Format> format = reports::formatOf(path.isEmpty() ? QStringLiteral(".md") : path);
    if (!format)
        return base::Error{base::ErrorKind::Invalid, QStringLiteral("“%1” has no known ending").arg(path),
                           QStringLiteral("name the file .md, .html or .pdf")};
    const base::Result<QByteArray> bytes = reports::written(document, *format);
    if (!bytes)
        return bytes.error();
    if (path.isEmpty()) {
        for (const QString &line : QString::fromUtf8(*bytes).split(u'\n'))
            call.print(line);
        return QByteArray();
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size() || !file.commit())
        return base::Error{base::ErrorKind::Storage, QStringLiteral("%1 could not be written").arg(path),
                           file.errorString()};
    call.print(QStringLiteral("%1: %2 bytes").arg(path).arg(bytes->size()));
    return *bytes;
}

} // namespace ctl
