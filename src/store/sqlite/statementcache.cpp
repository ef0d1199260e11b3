#include "store/sqlite/statementcache.h"

#include <sqlite3.h>

namespace store {

void StatementCache::Finalize::operator()(sqlite3_stmt *raw) const
{
    sqlite3_finalize(raw);
}

StatementCache::Owned StatementCache::take(const QByteArray &sql)
{
    const std::unique_ptr<Owned> kept(m_free.take(sql));
    return kept ? std::move(*kept) : Owned();
}

void StatementCache::giveBack(const QByteArray &sql, Owned statement)
{
    sqlite3_reset(statement.get());
    sqlite3_clear_bindings(statement.get());
    m_free.insert(sql, new Owned(std::move(statement)));
}

} // namespace store
