#pragma once

#include "store/sqlite/database.h"
#include "store/sqlite/statementcache.h"

#include <QStringList>

#include <concepts>
#include <optional>

namespace store {

/// A prepared statement; it outlives neither its database nor its thread. What it was compiled to goes back to the
/// database's cache when it ends.
class Statement
{
public:
    /// Storage or Corrupt with the SQL when it does not compile.
    static base::Result<Statement> prepare(Database &database, const QByteArray &sql);
    Statement(Statement &&) noexcept = default;
    Statement &operator=(Statement &&other) noexcept;
    ~Statement();

    /// Binds the parameters from 1 on, after resetting; a missing optional or a null array binds NULL.
    template<class... Values>
    Statement &with(const Values &...values)
    {
        reset();
        int at = 0;
        (bind(++at, values), ...);
        return *this;
    }
    template<std::integral N>
    void bind(int at, N value)
    {
        bindInteger(at, qint64(value));
    }
    void bind(int at, const QString &text);
    void bind(int at, QLatin1String text) { bind(at, QString(text)); }
    /// As a BLOB; NULL for a null array.
    void bind(int at, const QByteArray &bytes);
    void bindText(int at, const QByteArray &utf8);
    void bindNull(int at);
    template<class T>
    void bind(int at, const std::optional<T> &value)
    {
        value ? bind(at, *value) : bindNull(at);
    }
    void reset();

    /// True with a row, false at the end.
    base::Result<bool> step();
    /// For statements without rows.
    base::Done run();

    qint64 integer(int column) const;
    std::optional<qint64> optionalInteger(int column) const;
    QString text(int column) const;
    QByteArray bytes(int column) const; ///< of a BLOB or TEXT; null for NULL
    QByteArrayView view(int column) const; ///< of a BLOB or TEXT; gone with the next step
    bool isNull(int column) const;
    int columns() const;

private:
    Statement(Database &database, QByteArray sql, StatementCache::Owned raw);
    void giveBack();
    void bindInteger(int at, qint64 value);

    Database *m_database;
    StatementCache *m_cache;
    QByteArray m_sql;
    StatementCache::Owned m_raw;
};

/// Prepares and runs a statement without rows.
template<class... Values>
base::Done execute(Database &database, const QByteArray &sql, const Values &...values)
{
    base::Result<Statement> statement = Statement::prepare(database, sql);
    return statement ? statement->with(values...).run() : base::Done(statement.error());
}

} // namespace store
