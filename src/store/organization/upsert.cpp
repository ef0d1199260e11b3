#include "store/organization/upsert.h"

namespace store {

base::Result<Statement> prepareUpsert(Database &mirror, const QByteArray &table, const QByteArrayList &key,
                                      const QByteArrayList &columns)
{
    const QByteArrayList facts = columns + QByteArrayList{"seen_us"};
    const QByteArrayList all = key + facts;
    QByteArrayList changes;
    for (const QByteArray &column : facts)
        changes.append(column + " = excluded." + column);
    return Statement::prepare(mirror,
                              "INSERT INTO " + table + " (" + all.join(", ") + ") VALUES ("
                                  + QByteArrayList(all.size(), "?").join(", ") + ") ON CONFLICT (" + key.join(", ")
                                  + ") DO UPDATE SET " + changes.join(", ") + " WHERE excluded.seen_us >= " + table
                                  + ".seen_us");
}

} // namespace store
