#pragma once

#include "domain/timeline/filter.h"
#include "store/sqlite/statement.h"

#include <QHash>
#include <QList>

namespace store {

/// What a text of the mirror names; the numbers are those of the table.
enum class NameKind {
    Source = 1,
    Action = 2,
    Actor = 3,
    Repository = 4,
};

struct MirrorName
{
    qint64 id = 0;
    QString text;
};

/// What a filter's field finds among the names of one kind.
struct MatchingNames
{
    QList<MirrorName> names;
    qsizetype of = 0; ///< how many names of this kind there are
};

/// The names that match one of `terms` (which are of one field): without regard to case, whole or as a
/// prefix; a repository also without its owner. For lanes: their sources.
base::Result<MatchingNames> namesMatching(Database &mirror, NameKind kind, const QList<timeline::FieldTerm> &terms);

/// Numbers for names, made when they are first met. Remembers what it has seen: clear it after a
/// transaction that failed. Belongs to the writer of the mirror.
class MirrorNames
{
public:
    explicit MirrorNames(Database &mirror)
        : m_mirror(mirror)
    {
    }

    /// None for an empty text.
    base::Result<std::optional<qint64>> id(NameKind kind, const QString &text);
    void clear() { m_known.clear(); }

private:
    base::Result<qint64> made(NameKind kind, const QString &text);

    Database &m_mirror;
    QHash<std::pair<int, QString>, qint64> m_known;
};

} // namespace store
