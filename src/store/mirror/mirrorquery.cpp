#include "store/mirror/mirrorquery.h"

#include "store/mirror/mirrorrow.h"
#include "store/sqlite/searchphrase.h"

#include <QRegularExpression>

#include <limits>
#include <tuple>

namespace store {

using base::Done;
using base::Result;
using timeline::Field;
using timeline::FieldTerm;
using timeline::Filter;
using timeline::Match;
using timeline::TextTerm;

namespace {

constexpr qsizetype mostMerged = 16; // names whose indexes are merged; more are found by their words

QByteArray matchOf(const TextTerm &term)
{
    return searchPhrase(term.text, term.match == Match::Prefix).toUtf8();
}

/// The names of a field as words of its column; a prefix may end inside a word.
QByteArray matchOf(const QByteArray &column, const QList<FieldTerm> &terms)
{
    QByteArrayList alternatives;
    for (const FieldTerm &term : terms)
        alternatives.append(searchPhrase(term.value, term.prefix).toUtf8());
    return '{' + column + "} : (" + alternatives.join(" OR ") + ')';
}

QByteArray likePattern(const QString &part)
{
    QString escaped = part;
    escaped.replace(u'\\', QStringLiteral("\\\\"))
        .replace(u'%', QStringLiteral("\\%"))
        .replace(u'_', QStringLiteral("\\_"));
    return '%' + escaped.toUtf8() + '%';
}

QByteArray jsonList(const QList<qint64> &ids)
{
    QByteArrayList texts;
    for (const qint64 id : ids)
        texts.append(QByteArray::number(id));
    return '[' + texts.join(',') + ']';
}

QList<qint64> idsOf(const MatchingNames &found)
{
    QList<qint64> ids;
    for (const MirrorName &name : found.names)
        ids.append(name.id);
    return ids;
}

/// The sources themselves as words: a lane's name is not in the events.
QByteArray matchOfSources(const MatchingNames &found)
{
    QList<FieldTerm> terms;
    for (const MirrorName &name : found.names)
        terms.append({Field::Lane, name.text, false, false});
    return matchOf("source", terms);
}

/// The longest stretch of `part` that LIKE takes literally.
QString literalStretch(const QString &part)
{
    static const QRegularExpression wild(QStringLiteral("[%_]"));
    QString longest;
    for (const QString &stretch : part.split(wild)) {
        if (stretch.size() > longest.size())
            longest = stretch;
    }
    return longest;
}

QByteArray said(const QByteArray &negation)
{
    return negation + "EXISTS (SELECT 1 FROM event_said s WHERE s.id = e.id AND s.said LIKE ? ESCAPE '\\')";
}

void join(QByteArray &expression, const QByteArray &operation, const QByteArray &part)
{
    expression += (expression.isEmpty() ? QByteArray() : ' ' + operation + ' ') + part;
}

} // namespace

Result<MirrorQuery> MirrorQuery::of(Database &mirror, const Filter &filter, base::Instant now, qint64 common)
{
    MirrorQuery query;
    query.m_common = common;
    query.takeTimes(filter, now);
    query.takeTerms(filter);
    if (const Done fields = query.takeFields(mirror, filter); !fields)
        return fields.error();
    if (query.m_nothing)
        return query;
    if (const Done led = query.chooseLead(mirror); !led)
        return led.error();
    return query;
}

void MirrorQuery::takeTimes(const Filter &filter, base::Instant now)
{
    const base::Instant after = filter.after ? timeline::resolved(*filter.after, now) : base::instant(0);
    m_first = firstRowAt(after);
    m_end = filter.before ? firstRowAt(timeline::resolved(*filter.before, now)) : std::numeric_limits<qint64>::max();
    const auto beyond = [](base::Instant at) { return base::micros(at) - millisecond(at) * 1000; };
    if (filter.after && beyond(after) > 0)
        m_conditions.append(Condition{"(e.id >= ? OR e.micros >= ?)", {m_first + rowsPerMillisecond, beyond(after)}});
    if (!filter.before)
        return;
    const base::Instant before = timeline::resolved(*filter.before, now);
    if (beyond(before) > 0) {
        m_conditions.append(Condition{"(e.id < ? OR e.micros < ?)", {m_end, beyond(before)}});
        m_end += rowsPerMillisecond;
    }
}

void MirrorQuery::takeTerms(const Filter &filter)
{
    for (const TextTerm &term : filter.terms) {
        if (term.match == Match::Anywhere && term.excluded)
            m_conditions.append(Condition{said("NOT "), {likePattern(term.text)}});
        else if (term.match == Match::Anywhere)
            m_parts.append(term.text);
        else if (term.excluded)
            join(m_matchNot, "OR", matchOf(term));
        else
            join(m_match, "AND", matchOf(term));
    }
}

Done MirrorQuery::takeFields(Database &mirror, const Filter &filter)
{
    if (!filter.of(Field::Incident).isEmpty())
        m_nothing = true;
    const std::tuple<Field, NameKind, const char *> fields[] = {
        {Field::Repository, NameKind::Repository, "repository"},
        {Field::Author, NameKind::Actor, "actor"},
        {Field::Kind, NameKind::Action, "action"},
        {Field::Lane, NameKind::Source, "source"},
    };
    for (const auto &[field, kind, column] : fields) {
        if (const Done taken = takeField(mirror, filter, field, kind, column); !taken)
            return taken;
    }
    return base::done();
}

Done MirrorQuery::takeField(Database &mirror, const Filter &filter, Field field, NameKind kind,
                            const QByteArray &column)
{
    if (const QList<FieldTerm> asked = filter.of(field); !asked.isEmpty()) {
        const Result<MatchingNames> found = namesMatching(mirror, kind, asked);
        if (!found)
            return found.error();
        m_nothing = m_nothing || found->names.isEmpty();
        Names names{column, idsOf(*found), kind == NameKind::Source ? matchOfSources(*found) : matchOf(column, asked)};
        names.nearlyAll = found->names.size() * 2 > found->of && found->names.size() > mostMerged;
        if (const Done counted = countEvents(mirror, names); !counted)
            return counted;
        m_names.append(names);
    }
    if (const QList<FieldTerm> excluded = filter.of(field, true); !excluded.isEmpty()) {
        const Result<MatchingNames> found = namesMatching(mirror, kind, excluded);
        if (!found)
            return found.error();
        m_conditions.append(
            Condition{"(+e." + column + " IS NULL OR +e." + column + " NOT IN (SELECT value FROM json_each(?)))",
                      {jsonList(idsOf(*found))}});
    }
    return base::done();
}

/// Many names are taken for common without counting.
Done MirrorQuery::countEvents(Database &mirror, Names &names) const
{
    if (names.ids.size() > mostMerged) {
        names.events = m_common;
        return base::done();
    }
    Result<Statement> query =
        Statement::prepare(mirror, "SELECT count(*) FROM (SELECT 1 FROM event WHERE " + names.column + " = ? LIMIT ?)");
    if (!query)
        return query.error();
    for (const qint64 id : std::as_const(names.ids)) {
        const Result<bool> row = query->with(id, m_common - names.events).step();
        if (!row)
            return row.error();
        names.events += query->integer(0);
    }
    return base::done();
}

Done MirrorQuery::chooseLead(Database &mirror)
{
    const auto rarest = std::min_element(m_names.begin(), m_names.end(),
                                         [](const Names &a, const Names &b) { return a.events < b.events; });
    const bool words = !m_match.isEmpty() || !m_matchNot.isEmpty();
    if (!words && rarest != m_names.end() && rarest->events < m_common)
        leadByNames(rarest - m_names.begin());
    else if (m_match.isEmpty() && !m_parts.isEmpty())
        leadByPart();
    else if (!words && m_names.size() == 1 && m_names.first().ids.size() <= mostMerged)
        leadByNames(0);
    else if (words || !std::all_of(m_names.begin(), m_names.end(), [](const Names &n) { return n.nearlyAll; })) {
        if (const Done led = leadByWords(mirror); !led)
            return led;
    }
    checkTheRest();
    return base::done();
}

Done MirrorQuery::leadByWords(Database &mirror)
{
    m_lead = Lead::Words;
    for (const Names &names : std::as_const(m_names)) {
        if (!names.nearlyAll)
            join(m_match, "AND", names.match);
    }
    if (m_match.isEmpty()) { // only exclusions: of everything there is
        const Result<MatchingNames> all =
            namesMatching(mirror, NameKind::Source, {{Field::Lane, QString(), true, false}});
        if (!all)
            return all.error();
        m_nothing = all->names.isEmpty();
        m_match = matchOfSources(*all);
    }
    m_leadValue = m_matchNot.isEmpty() ? m_match : '(' + m_match + ") NOT (" + m_matchNot + ')';
    m_matchNot.clear();
    return base::done();
}

void MirrorQuery::leadByPart()
{
    m_lead = Lead::Grams;
    const auto longest = std::max_element(m_parts.begin(), m_parts.end(), [](const QString &a, const QString &b) {
        return literalStretch(a).size() < literalStretch(b).size();
    });
    const QString stretch = literalStretch(*longest);
    m_leadValue = '%' + stretch.toUtf8() + '%';
    if (stretch.size() == longest->size())
        m_parts.erase(longest); // checked in full by the index itself
}

void MirrorQuery::leadByNames(qsizetype which)
{
    m_lead = Lead::Names;
    m_leadNames = m_names.takeAt(which);
}

void MirrorQuery::checkTheRest()
{
    for (const Names &names : std::as_const(m_names))
        m_conditions.append(
            Condition{"+e." + names.column + " IN (SELECT value FROM json_each(?))", {jsonList(names.ids)}});
    for (const QString &part : std::as_const(m_parts))
        m_conditions.append(Condition{said({}), {likePattern(part)}});
    if (!m_matchNot.isEmpty())
        m_conditions.append(
            Condition{"e.id NOT IN (SELECT x.rowid FROM event_words x WHERE x.event_words MATCH ?)", {m_matchNot}});
}

/// One SELECT with the placeholders [lead], after, before and those of the conditions.
QByteArray MirrorQuery::branch() const
{
    QByteArray row = "e.id";
    QByteArray from = "event e";
    QByteArray where;
    switch (m_lead) {
    case Lead::Rows:
        break;
    case Lead::Names:
        where = "e." + m_leadNames.column + " = ? AND ";
        break;
    case Lead::Words:
        from = "event_words f CROSS JOIN event e ON e.id = f.rowid";
        where = "f.event_words MATCH ? AND ";
        row = "f.rowid";
        break;
    case Lead::Grams:
        from = "event_grams f CROSS JOIN event e ON e.id = f.rowid";
        where = "f.said LIKE ? AND ";
        row = "f.rowid";
        break;
    }
    QByteArray sql = "SELECT " + row + " AS id FROM " + from + " WHERE " + where + row + " > ? AND " + row + " < ?";
    for (const Condition &condition : m_conditions)
        sql += " AND " + condition.sql;
    return sql;
}

QByteArray MirrorQuery::sql(Order order) const
{
    QByteArrayList branches;
    const qsizetype count = m_lead == Lead::Names ? m_leadNames.ids.size() : 1;
    for (qsizetype i = 0; i < count; ++i)
        branches.append(branch());
    return branches.join(" UNION ALL ") + " ORDER BY id" + (order == Order::NewestFirst ? " DESC" : "") + " LIMIT ?";
}

QList<MirrorQuery::Value> MirrorQuery::values(qint64 after, qint64 before, qint64 limit) const
{
    QList<Value> values;
    const qsizetype count = m_lead == Lead::Names ? m_leadNames.ids.size() : 1;
    for (qsizetype i = 0; i < count; ++i) {
        if (m_lead == Lead::Names)
            values.append(m_leadNames.ids.at(i));
        else if (m_lead != Lead::Rows)
            values.append(m_leadValue);
        values.append(std::max(after, m_first - 1));
        values.append(std::min(before, m_end));
        for (const Condition &condition : m_conditions)
            values.append(condition.values);
    }
    values.append(limit);
    return values;
}

void MirrorQuery::bind(Statement &statement, qint64 after, qint64 before, qint64 limit) const
{
    const QList<Value> all = values(after, before, limit);
    statement.reset();
    for (int i = 0; i < all.size(); ++i) {
        if (const qint64 *number = std::get_if<qint64>(&all.at(i)))
            statement.bind(i + 1, *number);
        else
            statement.bindText(i + 1, std::get<QByteArray>(all.at(i)));
    }
}

} // namespace store
