#include "store/intelligence/openfindings.h"

#include "store/sqlite/statement.h"

namespace store {

base::Result<QHash<qint64, qint64>> openFindingsOf(Database &mirror, const QList<intelligence::Cve> &cves)
{
    base::Result<Statement> count = Statement::prepare(
        mirror, "SELECT count(*) FROM finding INDEXED BY finding_cve WHERE cve = ? AND standing = 0");
    if (!count)
        return count.error();
    QHash<qint64, qint64> out;
    for (const intelligence::Cve &cve : cves) {
        const base::Result<bool> row = count->with(cve.number()).step();
        if (!row)
            return row.error();
        if (*row && count->integer(0) > 0)
            out.insert(cve.number(), count->integer(0));
    }
    return out;
}

} // namespace store
