#include "panes/shell/settingsfile.h"

#include "base/log.h"
#include "base/paths.h"

#include <QFile>

namespace shell {

std::unique_ptr<QSettings> openSettings()
{
    return openSettings(base::paths::config() + QStringLiteral("/parapet.ini"));
}

std::unique_ptr<QSettings> openSettings(const QString &path)
{
    // Made before QSettings does, which keeps the mode of a file that is there.
    const QFileDevice::Permissions owner = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    QFile file(path);
    if (!file.exists() && !file.open(QFile::WriteOnly, owner))
        qCWarning(logWindow, "Settings cannot be kept: %s", qUtf8Printable(file.errorString()));
    file.close();
    file.setPermissions(owner);
    return std::make_unique<QSettings>(path, QSettings::IniFormat);
}

} // namespace shell
