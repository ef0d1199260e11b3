#include "store/intelligence/findings.h"

#include "store/intelligence/texts.h"
#include "store/sqlite/rows.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace store {

using base::Error;
using base::ErrorKind;
using base::Result;
using namespace intelligence;

namespace {

const QByteArray findingListColumns = QByteArrayLiteral(
    "SELECT f.rank, f.id, f.key, s.source, s.tool, s.artifact, s.repository, s.category, f.kind, f.tool_version, "
    "f.rule,"
    " f.cve, f.aliases, f.package, f.ecosystem, f.installed, f.fixed, f.target, f.path, f.line, f.severity,"
    " f.severity_said, f.cvss, f.cvss_vector, f.malware, f.title, f.state, f.state_reason, f.url, f.standing,"
    " f.first_seen_us, f.last_seen_us, f.gone_us, d.sha256, d.file_name, e.score, e.percentile, e.day, k.added, k.due,"
    " k.ransomware");
const QByteArray findingMoreColumns = QByteArrayLiteral(
    ", f.description, f.remedy, f.links, k.vendor, k.product, k.name, k.description, k.action, k.notes, k.cwes");
const QByteArray findingTables =
    QByteArrayLiteral(" FROM finding f JOIN scan s ON s.id = f.scan JOIN feed d ON d.id = f.feed"
                      " LEFT JOIN exploit_score e ON e.cve = f.cve"
                      " LEFT JOIN known_exploited k ON k.cve = f.cve AND k.withdrawn_us IS NULL");
constexpr int firstMore = 41;

/// Reads columns one after another.
class FindingColumns
{
public:
    explicit FindingColumns(const Statement &row, int from = 0)
        : m_row(row)
        , m_at(from)
    {
    }
    qint64 integer() { return m_row.integer(m_at++); }
    QString text() { return m_row.text(m_at++); }
    QByteArray bytes() { return m_row.bytes(m_at++); }
    QStringList lines() { return fromLines(text()); }
    std::optional<qint64> optional() { return m_row.optionalInteger(m_at++); }
    std::optional<base::Instant> time()
    {
        const std::optional<qint64> us = optional();
        return us ? std::optional(base::instant(*us)) : std::nullopt;
    }

private:
    const Statement &m_row;
    int m_at;
};

Finding findingFrom(FindingColumns &row)
{
    Finding out;
    out.key = row.text();
    out.scan = {row.text(), row.text(), row.text(), row.text(), row.text()};
    out.kind = FindingKind(row.integer());
    out.toolVersion = row.text();
    out.rule = row.text();
    if (const std::optional<qint64> cve = row.optional())
        out.cve = Cve::fromNumber(*cve);
    out.aliases = row.lines();
    out.package = row.text();
    out.ecosystem = row.text();
    out.installed = row.text();
    out.fixed = row.text();
    out.target = row.text();
    out.path = row.text();
    out.line = int(row.integer());
    out.severity = Severity(row.integer());
    out.severitySaid = row.text();
    out.cvss = row.optional();
    out.cvssVector = row.text();
    out.malware = row.integer() != 0;
    out.title = row.text();
    out.state = row.text();
    out.stateReason = row.text();
    out.url = row.text();
    return out;
}

void readEnrichment(FindingColumns &row, FindingRow &out)
{
    const std::optional<qint64> score = row.optional(), percentile = row.optional(), day = row.optional();
    if (score && out.finding.cve)
        out.score = ExploitScore{*out.finding.cve, int(*score), int(percentile.value_or(0)), dayOf(day.value_or(0))};
    const std::optional<qint64> added = row.optional(), due = row.optional(), ransomware = row.optional();
    if (added && out.finding.cve) {
        out.exploited.emplace(Exploited{.cve = *out.finding.cve, .added = dayOf(*added)});
        out.exploited->due = due ? dayOf(*due) : QDate();
        out.exploited->ransomware = ransomware.value_or(0) != 0;
    }
}

FindingRow rowFrom(const Statement &statement)
{
    FindingColumns row(statement);
    FindingRow out;
    out.place.rank = row.integer();
    out.place.row = row.integer();
    out.finding = findingFrom(row);
    out.standing = Standing(row.integer());
    out.firstSeen = base::instant(row.integer());
    out.lastSeen = base::instant(row.integer());
    out.gone = row.time();
    out.evidence = QString::fromLatin1(row.bytes().toHex());
    out.fileName = row.text();
    readEnrichment(row, out);
    return out;
}

FindingRow wholeRowFrom(const Statement &statement)
{
    FindingRow out = rowFrom(statement);
    FindingColumns row(statement, firstMore);
    out.finding.description = row.text();
    out.finding.remedy = row.text();
    out.finding.links = row.lines();
    if (!out.exploited)
        return out;
    out.exploited->vendor = row.text();
    out.exploited->product = row.text();
    out.exploited->name = row.text();
    out.exploited->description = row.text();
    out.exploited->action = row.text();
    out.exploited->notes = row.text();
    out.exploited->cwes = row.lines();
    return out;
}

/// The places of a query, `most` at a time, each given to `take` until it answers false.
template<class Take>
base::Done eachPlace(Database &mirror, const FindingFilter &filter, const FindingPlace &behind, qint64 most, Take take)
{
    const Result<FindingQuery> query = FindingQuery::of(mirror, filter);
    if (!query)
        return query.error();
    if (query->isNothing())
        return base::done();
    Result<Statement> places = Statement::prepare(mirror, query->sql());
    if (!places)
        return places.error();
    query->bind(*places, behind, most);
    for (;;) {
        const Result<bool> row = places->step();
        if (!row)
            return row.error();
        if (!*row)
            return base::done();
        if (const base::Done taken = take(FindingPlace{places->integer(0), places->integer(1)}); !taken)
            return taken;
    }
}

} // namespace

