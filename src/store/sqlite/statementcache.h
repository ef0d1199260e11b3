#pragma once

#include <QByteArray>
#include <QCache>

#include <memory>

struct sqlite3_stmt;

namespace store {

/// Compiled statements of one connection that nobody uses at the moment, by their SQL; those asked for longest ago go
/// first. A note would otherwise spend longer on compiling its dozen statements than on running them. Owned by the
/// connection, on its thread.
class StatementCache
{
public:
    struct Finalize
    {
        void operator()(sqlite3_stmt *raw) const;
    };
    using Owned = std::unique_ptr<sqlite3_stmt, Finalize>;

    /// A statement with this SQL, reset and unbound, or null when none is free.
    Owned take(const QByteArray &sql);
    /// Takes a statement back, ended and without its values.
    void giveBack(const QByteArray &sql, Owned statement);

private:
    QCache<QByteArray, Owned> m_free{64};
};

} // namespace store
