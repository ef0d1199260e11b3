#include "store/intelligence/firstread.h"

#include "store/sqlite/statement.h"

namespace store {

base::Result<base::Instant> firstReadAt(Database &mirror, const FeedFile &file)
{
    base::Result<Statement> query =
        Statement::prepare(mirror, "SELECT read_us FROM feed WHERE format = ? AND sha256 = ?");
    if (!query)
        return query.error();
    const base::Result<bool> row = query->with(file.format, QByteArray::fromHex(file.sha256.toLatin1())).step();
    if (!row)
        return row.error();
    return *row ? base::instant(query->integer(0)) : file.readAt;
}

} // namespace store
