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

base::Done runStep(Database &database, const QString &name, const QString &step)
{
    QFile file(QStringLiteral(":/sql/%1/%2").arg(name, step));
    if (!file.open(QIODevice::ReadOnly))
        return base::Error{base::ErrorKind::Storage, QStringLiteral("The schema %1 is missing").arg(step)};
    return database.run(file.readAll());
}

/// All that is missing from `version` on.
base::Done runSteps(Database &database, const QString &name, int version)
{
    for (const QString &step : steps(name)) {
        if (numberOf(step) <= version)
            continue;
        if (const base::Done ran = runStep(database, name, step); !ran)
            return ran;
    }
    return database.run("PRAGMA user_version=" + QByteArray::number(newestSchema(name)));
}

} // namespace

int newestSchema(const QString &name)
{
    const QStringList all = steps(name);
    return all.isEmpty() ? 0 : numberOf(all.last());
}

base::Result<int> schemaOf(Database &database, const QString &name)
{
    const base::Result<qint64> version = database.number("PRAGMA user_version");
    if (!version)
        return version.error();
    if (*version > newestSchema(name))
        return base::Error{
            base::ErrorKind::Refused,
            QStringLiteral("This workspace was written by a newer Parapet. Open it with that one; nothing "
                           "was changed"),
            QStringLiteral("%1.db has schema %2, this program knows %3")
                .arg(name)
                .arg(*version)
                .arg(newestSchema(name))};
    return int(*version);
}

base::Result<bool> migrate(Database &database, const QString &name, const std::function<base::Done()> &filling)
{
    const base::Result<int> before = schemaOf(database, name);
    if (!before)
        return before.error();
    if (*before == newestSchema(name))
        return false;
    return database.transaction([&]() -> base::Result<bool> {
        // Another process may have done it while this one waited for the file.
        const base::Result<int> version = schemaOf(database, name);
        if (!version)
            return version.error();
        if (*version == newestSchema(name))
            return false;
        base::Done done = runSteps(database, name, *version);
        if (done && filling)
            done = filling();
        return done ? base::Result<bool>(true) : base::Result<bool>(done.error());
    });
}

} // namespace store
