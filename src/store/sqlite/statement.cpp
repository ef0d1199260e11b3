#include "store/sqlite/statement.h"

#include <sqlite3.h>

namespace store {

Statement::Statement(Database &database, QByteArray sql, StatementCache::Owned raw)
    : m_database(&database)
    , m_cache(&database.statements())
    , m_sql(std::move(sql))
    , m_raw(std::move(raw))
{
}

Statement &Statement::operator=(Statement &&other) noexcept
{
    giveBack();
    m_database = other.m_database;
    m_cache = other.m_cache;
    m_sql = std::move(other.m_sql);
    m_raw = std::move(other.m_raw);
    return *this;
}

Statement::~Statement()
{
    giveBack();
}

void Statement::giveBack()
{
    if (m_raw)
        m_cache->giveBack(m_sql, std::move(m_raw));
}

base::Result<Statement> Statement::prepare(Database &database, const QByteArray &sql)
{
    if (StatementCache::Owned known = database.statements().take(sql))
        return Statement(database, sql, std::move(known));
    sqlite3_stmt *raw = nullptr;
    const int code = sqlite3_prepare_v3(database.handle(), sql.constData(), int(sql.size()), SQLITE_PREPARE_PERSISTENT,
                                        &raw, nullptr);
    if (code != SQLITE_OK)
        return database.error(code, sql.left(120));
    return Statement(database, sql, StatementCache::Owned(raw));
}

void Statement::bind(int at, const QString &text)
{
    bindText(at, text.toUtf8());
}

void Statement::bind(int at, const QByteArray &bytes)
{
    if (bytes.isNull())
        bindNull(at);
    else
        sqlite3_bind_blob64(m_raw.get(), at, bytes.constData(), sqlite3_uint64(bytes.size()), SQLITE_TRANSIENT);
}

void Statement::bindText(int at, const QByteArray &utf8)
{
    sqlite3_bind_text64(m_raw.get(), at, utf8.constData(), sqlite3_uint64(utf8.size()), SQLITE_TRANSIENT, SQLITE_UTF8);
}

void Statement::bindNull(int at)
{
    sqlite3_bind_null(m_raw.get(), at);
}

void Statement::bindInteger(int at, qint64 value)
{
    sqlite3_bind_int64(m_raw.get(), at, value);
}

void Statement::reset()
{
    sqlite3_reset(m_raw.get());
    sqlite3_clear_bindings(m_raw.get());
}

base::Result<bool> Statement::step()
{
    const int code = sqlite3_step(m_raw.get());
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    const base::Error error = m_database->error(code, QByteArray(sqlite3_sql(m_raw.get())).left(120));
    sqlite3_reset(m_raw.get());
    return error;
}

base::Done Statement::run()
{
    base::Result<bool> row = true;
    while (row && *row)
        row = step();
    sqlite3_reset(m_raw.get());
    return row ? base::done() : base::Done(row.error());
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_raw.get(), column);
}

std::optional<qint64> Statement::optionalInteger(int column) const
{
    return isNull(column) ? std::nullopt : std::optional<qint64>(integer(column));
}

QString Statement::text(int column) const
{
    const char *utf8 = reinterpret_cast<const char *>(sqlite3_column_text(m_raw.get(), column));
    return QString::fromUtf8(utf8, sqlite3_column_bytes(m_raw.get(), column));
}

QByteArray Statement::bytes(int column) const
{
    if (isNull(column))
        return {};
    const void *data = sqlite3_column_blob(m_raw.get(), column);
    const int size = sqlite3_column_bytes(m_raw.get(), column);
    return size == 0 ? QByteArray("") : QByteArray(static_cast<const char *>(data), size);
}

QByteArrayView Statement::view(int column) const
{
    const void *bytes = sqlite3_column_blob(m_raw.get(), column); // of a TEXT its UTF-8
    return {static_cast<const char *>(bytes), sqlite3_column_bytes(m_raw.get(), column)};
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_raw.get(), column) == SQLITE_NULL;
}

int Statement::columns() const
{
    return sqlite3_column_count(m_raw.get());
}

} // namespace store
