#include "store/timeline/journallines.h"
#include "store/sqlite/searchphrase.h"

#include <variant>

namespace store {

using timeline::Field;
using timeline::FieldTerm;
using timeline::Filter;
using timeline::Match;
using timeline::TextTerm;

namespace {

/// Conditions and their values, in step.
struct Where
{
    QByteArrayList conditions;
    QList<std::variant<qint64, QString>> values;

    void add(const QByteArray &condition, const QList<std::variant<qint64, QString>> &given = {})
    {
        conditions.append(condition);
        values.append(given);
    }
};

QString likePattern(QString part, bool openAtStart, bool openAtEnd)
{
    part.replace(u'\\', QStringLiteral("\\\\"))
        .replace(u'%', QStringLiteral("\\%"))
        .replace(u'_', QStringLiteral("\\_"));
    return (openAtStart ? QStringLiteral("%") : QString()) + part + (openAtEnd ? QStringLiteral("%") : QString());
}

/// `column` equals one of the terms, or begins with one that ends in a star.
void addField(Where &where, const QByteArray &column, const QList<FieldTerm> &terms, bool excluded)
{
    if (terms.isEmpty())
        return;
    QByteArrayList alternatives;
    QList<std::variant<qint64, QString>> values;
    for (const FieldTerm &term : terms) {
        alternatives.append(column + (term.prefix ? " LIKE ? ESCAPE '\\'" : " = ? COLLATE NOCASE"));
        values.append(term.prefix ? likePattern(term.value, false, true) : term.value);
    }
    where.add(QByteArray(excluded ? "NOT " : "") + '(' + alternatives.join(" OR ") + ')', values);
}

QList<FieldTerm> withoutLabelPrefix(QList<FieldTerm> terms)
{
    for (FieldTerm &term : terms) {
        if (term.value.startsWith(QLatin1String("INC-"), Qt::CaseInsensitive))
            term.value.remove(0, 4);
    }
    return terms;
}

void addIncidents(Where &where, const QList<FieldTerm> &terms, bool excluded)
{
    if (terms.isEmpty())
        return;
    QByteArrayList alternatives;
    QList<std::variant<qint64, QString>> values;
    for (const FieldTerm &term : withoutLabelPrefix(terms)) {
        alternatives.append("subject_id LIKE ? ESCAPE '\\'");
        values.append(likePattern(term.value, true, true));
    }
    where.add(QByteArray(excluded ? "NOT " : "") + '(' + alternatives.join(" OR ") + ')', values);
}

/// The words are in the line itself.
Where saying(const QList<TextTerm> &terms)
{
    Where where;
    QStringList all;
    for (const TextTerm &term : terms) {
        const QByteArray no = term.excluded ? "NOT " : "";
        if (term.match == Match::Anywhere)
            where.add("position " + no + "IN (SELECT rowid FROM line_grams WHERE text LIKE ?)",
                      {likePattern(term.text, true, true)});
        else if (term.excluded)
            where.add("position NOT IN (SELECT rowid FROM line_words WHERE line_words MATCH ?)",
                      {searchPhrase(term.text, term.match == Match::Prefix)});
        else
            all.append(searchPhrase(term.text, term.match == Match::Prefix));
    }
    if (!all.isEmpty())
        where.add("position IN (SELECT rowid FROM line_words WHERE line_words MATCH ?)",
                  {all.join(QStringLiteral(" AND "))});
    return where;
}

/// The words are in the line, or in the file whose sealing it is.
void addText(Where &where, const QList<TextTerm> &terms, const QStringList &evidence)
{
    const Where said = saying(terms);
    if (said.conditions.isEmpty())
        return;
    if (evidence.isEmpty()) {
        where.conditions += said.conditions;
        where.values += said.values;
        return;
    }
    QList<std::variant<qint64, QString>> values = said.values;
    for (const QString &hash : evidence)
        values.append(hash);
    where.add("((" + said.conditions.join(" AND ")
                  + ") OR entry_id IN (SELECT entry_id FROM evidence_custody WHERE step = 'seal' AND sha256 IN ("
                  + QByteArray("?,").repeated(evidence.size()).chopped(1) + ")))",
              values);
}

void addLanes(Where &where, const Filter &filter)
{
    const QString manual = timeline::laneNames().first();
    for (const bool excluded : {false, true}) {
        const QList<FieldTerm> lanes = filter.of(Field::Lane, excluded);
        const bool named = std::any_of(lanes.begin(), lanes.end(), [&](const FieldTerm &lane) {
            return lane.prefix ? manual.startsWith(lane.value, Qt::CaseInsensitive)
                               : manual.compare(lane.value, Qt::CaseInsensitive) == 0;
        });
        if (!lanes.isEmpty() && named == excluded)
            where.add("0");
    }
}

Where whereOf(const Filter &filter, base::Instant now, const QStringList &evidence)
{
    Where where;
    for (const bool excluded : {false, true}) {
        addField(where, "kind", filter.of(Field::Kind, excluded), excluded);
        addField(where, "author", filter.of(Field::Author, excluded), excluded);
        addIncidents(where, filter.of(Field::Incident, excluded), excluded);
    }
    if (filter.of(Field::Kind).isEmpty())
        where.add("system = 0");
    // What people wrote belongs to no repository.
    if (!filter.of(Field::Repository).isEmpty())
        where.add("0");
    addLanes(where, filter);
    addText(where, filter.terms, evidence);
    if (filter.after)
        where.add("happened_us >= ?", {base::micros(timeline::resolved(*filter.after, now))});
    if (filter.before)
        where.add("happened_us < ?", {base::micros(timeline::resolved(*filter.before, now))});
    return where;
}

/// How many values there were.
int bindAll(Statement &query, const Where &where)
{
    int at = 0;
    for (const auto &value : where.values)
        std::visit([&](const auto &v) { query.bind(++at, v); }, value);
    return at;
}

JournalLine lineFrom(const Statement &row)
{
    return {row.integer(0),
            row.text(1),
            row.text(2),
            row.text(3),
            base::instant(row.integer(4)),
            base::instant(row.integer(5)),
            row.text(6),
            row.text(7),
            row.text(8),
            row.text(9),
            row.integer(10) != 0,
            row.integer(11) != 0};
}

} // namespace

base::Result<QList<JournalLine>> JournalLines::newest(const Filter &filter, base::Instant now,
                                                      const JournalWindow &window)
{
    return page(filter, now, window, true);
}

base::Result<QList<JournalLine>> JournalLines::oldest(const Filter &filter, base::Instant now,
                                                      const JournalWindow &window)
{
    return page(filter, now, window, false);
}

base::Result<QList<JournalLine>> JournalLines::page(const Filter &filter, base::Instant now,
                                                    const JournalWindow &window, bool newestFirst)
{
    Where where = whereOf(filter, now, m_evidence);
    where.add("(happened_us, position) > (?, ?)", {window.after.happenedUs, window.after.position});
    where.add("(happened_us, position) < (?, ?)", {window.before.happenedUs, window.before.position});
    const QByteArray direction = newestFirst ? " DESC" : "";
    const QByteArray sql =
        "SELECT position, entry_id, subject_id, subject_kind, happened_us, recorded_us, kind, author, "
        "text, standing, system, pinned FROM line WHERE "
        + where.conditions.join(" AND ") + " ORDER BY happened_us" + direction + ", position" + direction + " LIMIT ?";
    base::Result<Statement> query = Statement::prepare(m_journal, sql);
    if (!query)
        return query.error();
    query->bind(bindAll(*query, where) + 1, window.limit);
    QList<JournalLine> lines;
    for (;;) {
        const base::Result<bool> row = query->step();
        if (!row)
            return row.error();
        if (!*row)
            return lines;
        lines.append(lineFrom(*query));
    }
}

base::Result<QList<LineMark>> JournalLines::marks(const Filter &filter, base::Instant now)
{
    const Where where = whereOf(filter, now, m_evidence);
    base::Result<Statement> query = Statement::prepare(
        m_journal,
        "SELECT happened_us, position, subject_id, coalesce(milestone, ''), coalesce(at_us, 0) FROM line LEFT JOIN "
        "(SELECT incident_id, milestone, at_us, entry_id AS stated FROM incident_milestone) "
        "ON incident_id = subject_id AND stated = entry_id WHERE "
            + (where.conditions.isEmpty() ? QByteArray("1") : where.conditions.join(" AND "))
            + " ORDER BY happened_us, position");
    if (!query)
        return query.error();
    bindAll(*query, where);
    QList<LineMark> marks;
    for (;;) {
        const base::Result<bool> row = query->step();
        if (!row)
            return row.error();
        if (!*row)
            return marks;
        marks.append({query->integer(0), query->integer(1), query->text(2), query->text(3), query->integer(4)});
    }
}

} // namespace store
