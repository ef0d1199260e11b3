#include "store/workspace/identity.h"

#include "base/hash.h"

#include <QFile>
#include <QSysInfo>

#include <sys/stat.h>

namespace store {

Identity Identity::of(const QString &journalPath)
{
    Identity out;
    out.machine = QString::fromLatin1(base::sha256("parapet:" + QSysInfo::machineUniqueId()).toHex().left(32));
    struct stat status
    {
    };
    if (::stat(QFile::encodeName(journalPath).constData(), &status) == 0)
        out.file = QString::number(status.st_ino);
    out.hostName = QSysInfo::machineHostName();
    return out;
}

} // namespace store
