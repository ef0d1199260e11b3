#include "store/organization/repositorycounts.h"

namespace store {

base::Done countOf(Database &mirror, qint64 repository)
{
    return execute(mirror,
                   "UPDATE repository SET codeowners = c.codeowners, workflows = c.workflows, properties = c.properties"
                   " FROM repository_count c WHERE c.id = repository.id AND repository.id = ?1 AND c.id = ?1"
                   " AND (c.codeowners IS NOT repository.codeowners OR c.workflows IS NOT repository.workflows"
                   " OR c.properties IS NOT repository.properties)",
                   repository);
}

base::Done dropUnusedContents(Database &mirror, const QStringList &oids)
{
    base::Result<Statement> drop =
        Statement::prepare(mirror,
                           "DELETE FROM file_content WHERE oid = ?1"
                           " AND NOT EXISTS (SELECT 1 FROM repository_file f WHERE f.oid = ?1)");
    if (!drop)
        return drop.error();
    for (const QString &oid : oids) {
        if (const base::Done done = drop->with(oid).run(); !done)
            return done;
    }
    return base::done();
}

} // namespace store
