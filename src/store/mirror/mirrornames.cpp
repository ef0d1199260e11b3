#include "store/mirror/mirrornames.h"

#include "domain/timeline/machineevent.h"

#include <algorithm>

namespace store {

using base::Result;
using timeline::FieldTerm;

namespace {

constexpr qsizetype mostRemembered = 200'000;

bool matches(const FieldTerm &term, QStringView text)
{
    return term.prefix ? text.startsWith(term.value, Qt::CaseInsensitive)
                       : text.compare(term.value, Qt::CaseInsensitive) == 0;
}

bool matches(const FieldTerm &term, NameKind kind, const QString &text)
{
    switch (kind) {
    case NameKind::Source:
        return matches(term, timeline::laneOfSource(text));
    case NameKind::Repository:
        return matches(term, text)
            || (!term.value.contains(u'/') && matches(term, QStringView(text).sliced(text.indexOf(u'/') + 1)));
    case NameKind::Action:
    case NameKind::Actor:
        break;
    }
    return matches(term, text);
}

} // namespace

Result<MatchingNames> namesMatching(Database &mirror, NameKind kind, const QList<FieldTerm> &terms)
{
    Result<Statement> query = Statement::prepare(mirror, "SELECT id, text FROM name WHERE kind = ?");
    if (!query)
        return query.error();
    query->with(int(kind));
    MatchingNames found;
    for (;;) {
        const Result<bool> row = query->step();
        if (!row)
            return row.error();
        if (!*row)
            return found;
        ++found.of;
        const QString text = query->text(1);
        if (std::any_of(terms.begin(), terms.end(), [&](const FieldTerm &term) { return matches(term, kind, text); }))
            found.names.append({query->integer(0), text});
    }
}

Result<std::optional<qint64>> MirrorNames::id(NameKind kind, const QString &text)
{
    if (text.isEmpty())
        return std::optional<qint64>();
    const std::pair key(int(kind), text);
    if (const auto known = m_known.constFind(key); known != m_known.constEnd())
        return std::optional(*known);
    const Result<qint64> id = made(kind, text);
    if (!id)
        return id.error();
    if (m_known.size() >= mostRemembered)
        m_known.clear();
    m_known.insert(key, *id);
    return std::optional(*id);
}

Result<qint64> MirrorNames::made(NameKind kind, const QString &text)
{
    if (const base::Done added =
            execute(m_mirror, "INSERT OR IGNORE INTO name (kind, text) VALUES (?, ?)", int(kind), text);
        !added)
        return added.error();
    Result<Statement> query = Statement::prepare(m_mirror, "SELECT id FROM name WHERE kind = ? AND text = ?");
    if (!query)
        return query.error();
    const Result<bool> row = query->with(int(kind), text).step();
    if (!row)
        return row.error();
    return query->integer(0);
}

} // namespace store
