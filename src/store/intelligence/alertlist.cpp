#include "store/intelligence/alertlist.h"

#include "domain/intelligence/alertlabel.h"
#include "store/sqlite/rows.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace store {

using base::Result;
using namespace intelligence;

namespace {

constexpr qint64 notDue = std::numeric_limits<qint64>::max(); // due_us of what is not due
constexpr int tailFrom = 10; // characters of a ULID before what labels are made of

std::optional<base::Instant> timeOrNone(const Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(base::instant(row.integer(column)));
}

Listing listingOf(const QString &stored)
{
    for (const Listing one : {Listing::Listed, Listing::NotListed}) {
        if (stored == name(one))
            return one;
    }
    return Listing::Unknown;
}

const QByteArray alertColumns = QByteArrayLiteral(
    "SELECT a.id, a.finding, a.source, a.tool, a.kind, a.rule, a.title, a.what, a.fixed, a.repository, a.severity,"
    " a.cvss, a.epss, a.listing, a.malware, a.first_seen_us, a.taken_us, a.updated_us, a.state, a.owner, a.action,"
    " a.action_state, a.action_text, a.outcome, a.settled_us, a.breach_seen_us, p.band, p.rank, p.due_us ");
/// The phase of the time that is parameter ?2; none of one that is settled.
const QByteArray alertPhaseThen = QByteArrayLiteral("LEFT JOIN alert_phase p ON p.alert_id = a.id AND p.since_us <= ?2"
                                                    " AND ?2 < p.until_us ");

/// Of the alert itself.
void readAlertHead(const Statement &row, AlertRow &out)
{
    out.id = row.text(0);
    out.finding = row.text(1);
    out.source = row.text(2);
    out.tool = row.text(3);
    out.kind = findingKindNamed(row.text(4)).value_or(FindingKind::Vulnerability);
    out.rule = row.text(5);
    out.title = row.text(6);
    out.what = row.text(7);
    out.fixed = row.text(8);
    out.repository = row.text(9);
    out.severity = severityNamed(row.text(10)).value_or(intelligence::Severity::Unknown);
    out.cvss = row.optionalInteger(11);
    out.score = row.optionalInteger(12);
    out.listing = listingOf(row.text(13));
    out.malware = row.integer(14) != 0;
    out.firstSeen = base::instant(row.integer(15));
    out.taken = base::instant(row.integer(16));
    out.updated = base::instant(row.integer(17));
}

AlertRow alertRow(const Statement &row)
{
    AlertRow out;
    readAlertHead(row, out);
    out.state = alertStateFrom(row.text(18)).value_or(AlertState::ToTriage);
    out.owner = row.text(19);
    out.action = remedyKindFrom(row.text(20));
    out.actionState = remedyStateFrom(row.text(21)).value_or(RemedyState::Planned);
    out.actionText = row.text(22);
    out.outcome = row.text(23);
    out.settled = timeOrNone(row, 24);
    out.breachSeen = timeOrNone(row, 25);
    if (!row.isNull(26)) {
        out.band = Band(row.integer(26));
        out.rank = int(row.integer(27));
        if (row.integer(28) != notDue)
            out.due = base::instant(row.integer(28));
    }
    return out;
}

QString asJson(const QStringList &texts)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact));
}

AlertPlace placeIn(const AlertRow &row, AlertFilter::Which which)
{
    const qint64 due = row.due ? base::micros(*row.due) : notDue;
    switch (which) {
    case AlertFilter::Which::Open:
        return {qint64(row.band), row.rank, due, row.id};
    case AlertFilter::Which::Overdue:
        return {due, 0, 0, row.id};
    case AlertFilter::Which::Settled:
        break;
    }
    return {row.settled ? base::micros(*row.settled) : 0, 0, 0, row.id};
}

/// In the order in which `ids` has them.
void arrange(QList<AlertRow> &rows, const QStringList &ids)
{
    QHash<QString, qsizetype> place;
    for (qsizetype i = 0; i < ids.size(); ++i)
        place.insert(ids.at(i), i);
    std::sort(rows.begin(), rows.end(),
              [&](const AlertRow &a, const AlertRow &b) { return place.value(a.id) < place.value(b.id); });
}

} // namespace

Result<QList<AlertRow>> alertList(Database &journal, const AlertFilter &filter, const AlertPlace &behind, int limit)
{
    const AlertQuery query(filter);
    Result<Statement> page = Statement::prepare(journal, query.sql());
    if (!page)
        return page.error();
    query.bind(*page, behind, limit);
    QStringList ids;
    for (;;) {
        const Result<bool> row = page->step();
        if (!row)
            return row.error();
        if (!*row)
            break;
        ids.append(page->text(0));
    }
    Result<QList<AlertRow>> out = alertsOf(journal, ids, filter.now);
    if (!out)
        return out;
    arrange(*out, ids);
    for (AlertRow &row : *out)
        row.place = placeIn(row, filter.which);
    return out;
}

