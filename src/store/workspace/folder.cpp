#include "store/workspace/folder.h"

#include "base/paths.h"

#include <QFileInfo>

namespace store {

bool Folder::holdsWorkspace() const
{
    return QFileInfo(journal()).isFile();
}

base::Done Folder::make() const
{
    if (holdsWorkspace())
        return base::Error{base::ErrorKind::Refused, QStringLiteral("There is a workspace in %1 already").arg(path),
                           QStringLiteral("open it, or choose another folder")};
    for (const QString &part : {path, evidence(), backups()}) {
        if (const base::Done made = base::paths::makePrivate(part); !made)
            return made;
    }
    return base::done();
}

} // namespace store
