#include "base/paths.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace base::paths {

namespace {

QString made(const QString &folder)
{
    const Done made = makePrivate(folder);
    if (!made)
        qWarning("%s", qUtf8Printable(made.error().text()));
    return folder;
}

QString fromEnvironment(const char *variable, const QString &fallback)
{
    const QString set = qEnvironmentVariable(variable);
    return (set.startsWith(u'/') ? set : QDir::homePath() + fallback) + QStringLiteral("/parapet");
}

} // namespace

Done makePrivate(const QString &folder)
{
    const QFileDevice::Permissions owner = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
    if (QDir(folder).exists())
        return done();
    if (!QDir().mkpath(folder) || !QFile::setPermissions(folder, owner))
        return Error{ErrorKind::Storage, QStringLiteral("The folder %1 cannot be made").arg(folder),
                     QStringLiteral("check that you may write there")};
    return done();
}

QString data()
{
    return made(fromEnvironment("XDG_DATA_HOME", QStringLiteral("/.local/share")));
}

QString state()
{
    return made(fromEnvironment("XDG_STATE_HOME", QStringLiteral("/.local/state")));
}

QString cache()
{
    return made(fromEnvironment("XDG_CACHE_HOME", QStringLiteral("/.cache")));
}

QString config()
{
    return made(fromEnvironment("XDG_CONFIG_HOME", QStringLiteral("/.config")));
}

QString runtime()
{
    const QString set = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return made(set.startsWith(u'/') ? set + QStringLiteral("/parapet") : state() + QStringLiteral("/run"));
}

} // namespace base::paths
