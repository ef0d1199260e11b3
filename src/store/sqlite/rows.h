#pragma once

#include "store/sqlite/statement.h"

#include <QList>

namespace store {

/// The rows of a query as values, each made by `read` from the statement's current row.
template<class Row, class Read, class... Values>
base::Result<QList<Row>> rows(Database &database, const QByteArray &sql, Read read, const Values &...values)
{
    base::Result<Statement> query = Statement::prepare(database, sql);
    if (!query)
        return query.error();
    query->with(values...);
    QList<Row> out;
    for (;;) {
        const base::Result<bool> row = query->step();
        if (!row)
            return row.error();
        if (!*row)
            return out;
        out.append(read(std::as_const(*query)));
    }
}

} // namespace store
