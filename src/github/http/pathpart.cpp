#include "github/http/pathpart.h"

#include <QUrl>

namespace github {

QString pathPart(const QString &name)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(name));
}

} // namespace github