Result<QList<AlertRow>> alertsOf(Database &journal, const QStringList &ids, base::Instant now)
{
    if (ids.isEmpty())
        return QList<AlertRow>();
    return rows<AlertRow>(journal,
                          alertColumns + "FROM json_each(?1) j JOIN alert a ON a.id = j.value " + alertPhaseThen,
                          alertRow, asJson(ids), base::micros(now));
}

Result<QSet<QString>> takenUp(Database &journal, const QStringList &ids)
{
    const Result<QList<QString>> known = rows<QString>(
        journal, "SELECT a.id FROM json_each(?1) j JOIN alert a ON a.id = j.value",
        [](const Statement &row) { return row.text(0); }, asJson(ids));
    return known ? Result<QSet<QString>>(QSet<QString>(known->begin(), known->end()))
                 : Result<QSet<QString>>(known.error());
}

Result<QList<AlertRow>> alertsOfIncident(Database &journal, const QString &incidentId, base::Instant now)
{
    return rows<AlertRow>(journal,
                          alertColumns + "FROM alert_incident i JOIN alert a ON a.id = i.alert_id " + alertPhaseThen
                              + "WHERE i.incident_id = ?1 ORDER BY p.band IS NULL, p.band, p.rank, p.due_us, a.id",
                          alertRow, incidentId, base::micros(now));
}

Result<AlertCounts> alertCounts(Database &journal, base::Instant now)
{
    AlertCounts out;
    const auto bands = rows<std::array<qint64, 3>>(
        journal,
        "SELECT band, count(*), sum(due_us < ?1) FROM alert_phase INDEXED BY alert_phase_order"
        " WHERE since_us <= ?1 AND ?1 < until_us GROUP BY band",
        [](const Statement &row) {
            return std::array<qint64, 3>{row.integer(0), row.integer(1), row.integer(2)};
        },
        base::micros(now));
    if (!bands)
        return bands.error();
    for (const auto &[band, count, late] : *bands) {
        out.open.at(size_t(band)) = count;
        out.overdue += late;
    }
    const Result<qint64> settled = journal.number("SELECT count(*) FROM alert WHERE settled_us IS NOT NULL");
    if (!settled)
        return settled.error();
    out.settled = *settled;
    return out;
}

Result<QHash<QString, QString>> alertLabels(Database &journal, const QStringList &ids)
{
    Result<Statement> neighbours = Statement::prepare(
        journal, "SELECT (SELECT max(tail) FROM alert WHERE tail < ?1), (SELECT min(tail) FROM alert WHERE tail > ?1)");
    if (!neighbours)
        return neighbours.error();
    QHash<QString, QString> out;
    for (const QString &id : ids) {
        const Result<bool> row = neighbours->with(id.mid(tailFrom)).step();
        if (!row)
            return row.error();
        // Only the next ones in order can begin alike for longer.
        QStringList others;
        for (const int column : {0, 1}) {
            if (!neighbours->isNull(column))
                others.append(QString(tailFrom, u'0') + neighbours->text(column));
        }
        out.insert(id, labelOf(id, others));
    }
    return out;
}

Result<QString> alertNamed(Database &journal, const QString &text)
{
    const QString digits = labelDigits(text);
    const QString byKey = alertIdOf(text.trimmed().toLower());
    // Digits are all the characters there are, so what begins so ends before the digits with a "~" behind.
    const Result<QList<QString>> candidates = rows<QString>(
        journal,
        "SELECT id FROM alert WHERE id IN (?1, ?2) UNION SELECT * FROM (SELECT id FROM alert WHERE ?1 <> ''"
        " AND tail >= ?1 AND tail < ?1 || '~' LIMIT 5)",
        [](const Statement &row) { return row.text(0); }, digits, byKey);
    if (!candidates)
        return candidates.error();
    if (!byKey.isEmpty() && candidates->contains(byKey))
        return byKey;
    return labelled(text, *candidates);
}

Result<QStringList> alertRepositories(Database &journal, int most)
{
    const Result<QList<QString>> found = rows<QString>(
        journal,
        "SELECT DISTINCT repository FROM alert_phase INDEXED BY alert_phase_repository WHERE repository <> ''"
        " ORDER BY repository COLLATE NOCASE LIMIT ?",
        [](const Statement &row) { return row.text(0); }, most);
    return found ? Result<QStringList>(QStringList(*found)) : Result<QStringList>(found.error());
}

} // namespace store
