#include "store/intelligence/findingquery.h"

#include "store/sqlite/rows.h"
#include "store/sqlite/searchphrase.h"

namespace store {

using base::Result;
using namespace intelligence;

namespace {

constexpr qint64 pressingRank = 10'000'000'000; // as finding_ranked makes it
constexpr int firstText = 5; // ?1…?3 the window, ?4 the lead

Result<QList<qint64>> scansOf(Database &mirror, const QString &repository)
{
    const auto id = [](const Statement &row) { return row.integer(0); };
    if (repository.contains(u'/'))
        return rows<qint64>(mirror, "SELECT id FROM scan WHERE repository = ? COLLATE NOCASE", id, repository);
    return rows<qint64>(mirror,
                        "SELECT id FROM scan WHERE substr(repository, instr(repository, '/') + 1) = ? COLLATE NOCASE",
                        id, repository);
}

/// Words as an expression for finding_words; what has neither letter nor digit is no word.
QString matchOf(const QString &words)
{
    QStringList terms;
    for (const QString &word : words.split(u' ', Qt::SkipEmptyParts)) {
        if (std::any_of(word.begin(), word.end(), [](QChar c) { return c.isLetterOrNumber(); }))
            terms.append(searchPhrase(word));
    }
    return terms.isEmpty() ? QString() : terms.join(u' ') + u'*';
}

QByteArray listed(const QList<qint64> &numbers)
{
    QByteArrayList texts;
    for (const qint64 number : numbers)
        texts.append(QByteArray::number(number));
    return '(' + texts.join(',') + ')';
}

} // namespace

Result<FindingQuery> FindingQuery::of(Database &mirror, const FindingFilter &filter)
{
    FindingQuery query;
    query.m_standings = filter.standing ? QList<Standing>{*filter.standing}
                                        : QList<Standing>{Standing::Open, Standing::Closed, Standing::Gone};
    if (!filter.repository.isEmpty()) {
        const Result<QList<qint64>> scans = scansOf(mirror, filter.repository);
        if (!scans)
            return scans.error();
        query.m_scans = *scans;
        query.m_nothing = scans->isEmpty();
    }
    if (filter.atLeast != Severity::Unknown)
        query.m_checks += " AND f.severity >= " + QByteArray::number(int(filter.atLeast));
    QList<qint64> kinds;
    for (const FindingKind kind : filter.kinds)
        kinds.append(int(kind));
    if (!kinds.isEmpty())
        query.m_checks += " AND f.kind IN " + listed(kinds);
    if (filter.pressing)
        query.m_checks += " AND f.rank >= " + QByteArray::number(pressingRank);

    // A rank ends with the score, so that no score ends with zeros.
    const QByteArray presses = "f.rank >= " + QByteArray::number(pressingRank);
    if (filter.exploit == ExploitFilter::Possible)
        query.m_checks += " AND (" + presses + " OR f.rank % 1000000 = 0)";
    if (filter.exploit == ExploitFilter::Unlikely)
        query.m_checks += " AND NOT " + presses + " AND f.rank % 1000000 <> 0";

    const QString words = matchOf(filter.words);
    query.m_nothing = query.m_nothing || (words.isEmpty() && !filter.words.trimmed().isEmpty());
    const auto lead = [&](Lead way, const Value &value) {
        query.m_lead = way;
        query.m_value = value;
    };
    if (filter.cve)
        lead(Lead::Cve, filter.cve->number());
    else if (!words.isEmpty())
        lead(Lead::Words, words);
    else if (!filter.rule.isEmpty())
        lead(Lead::Rule, filter.rule);
    else if (!filter.package.isEmpty())
        lead(Lead::Package, filter.package);
    else if (!query.m_scans.isEmpty() && query.m_scans.size() <= mostScans)
        lead(Lead::Scan, qint64(0));
    query.checkTheRest(filter, words);
    return query;
}

/// What does not lead is checked on what the lead gives.
void FindingQuery::checkTheRest(const FindingFilter &filter, const QString &words)
{
    const auto text = [this](const char *column, const QString &value) {
        const int at = firstText + int(m_texts.size());
        m_texts.append(value);
        m_checks += QByteArray(" AND f.") + column + " = ?" + QByteArray::number(at) + " COLLATE NOCASE";
    };
    if (!filter.rule.isEmpty() && m_lead != Lead::Rule)
        text("rule", filter.rule);
    if (!filter.package.isEmpty() && m_lead != Lead::Package)
        text("package", filter.package);
    if (!m_scans.isEmpty() && m_lead != Lead::Scan)
        m_checks += " AND f.scan IN " + listed(m_scans);
    if (!words.isEmpty() && m_lead != Lead::Words) {
        m_checks += " AND f.id IN (SELECT rowid FROM finding_words WHERE finding_words MATCH ?"
            + QByteArray::number(firstText + int(m_texts.size())) + ')';
        m_texts.append(words);
    }
}

QByteArray FindingQuery::branch(const QByteArray &from, const QByteArray &lead) const
{
    return "SELECT f.rank, f.id FROM " + from + " WHERE " + lead + " AND (f.rank, f.id) < (?1, ?2)" + m_checks;
}

QByteArrayList FindingQuery::branches() const
{
    QByteArrayList standings;
    for (const Standing standing : m_standings)
        standings.append(QByteArray::number(int(standing)));
    const QByteArray anyStanding = " AND f.standing IN (" + standings.join(',') + ')';
    if (m_lead == Lead::Cve)
        return {branch("finding f INDEXED BY finding_cve", "f.cve = ?4" + anyStanding)};
    if (m_lead == Lead::Words)
        return {
            branch("finding_words w CROSS JOIN finding f ON f.id = w.rowid", "finding_words MATCH ?4" + anyStanding)};
    QByteArrayList all;
    for (const QByteArray &standing : std::as_const(standings)) {
        const QByteArray stands = "f.standing = " + standing;
        if (m_lead == Lead::Rank)
            all.append(branch("finding f INDEXED BY finding_rank", stands));
        else if (m_lead == Lead::Package)
            all.append(branch("finding f INDEXED BY finding_package", "f.package = ?4 COLLATE NOCASE AND " + stands));
        else if (m_lead == Lead::Rule)
            all.append(branch("finding f INDEXED BY finding_rule", "f.rule = ?4 COLLATE NOCASE AND " + stands));
        else
            for (const qint64 scan : m_scans)
                all.append(branch("finding f INDEXED BY finding_scan",
                                  "f.scan = " + QByteArray::number(scan) + " AND " + stands));
    }
    return all;
}

QByteArray FindingQuery::sql() const
{
    return branches().join(" UNION ALL ") + " ORDER BY 1 DESC, 2 DESC LIMIT ?3";
}

void FindingQuery::bind(Statement &statement, const FindingPlace &behind, qint64 limit) const
{
    statement.with(behind.rank, behind.row, limit);
    if (m_lead != Lead::Rank && m_lead != Lead::Scan)
        std::visit([&](const auto &value) { statement.bind(4, value); }, m_value);
    for (int i = 0; i < m_texts.size(); ++i)
        statement.bind(firstText + i, m_texts.at(i));
}

} // namespace store
