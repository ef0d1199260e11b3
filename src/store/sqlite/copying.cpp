#include "store/sqlite/copying.h"

#include "store/sqlite/statement.h"

#include <QFile>

#include <cstdio>

namespace store {

base::Done checkIntact(const QString &path)
{
    base::Result<Database> copy = Database::open(path, Database::Mode::ReadOnly);
    if (!copy)
        return copy.error();
    base::Result<Statement> check = Statement::prepare(*copy, "PRAGMA quick_check(1)");
    if (!check)
        return check.error();
    const base::Result<bool> row = check->step();
    if (!row)
        return row.error();
    if (check->text(0) != QLatin1String("ok"))
        return base::Error{base::ErrorKind::Corrupt, QStringLiteral("%1 is damaged").arg(path), check->text(0)};
    return base::done();
}

void removeDatabase(const QString &path)
{
    for (const char *suffix : {"", "-wal", "-shm", "-journal"})
        QFile::remove(path + QLatin1String(suffix));
}

base::Done copyIntact(Database &database, const QString &path)
{
    const QString making = path + QStringLiteral(".making");
    removeDatabase(making); // of a program that was killed
    base::Done done = database.copyTo(making);
    if (done)
        done = checkIntact(making);
    if (done && std::rename(QFile::encodeName(making).constData(), QFile::encodeName(path).constData()) != 0)
        done = base::Error{base::ErrorKind::Storage, QStringLiteral("The copy could not be named %1").arg(path)};
    if (!done)
        removeDatabase(making);
    return done;
}

} // namespace store
