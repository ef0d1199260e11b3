#include "store/sqlite/database.h"

#include "base/log.h"
#include "store/sqlite/statement.h"
#include "store/sqlite/statementcache.h"

#include <QFile>

#include <cerrno>
#include <sqlite3.h>

namespace store {

namespace {

constexpr int patience = 5000; // ms to wait for another process's commit
constexpr int longLog = 4096; // frames of 4 KiB: 16 MiB

int openFlags(Database::Mode mode)
{
    switch (mode) {
    case Database::Mode::ReadWrite:
        return SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    case Database::Mode::Memory:
        return SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_MEMORY;
    case Database::Mode::ReadOnly:
    case Database::Mode::Immutable:
        break;
    }
    return SQLITE_OPEN_READONLY;
}

/// SQLite counts what it allocates for whoever asks; nobody does, and each count takes a mutex.
void countNoMemory()
{
    static const int once = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    Q_UNUSED(once)
}

QByteArray uriOf(const QString &path, Database::Mode mode)
{
    if (mode == Database::Mode::Memory)
        return ":memory:";
    QByteArray uri = "file:" + path.toUtf8().toPercentEncoding("/");
    if (mode == Database::Mode::Immutable)
        uri += "?immutable=1";
    return uri;
}

QByteArray pragmas(Database::Mode mode, Durability durability)
{
    QByteArray sql = "PRAGMA foreign_keys=ON; PRAGMA trusted_schema=OFF; PRAGMA temp_store=MEMORY;";
    if (mode != Database::Mode::ReadWrite)
        return sql + "PRAGMA query_only=" + (mode == Database::Mode::Memory ? "OFF;" : "ON;");
    sql += "PRAGMA journal_mode=WAL; PRAGMA wal_autocheckpoint=0; PRAGMA secure_delete=ON; "
           "PRAGMA cache_size=-16384;";
    sql += durability == Durability::Full  ? "PRAGMA synchronous=FULL;"
        : durability == Durability::Normal ? "PRAGMA synchronous=NORMAL;"
                                           : "PRAGMA synchronous=OFF;";
    return sql;
}

} // namespace

void Database::Close::operator()(sqlite3 *handle) const
{
    sqlite3_close_v2(handle);
}

Database::Database(sqlite3 *handle)
    : m_frames(std::make_unique<int>(0))
    , m_handle(handle)
    , m_statements(std::make_unique<StatementCache>())
{
}
Database::Database(Database &&) noexcept = default;
Database &Database::operator=(Database &&other) noexcept
{
    m_statements = std::move(other.m_statements); // before the connection they are of
    m_handle = std::move(other.m_handle);
    m_frames = std::move(other.m_frames);
    return *this;
}
Database::~Database() = default;

base::Result<Database> Database::open(const QString &path, Mode mode, Durability durability)
{
    countNoMemory();
    const bool fresh = mode == Mode::ReadWrite && !QFile::exists(path);
    sqlite3 *handle = nullptr;
    const int flags = openFlags(mode) | SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    const int code = sqlite3_open_v2(uriOf(path, mode).constData(), &handle, flags, nullptr);
    Database database(handle);
    if (code != SQLITE_OK)
        return database.error(code, "open " + path.toUtf8());
    if (fresh)
        QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    sqlite3_busy_timeout(handle, patience);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    if (const base::Done set = database.run(pragmas(mode, durability)); !set)
        return set.error();
    sqlite3_wal_hook(handle, &Database::logged, database.m_frames.get());
    return database;
}

int Database::logged(void *frames, sqlite3 *, const char *, int count)
{
    *static_cast<int *>(frames) = count;
    return SQLITE_OK;
}

bool Database::hasLongLog() const
{
    return *m_frames >= longLog;
}

base::Done Database::run(const QByteArray &sql)
{
    const char *rest = sql.constData();
    while (*rest) {
        sqlite3_stmt *raw = nullptr;
        if (const int code = sqlite3_prepare_v2(handle(), rest, -1, &raw, &rest); code != SQLITE_OK)
            return error(code, sql.left(80));
        if (!raw)
            break;
        int code = SQLITE_ROW;
        while (code == SQLITE_ROW)
            code = sqlite3_step(raw);
        sqlite3_finalize(raw);
        if (code != SQLITE_DONE)
            return error(code, sql.left(80));
    }
    return base::done();
}

base::Result<qint64> Database::number(const QByteArray &sql)
{
    base::Result<Statement> query = Statement::prepare(*this, sql);
    if (!query)
        return query.error();
    const base::Result<bool> row = query->step();
    if (!row)
        return row.error();
    return *row ? query->integer(0) : 0;
}

void Database::rollBack()
{
    if (sqlite3_get_autocommit(handle()) == 0) {
        if (const base::Done undone = run("ROLLBACK"); !undone)
            qCWarning(logStore) << "rollback:" << undone.error().text();
    }
}

base::Done Database::checkpoint()
{
    const int code = sqlite3_wal_checkpoint_v2(handle(), nullptr, SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
    *m_frames = 0; // tried; what a reader still held back is tried again with the next long log
    return code == SQLITE_OK || code == SQLITE_BUSY ? base::done() : base::Done(error(code, "checkpoint"));
}

base::Done Database::copyTo(const QString &path)
{
    base::Result<Database> target = open(path, Mode::ReadWrite, Durability::Normal);
    if (!target)
        return target.error();
    if (const base::Done plain = target->run("PRAGMA journal_mode=DELETE"); !plain)
        return plain;
    sqlite3_backup *copy = sqlite3_backup_init(target->handle(), "main", handle(), "main");
    if (!copy)
        return target->error(sqlite3_errcode(target->handle()), "copy");
    const int code = sqlite3_backup_step(copy, -1);
    sqlite3_backup_finish(copy);
    if (code != SQLITE_DONE)
        return target->error(code, "copy");
    return target->run("PRAGMA journal_mode=DELETE");
}

qint64 Database::changes() const
{
    return sqlite3_changes64(handle());
}

base::Error Database::error(int code, const QByteArray &doing) const
{
    using base::ErrorKind;
    const QString detail = QStringLiteral("%1: %2 [%3]")
                               .arg(QString::fromUtf8(doing), QString::fromUtf8(sqlite3_errmsg(handle())))
                               .arg(code);
    const base::Error full{ErrorKind::Storage,
                           QStringLiteral("The disk is full. Nothing was lost; make room and try again"), detail};
    switch (code & 0xff) {
    case SQLITE_FULL:
        return full;
    case SQLITE_IOERR: // the index of the log is made room for at once, and that fails otherwise
        if (const int cause = sqlite3_system_errno(handle()); cause == ENOSPC || cause == EDQUOT)
            return full;
        return {ErrorKind::Storage, QStringLiteral("The database could not be read or written"), detail};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorKind::Conflict, QStringLiteral("Another program holds the workspace. Try again in a moment"),
                detail};
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_CANTOPEN:
        return {ErrorKind::Storage,
                QStringLiteral("The workspace cannot be written here: check the folder's permissions"), detail};
    case SQLITE_CORRUPT: // also what a failed read of a bad sector becomes
    case SQLITE_NOTADB:
        return {ErrorKind::Corrupt,
                QStringLiteral("The database file is damaged or cannot be read. Check it (parapetctl verify) before a "
                               "backup takes its place (parapetctl restore)"),
                detail};
    case SQLITE_CONSTRAINT:
        return {ErrorKind::Corrupt, QStringLiteral("The database refused a row that breaks its rules"), detail};
    default:
        return {ErrorKind::Storage, QStringLiteral("The database could not be read or written"), detail};
    }
}

} // namespace store