Result<QList<FindingRow>> findings(Database &mirror, const FindingFilter &filter, const FindingPlace &behind, int limit)
{
    Result<Statement> texts = Statement::prepare(mirror, findingListColumns + findingTables + " WHERE f.id = ?");
    if (!texts)
        return texts.error();
    QList<FindingRow> page;
    const base::Done read = eachPlace(mirror, filter, behind, limit, [&](const FindingPlace &place) -> base::Done {
        const Result<bool> row = texts->with(place.row).step();
        if (!row)
            return row.error();
        if (*row)
            page.append(rowFrom(*texts));
        return base::done();
    });
    return read ? Result<QList<FindingRow>>(page) : read.error();
}

Result<FindingDirectory> findingDirectory(Database &mirror, const FindingFilter &filter, int pageRows)
{
    FindingDirectory directory;
    FindingPlace last;
    const auto note = [&](const FindingPlace &place) {
        if (directory.count++ % pageRows == 0)
            directory.behind.append(last);
        last = place;
        return base::done();
    };
    const base::Done read = eachPlace(mirror, filter, {}, -1, note);
    return read ? Result<FindingDirectory>(directory) : read.error();
}

Result<std::optional<FindingRow>> finding(Database &mirror, const QString &key)
{
    Result<Statement> query =
        Statement::prepare(mirror, findingListColumns + findingMoreColumns + findingTables + " WHERE f.key = ?");
    if (!query)
        return query.error();
    const Result<bool> row = query->with(key).step();
    if (!row)
        return row.error();
    return *row ? std::optional(wholeRowFrom(*query)) : std::nullopt;
}

Result<QList<FindingRow>> findingsOf(Database &mirror, const QStringList &keys)
{
    const QByteArray list = QJsonDocument(QJsonArray::fromStringList(keys)).toJson(QJsonDocument::Compact);
    return rows<FindingRow>(mirror,
                            findingListColumns + findingTables + " WHERE f.key IN (SELECT value FROM json_each(?))",
                            rowFrom, QString::fromUtf8(list));
}

Result<QString> findingKeyBeginning(Database &mirror, const QString &typed)
{
    const QString from = typed.trimmed().toLower();
    const Result<QStringList> found = rows<QString>(
        mirror, "SELECT key FROM finding WHERE key >= ?1 AND key < ?1 || 'g' ORDER BY key LIMIT 2",
        [](const Statement &row) { return row.text(0); }, from);
    if (!found)
        return found.error();
    if (from.isEmpty() || found->isEmpty())
        return Error{ErrorKind::Invalid, QStringLiteral("There is no finding “%1”").arg(typed),
                     QStringLiteral("a finding is named by the beginning of its key")};
    if (found->size() > 1)
        return Error{ErrorKind::Invalid, QStringLiteral("Several findings begin with “%1”").arg(typed),
                     QStringLiteral("give more digits")};
    return found->first();
}

Result<FindingCounts> findingCounts(Database &mirror)
{
    FindingCounts counts;
    Result<Statement> query = Statement::prepare(
        mirror,
        "SELECT standing, severity, count(*), sum(rank >= 10000000000) FROM finding INDEXED BY finding_rank"
        " GROUP BY standing, severity");
    if (!query)
        return query.error();
    for (;;) {
        const Result<bool> row = query->step();
        if (!row)
            return row.error();
        if (!*row)
            return counts;
        counts.of.at(size_t(query->integer(0))).at(size_t(query->integer(1))) = query->integer(2);
        if (Standing(query->integer(0)) == Standing::Open)
            counts.pressing += query->integer(3);
    }
}

Result<QStringList> findingRepositories(Database &mirror, const QString &typed, int most)
{
    return rows<QString>(
        mirror,
        "SELECT DISTINCT repository FROM scan WHERE repository <> '' AND instr(lower(repository), ?) > 0"
        " ORDER BY repository LIMIT ?",
        [](const Statement &row) { return row.text(0); }, typed.toLower(), most);
}

} // namespace store
