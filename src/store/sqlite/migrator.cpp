#include "store/sqlite/migrator.h"

#include <QDir>
#include <QFile>

static void loadSql()
{
    Q_INIT_RESOURCE(sql);
}

namespace store {

namespace {

QStringList steps(const QString &name)
{
    loadSql();
    return QDir(QStringLiteral(":/sql/%1").arg(name)).entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
}

int numberOf(const QString &step)
{
    return step.left(4).toInt();
}

} // namespace

int newestSchema(const QString &name)
{
    const QStringList all = steps(name);
    return all.isEmpty() ? 0 : numberOf(all.last());
}

base::Result<bool> migrate(Database &database, const QString &name)
{
    const base::Result<qint64> version = database.number("PRAGMA user_version");
    if (!version)
        return version.error();
    if (*version > newestSchema(name))
        return base::Error{base::ErrorKind::Corrupt, QStringLiteral("This workspace was written by a newer Parapet"),
                           QStringLiteral("schema %1, this program knows %2").arg(*version).arg(newestSchema(name))};
    bool any = false;
    for (const QString &step : steps(name)) {
        if (numberOf(step) <= *version)
            continue;
        QFile file(QStringLiteral(":/sql/%1/%2").arg(name, step));
        if (!file.open(QIODevice::ReadOnly))
            return base::Error{base::ErrorKind::Storage, QStringLiteral("The schema %1 is missing").arg(step)};
        const QByteArray sql = file.readAll();
        const base::Done done = database.transaction([&]() -> base::Done {
            if (base::Done ran = database.run(sql); !ran)
                return ran;
            return database.run("PRAGMA user_version=" + QByteArray::number(numberOf(step)));
        });
        if (!done)
            return done.error();
        any = true;
    }
    return any;
}

} // namespace store
