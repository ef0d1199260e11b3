#include "store/backup/backup.h"

#include "base/paths.h"
#include "store/sqlite/copying.h"
#include "store/sqlite/migrator.h"
#include "store/sqlite/statement.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace store {

namespace {

constexpr int kept = 7;

base::Done checkBackup(const QString &path)
{
    if (const base::Done intact = checkIntact(path); !intact)
        return intact;
    base::Result<Database> copy = Database::open(path, Database::Mode::ReadOnly);
    if (!copy)
        return copy.error();
    const base::Result<int> schema = schemaOf(*copy, QStringLiteral("journal"));
    if (!schema)
        return schema.error();
    return *schema > 0 ? base::done()
                       : base::Done(base::Error{base::ErrorKind::Corrupt,
                                                QStringLiteral("%1 is not the journal of a workspace").arg(path)});
}

QString stampOf(base::Instant now)
{
    return base::dayText(now) + QStringLiteral("T") + base::clockText(now).remove(u':') + QStringLiteral("Z");
}

} // namespace

QStringList backupsOf(const Folder &folder)
{
    QStringList out;
    const QDir dir(folder.backups());
    for (const QString &name :
         dir.entryList({QStringLiteral("journal-*.db")}, QDir::Files, QDir::Name | QDir::Reversed))
        out.append(dir.filePath(name));
    return out;
}

base::Result<QString> makeBackup(Database &journal, const Folder &folder, base::Instant now, const QString &path)
{
    const QString target =
        path.isEmpty() ? QStringLiteral("%1/journal-%2.db").arg(folder.backups(), stampOf(now)) : path;
    if (QFileInfo::exists(target))
        return base::Error{base::ErrorKind::Refused, QStringLiteral("%1 exists already").arg(target)};
    if (const base::Done made = base::paths::makePrivate(QFileInfo(target).absolutePath()); !made)
        return made.error();
    if (const base::Done copied = copyIntact(journal, target); !copied)
        return copied.error();
    const QStringList all = backupsOf(folder);
    for (const QString &old : all.mid(kept))
        QFile::remove(old);
    return target;
}

base::Result<QString> makeDailyBackup(Database &journal, const Folder &folder, base::Instant now)
{
    const QString today = QStringLiteral("/journal-%1T").arg(base::dayText(now));
    const QStringList all = backupsOf(folder);
    if (!all.isEmpty() && all.first().contains(today))
        return QString();
    return makeBackup(journal, folder, now);
}

base::Done restoreBackup(const Folder &folder, const QString &backup, base::Instant now)
{
    if (const base::Done good = checkBackup(backup); !good)
        return good;
    const QString fresh = folder.journal() + QStringLiteral(".restoring");
    QFile::remove(fresh);
    if (!QFile::copy(backup, fresh))
        return base::Error{base::ErrorKind::Storage,
                           QStringLiteral("The backup could not be copied. Nothing was changed")};
    QFile::setPermissions(fresh, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    {
        base::Result<Database> copy = Database::open(fresh, Database::Mode::ReadWrite);
        if (!copy)
            return copy.error();
        const base::Done marked = execute(*copy, "INSERT OR REPLACE INTO meta VALUES ('restored', ?), ('identity', '')",
                                          QFileInfo(backup).fileName());
        if (!marked)
            return marked;
        if (const base::Done plain = copy->run("PRAGMA wal_checkpoint(TRUNCATE); PRAGMA journal_mode=DELETE"); !plain)
            return plain;
    }
    const QString aside = QStringLiteral("%1/replaced-%2.db").arg(folder.backups(), stampOf(now));
    for (const char *suffix : {"", "-wal", "-shm"}) {
        const QString part = folder.journal() + QLatin1String(suffix);
        if (QFileInfo::exists(part) && !QFile::rename(part, aside + QLatin1String(suffix)))
            return base::Error{base::ErrorKind::Storage, QStringLiteral("The old journal could not be set aside"),
                               part};
    }
    if (!QFile::rename(fresh, folder.journal()))
        return base::Error{base::ErrorKind::Storage, QStringLiteral("The restored journal could not be put in place"),
                           QStringLiteral("the old one is %1").arg(aside)};
    return base::done();
}

} // namespace store
