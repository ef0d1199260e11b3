#include "store/mirror/namesbeginning.h"

#include "store/sqlite/rows.h"

namespace store {

base::Result<QStringList> namesBeginning(Database &mirror, NameKind kind, const QString &typed, int most)
{
    QString pattern = typed;
    pattern.replace(u'\\', QStringLiteral("\\\\"))
        .replace(u'%', QStringLiteral("\\%"))
        .replace(u'_', QStringLiteral("\\_"));
    pattern += u'%';
    const QString behindOwner = kind == NameKind::Repository ? QStringLiteral("%/") + pattern : pattern;
    return rows<QString>(
        mirror,
        "SELECT text FROM name WHERE kind = ?1 AND (text LIKE ?2 ESCAPE '\\' OR text LIKE ?3 ESCAPE '\\') "
        "ORDER BY text LIMIT ?4",
        [](const Statement &row) { return row.text(0); }, int(kind), pattern, behindOwner, most);
}

} // namespace store
