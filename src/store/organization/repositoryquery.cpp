#include "store/organization/repositoryquery.h"

namespace store {

using base::Result;

namespace {

constexpr int firstRepositoryText = 4; // ?1 and ?2 the place, ?3 the limit

QByteArray numbered(qsizetype at)
{
    return '?' + QByteArray::number(firstRepositoryText + at);
}

} // namespace

Result<RepositoryQuery> RepositoryQuery::of(Database &mirror, const RepositoryFilter &filter, RepositoryOrder order,
                                            qint64 common)
{
    RepositoryQuery query(filter, order);
    if (filter.property.isEmpty())
        return query;
    Result<Statement> count = Statement::prepare(
        mirror, "SELECT count(*) FROM (SELECT 1 FROM property_value WHERE name = ? AND value = ? LIMIT ?)");
    if (!count)
        return count.error();
    const Result<bool> row = count->with(filter.property, filter.value, common).step();
    if (!row)
        return row.error();
    query.m_byProperty = count->integer(0) < common;
    const QByteArray name = numbered(query.m_texts.size()), value = numbered(query.m_texts.size() + 1);
    query.m_texts << filter.property << filter.value;
    const QByteArray holds = "p.name = " + name + " AND p.value = " + value;
    query.m_checks.append(query.m_byProperty
                              ? holds
                              : "EXISTS (SELECT 1 FROM property_value p WHERE p.repository = r.id AND " + holds + ')');
    return query;
}

RepositoryQuery::RepositoryQuery(const RepositoryFilter &filter, RepositoryOrder order)
    : m_order(order)
    , m_byLanguage(!filter.language.isEmpty())
{
    if (m_byLanguage)
        check("r.language = %", filter.language);
    if (const QString text = filter.text.trimmed().toLower(); text.contains(u'/'))
        check("instr(lower(r.owner || '/' || r.name), %) > 0", text);
    else if (!text.isEmpty())
        check("instr(lower(r.name), %) > 0", text);
    if (filter.visibility)
        m_checks.append("r.visibility = " + QByteArray::number(int(*filter.visibility)));
    if (filter.archived)
        m_checks.append(*filter.archived ? "r.archived = 1" : "r.archived = 0");
    if (filter.codeowners)
        check("r.codeowners", *filter.codeowners);
    if (filter.workflows)
        check("r.workflows", *filter.workflows);
}

void RepositoryQuery::check(const QByteArray &condition, const QString &text)
{
    m_checks.append(QByteArray(condition).replace('%', numbered(m_texts.size())));
    m_texts.append(text);
}

void RepositoryQuery::check(const char *column, Presence presence)
{
    const QByteArray of(column);
    m_checks.append(presence == Presence::Unknown   ? of + " IS NULL"
                        : presence == Presence::Yes ? of + " > 0"
                                                    : of + " = 0");
}

QByteArray RepositoryQuery::from() const
{
    if (m_byProperty)
        return " FROM property_value p INDEXED BY property_value_held CROSS JOIN repository r ON r.id = p.repository";
    const QByteArray order = m_order == RepositoryOrder::Name ? "name" : "pushed";
    return " FROM repository r INDEXED BY repository_" + (m_byLanguage ? "language_" + order : order);
}

QByteArray RepositoryQuery::found(const QByteArray &columns) const
{
    QByteArrayList conditions = m_checks;
    conditions.prepend(m_order == RepositoryOrder::Name ? "(r.name, r.id) > (?1, ?2)"
                                                        : "(r.push_order, r.id) < (?1, ?2)");
    return "SELECT " + columns + from() + " WHERE " + conditions.join(" AND ");
}

QByteArray RepositoryQuery::sql() const
{
    return found("r.id")
        + (m_order == RepositoryOrder::Name ? " ORDER BY r.name, r.id LIMIT ?3"
                                            : " ORDER BY r.push_order DESC, r.id DESC LIMIT ?3");
}

QByteArray RepositoryQuery::countSql() const
{
    return "SELECT count(*) FROM (" + found("1") + " LIMIT ?3)";
}

void RepositoryQuery::bind(Statement &statement, const RepositoryPlace &behind, qint64 limit) const
{
    if (m_order == RepositoryOrder::Name)
        statement.with(behind.name, behind.id, limit);
    else
        statement.with(behind.pushOrder, behind.id, limit);
    for (int i = 0; i < m_texts.size(); ++i)
        statement.bind(firstRepositoryText + i, m_texts.at(i));
}

} // namespace store
