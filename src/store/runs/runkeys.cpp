#include "store/runs/runkeys.h"

namespace store {

using base::Error;
using base::ErrorKind;
using base::Result;

namespace {

constexpr qsizetype mostTextsRemembered = 200'000;
constexpr const char *textNumber = "SELECT id FROM run_text WHERE text = ?";
constexpr qint64 mostOrdinals = 524'287;

/// The number that a query finds for a value.
template<class V>
Result<std::optional<qint64>> numberFor(Database &mirror, const QByteArray &sql, const V &value)
{
    Result<Statement> query = Statement::prepare(mirror, sql);
    if (!query)
        return query.error();
    const Result<bool> row = query->with(value).step();
    if (!row)
        return row.error();
    return *row ? query->optionalInteger(0) : std::nullopt;
}

} // namespace

Result<std::optional<qint64>> runText(Database &mirror, const QString &text)
{
    return numberFor(mirror, textNumber, text);
}

Result<std::optional<qint64>> runOrdinal(Database &mirror, qint64 repository)
{
    return numberFor(mirror, "SELECT ordinal FROM run_repository WHERE repository = ?", repository);
}

Result<qint64> RunKeys::ordinal(qint64 repository)
{
    if (const auto known = m_ordinals.constFind(repository); known != m_ordinals.constEnd())
        return *known;
    Result<std::optional<qint64>> found = runOrdinal(m_mirror, repository);
    if (found && !*found) {
        const base::Done made =
            execute(m_mirror,
                    "INSERT INTO run_repository (ordinal, repository)"
                    " SELECT n, ?1 FROM (SELECT coalesce(max(ordinal), 0) + 1 AS n FROM run_repository) WHERE n <= ?2",
                    repository, mostOrdinals);
        if (!made)
            return made.error();
        found = runOrdinal(m_mirror, repository);
    }
    if (!found)
        return found.error();
    if (!*found)
        return Error{ErrorKind::Refused,
                     QStringLiteral("The mirror holds runs of half a million repositories; more "
                                    "do not fit: throw it away and sync fewer")};
    m_ordinals.insert(repository, **found);
    return **found;
}

Result<std::optional<qint64>> RunKeys::text(const QString &text)
{
    if (text.isEmpty())
        return std::optional<qint64>();
    if (const auto known = m_texts.constFind(text); known != m_texts.constEnd())
        return std::optional(*known);
    const Result<qint64> number = made(text);
    if (!number)
        return number.error();
    if (m_texts.size() >= mostTextsRemembered)
        m_texts.clear();
    m_texts.insert(text, *number);
    return std::optional(*number);
}

Result<qint64> RunKeys::made(const QString &text)
{
    if (!m_make) {
        Result<Statement> find = Statement::prepare(m_mirror, textNumber);
        Result<Statement> make = Statement::prepare(m_mirror, "INSERT INTO run_text (text) VALUES (?) RETURNING id");
        if (!find || !make)
            return find ? make.error() : find.error();
        m_find.emplace(*std::move(find));
        m_make.emplace(*std::move(make));
    }
    for (Statement *const one : {&*m_find, &*m_make}) {
        const Result<bool> row = one->with(text).step();
        if (!row)
            return row.error();
        const qint64 number = *row ? one->integer(0) : 0;
        one->reset();
        if (*row)
            return number;
    }
    return Error{ErrorKind::Storage, QStringLiteral("The database could not be read or written"), text};
}

void RunKeys::clear()
{
    m_ordinals.clear();
    m_texts.clear();
    m_statuses = m_conclusions = m_triggers = {};
}

} // namespace store
