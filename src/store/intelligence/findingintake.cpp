#include "store/intelligence/findingintake.h"

#include "base/text.h"
#include "store/intelligence/texts.h"
#include "store/sqlite/rows.h"

namespace store {

using base::Done;
using base::Result;
using namespace intelligence;

namespace {

constexpr qsizetype longestInstalled = 200;

std::optional<qint64> numberOf(const std::optional<Cve> &cve)
{
    return cve ? std::optional(cve->number()) : std::nullopt;
}

/// What a newer report changes, in the order in which bind() gives them.
const QByteArray findingColumns = QByteArrayLiteral(
    "scan, feed, kind, severity, cve, cvss, malware, closed, last_seen_us, rule, package, ecosystem, installed, fixed,"
    " target, path, line, severity_said, title, tool_version, state, state_reason, url, cvss_vector, aliases, links,"
    " remedy, description");
constexpr int columnCount = 28;

QByteArray marks(int from, int count)
{
    QByteArrayList marks;
    for (int i = from; i < from + count; ++i)
        marks.append('?' + QByteArray::number(i));
    return marks.join(", ");
}

constexpr const char *forgetWords = "INSERT INTO finding_words (finding_words, rowid, said)"
                                    " SELECT 'delete', id, said FROM finding_said WHERE id = ?";

} // namespace

Done FindingIntake::prepare()
{
    if (m_find)
        return base::done();
    const Result<qint64> feed = beginFeed(m_mirror, m_file);
    if (!feed)
        return feed.error();
    m_feed = *feed;
    if (const Done made = m_mirror.run("CREATE TEMP TABLE IF NOT EXISTS fresh_finding (id INTEGER PRIMARY KEY)"); !made)
        return made;
    const QByteArray last = '?' + QByteArray::number(columnCount + 1);
    const std::pair<std::optional<Statement> *, QByteArray> wanted[] = {
        {&m_insert,
         "INSERT INTO finding (" + findingColumns + ", key, first_seen_us, standing, rank) VALUES ("
             + marks(1, columnCount) + ", " + last + ", ?9, ?8, 0) RETURNING id"}, // standing as `closed`
        {&m_update,
         "UPDATE finding SET (" + findingColumns + ", first_seen_us) = (" + marks(1, columnCount)
             + ", min(first_seen_us, ?9)) WHERE id = " + last},
        {&m_seenEarlier, "UPDATE finding SET first_seen_us = min(first_seen_us, ?2) WHERE id = ?1"},
        {&m_forget, forgetWords},
        {&m_fresh, "INSERT OR IGNORE INTO temp.fresh_finding (id) VALUES (?)"},
        {&m_find, "SELECT id, last_seen_us, feed, installed FROM finding WHERE key = ?"}, // last: it says all are there
    };
    for (const auto &[place, sql] : wanted) {
        Result<Statement> statement = Statement::prepare(m_mirror, sql);
        if (!statement)
            return statement.error();
        place->emplace(*std::move(statement));
    }
    return base::done();
}

Done FindingIntake::add(const QList<Finding> &findings, base::Instant at)
{
    const FindingTally before = m_tally;
    m_refreshed.clear();
    const Done done = m_mirror.transaction([&]() -> Done {
        if (const Done ready = prepare(); !ready)
            return ready;
        for (const Finding &finding : findings) {
            if (const Done added = addOne(finding, at); !added)
                return added;
            ++m_tally.read;
        }
        return m_mirror.run("UPDATE finding SET rank = (SELECT rank FROM finding_ranked r WHERE r.id = finding.id)"
                            " WHERE id IN (SELECT id FROM temp.fresh_finding);"
                            "INSERT INTO finding_words (rowid, said) SELECT s.id, s.said FROM temp.fresh_finding f"
                            " CROSS JOIN finding_said s ON s.id = f.id ORDER BY f.id;"
                            "DELETE FROM temp.fresh_finding;");
    });
    if (!done) { // what was begun inside was rolled back
        m_tally = before;
        m_scans.clear();
        m_find.reset();
    }
    return done;
}

Result<qint64> FindingIntake::scanId(const Scan &scan)
{
    const QString name =
        QStringList{scan.source, scan.tool, scan.artifact, scan.repository, scan.category}.join(QChar(0));
    if (const auto known = m_scans.constFind(name); known != m_scans.constEnd())
        return *known;
    const Done made = execute(m_mirror,
                              "INSERT INTO scan (source, tool, artifact, repository, category) VALUES (?, ?, ?, ?, ?)"
                              " ON CONFLICT DO NOTHING",
                              scan.source, scan.tool, scan.artifact, scan.repository, scan.category);
    if (!made)
        return made.error();
    Result<Statement> query = Statement::prepare(
        m_mirror,
        "SELECT id FROM scan WHERE source = ? AND tool = ? AND artifact = ? AND repository = ? AND category = ?");
    if (!query)
        return query.error();
    const Result<bool> row = query->with(scan.source, scan.tool, scan.artifact, scan.repository, scan.category).step();
    if (!row)
        return row.error();
    m_scans.insert(name, query->integer(0));
    return query->integer(0);
}

Done FindingIntake::addOne(const Finding &finding, base::Instant at)
{
    const Result<qint64> scan = scanId(finding.scan);
    if (!scan)
        return scan.error();
    const Result<bool> row = m_find->with(finding.key).step();
    if (!row)
        return row.error();
    if (!*row) {
        ++m_tally.added;
        bind(*m_insert, finding, *scan, at);
        m_insert->bind(columnCount + 1, finding.key);
        const Result<bool> inserted = m_insert->step();
        const qint64 id = m_insert->integer(0);
        m_insert->reset();
        return inserted ? refresh(id) : Done(inserted.error());
    }
    ++m_tally.known;
    return meet(finding, *scan, at);
}

/// The finding that m_find stands on is in this report, too.
Done FindingIntake::meet(const Finding &finding, qint64 scan, base::Instant at)
{
    const qint64 id = m_find->integer(0);
    const qint64 lastSeen = m_find->integer(1);
    const bool fromThisFile = m_find->integer(2) == m_feed;
    const QString installed = m_find->text(3);
    m_find->reset();
    if (base::micros(at) < lastSeen)
        return m_seenEarlier->with(id, base::micros(at)).run();
    Finding merged = finding;
    if (fromThisFile && base::micros(at) == lastSeen)
        merged.installed = bothVersions(installed, finding.installed);
    if (!m_refreshed.contains(id)) { // else its words are not there yet
        if (const Done forgotten = m_forget->with(id).run(); !forgotten)
            return forgotten;
    }
    bind(*m_update, merged, scan, at);
    m_update->bind(columnCount + 1, id);
    const Done updated = m_update->run();
    return updated ? refresh(id) : updated;
}

/// Its rank and words are made at the end of the batch.
Done FindingIntake::refresh(qint64 id)
{
    m_refreshed.insert(id);
    return m_fresh->with(id).run();
}

/// One report may have a package in two versions at one place.
QString FindingIntake::bothVersions(const QString &before, const QString &now)
{
    if (now.isEmpty() || before.split(QStringLiteral(", ")).contains(now))
        return before;
    return before.isEmpty() ? now : base::beginning(before + QStringLiteral(", ") + now, longestInstalled);
}

void FindingIntake::bind(Statement &statement, const Finding &finding, qint64 scan, base::Instant at) const
{
    statement.with(scan, m_feed, int(finding.kind), int(finding.severity), numberOf(finding.cve), finding.cvss,
                   int(finding.malware), int(isClosed(finding)), base::micros(at), finding.rule, finding.package,
                   finding.ecosystem, finding.installed, finding.fixed, finding.target, finding.path, finding.line,
                   finding.severitySaid, finding.title, finding.toolVersion, finding.state, finding.stateReason,
                   finding.url, finding.cvssVector, asLines(finding.aliases), asLines(finding.links), finding.remedy,
                   finding.description);
}

Done FindingIntake::endReport(const QList<Scan> &scans, base::Instant at, bool complete)
{
    return m_mirror.transaction([&]() -> Done {
        if (const Done ready = prepare(); !ready)
            return ready;
        for (const Scan &scan : scans) {
            const Result<qint64> id = scanId(scan);
            if (!id)
                return id.error();
            const Done noted = execute(m_mirror,
                                       "INSERT INTO report (scan, at_us, feed, complete) VALUES (?, ?, ?, ?)"
                                       " ON CONFLICT DO UPDATE SET complete = excluded.complete",
                                       *id, base::micros(at), m_feed, int(complete));
            if (!noted)
                return noted;
            if (const Done settled = settle(*id); !settled)
                return settled;
        }
        return base::done();
    });
}

Done FindingIntake::finish(FeedTally tally)
{
    return m_mirror.transaction([&]() -> Done {
        if (const Done ready = prepare(); !ready)
            return ready;
        tally.rows = m_tally.read;
        tally.added = m_tally.added;
        return finishFeed(m_mirror, m_feed, tally);
    });
}

/// A finding is gone from the first complete report on that is later than the last that has it. Kept as rows,
/// not as a flag that is set, so that reports may come in any order.
Done FindingIntake::settle(qint64 scan)
{
    const Result<qint64> before = goneOf(scan);
    if (!before)
        return before.error();
    const Done marked =
        execute(m_mirror,
                "UPDATE finding SET gone_us = n.gone_us,"
                " standing = CASE WHEN n.gone_us IS NOT NULL THEN 2 ELSE closed END"
                " FROM (SELECT f.id, (SELECT min(r.at_us) FROM report r WHERE r.scan = f.scan"
                " AND r.complete = 1 AND r.at_us > f.last_seen_us) AS gone_us"
                " FROM finding f WHERE f.scan = ?1) n"
                " WHERE n.id = finding.id AND (n.gone_us IS NOT finding.gone_us"
                " OR finding.standing <> CASE WHEN n.gone_us IS NOT NULL THEN 2 ELSE finding.closed END)",
                scan);
    if (!marked)
        return marked;
    const Result<qint64> after = goneOf(scan);
    if (!after)
        return after.error();
    m_tally.gone += std::max<qint64>(0, *after - *before);
    return base::done();
}

Result<qint64> FindingIntake::goneOf(qint64 scan)
{
    Result<Statement> query =
        Statement::prepare(m_mirror, "SELECT count(*) FROM finding WHERE scan = ? AND standing = 2");
    if (!query)
        return query.error();
    const Result<bool> row = query->with(scan).step();
    return row ? Result<qint64>(query->integer(0)) : row.error();
}

} // namespace store
