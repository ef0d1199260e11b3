#include "store/journal/meta.h"

#include "store/sqlite/statement.h"

namespace store {

base::Result<QString> meta(Database &journal, const char *name)
{
    base::Result<Statement> query = Statement::prepare(journal, "SELECT value FROM meta WHERE name = ?");
    if (!query)
        return query.error();
    const base::Result<bool> row = query->with(QString::fromLatin1(name)).step();
    if (!row)
        return row.error();
    return *row ? query->text(0) : QString();
}

base::Done setMeta(Database &journal, const char *name, const QString &value)
{
    return execute(journal, "INSERT OR REPLACE INTO meta VALUES (?, ?)", QString::fromLatin1(name), value);
}

} // namespace store
