#include "store/intelligence/threats.h"

#include "store/intelligence/texts.h"
#include "store/sqlite/rows.h"

namespace store {

using base::Result;
using namespace intelligence;

namespace {

constexpr int mostIndicated = 20;

const QByteArray threatColumns = QByteArrayLiteral(
    "SELECT t.id, t.stix_id, t.name, t.types, t.not_understood, coalesce(p.name, ''), t.confidence, t.revoked,"
    " t.created_us, t.modified_us, t.valid_from_us, t.valid_until_us, t.pattern, t.description, d.sha256, d.file_name"
    " FROM threat_indicator t JOIN feed d ON d.id = t.feed LEFT JOIN stix_object p ON p.id = t.producer");

ThreatRow threatFrom(const Statement &row)
{
    ThreatRow out;
    out.row = row.integer(0);
    out.indicator.id = row.text(1);
    out.indicator.name = row.text(2);
    out.indicator.types = fromLines(row.text(3));
    out.indicator.notUnderstood = row.text(4);
    out.indicator.producer = row.text(5);
    out.indicator.confidence = row.optionalInteger(6);
    out.indicator.revoked = row.integer(7) != 0;
    out.indicator.created = base::instant(row.integer(8));
    out.indicator.modified = base::instant(row.integer(9));
    out.indicator.validFrom = base::instant(row.integer(10));
    if (const std::optional<qint64> until = row.optionalInteger(11))
        out.indicator.validUntil = base::instant(*until);
    out.indicator.pattern = row.text(12);
    out.indicator.description = row.text(13);
    out.evidence = QString::fromLatin1(row.bytes(14).toHex());
    out.fileName = row.text(15);
    return out;
}

ThreatValue valueFrom(const Statement &row)
{
    return {ThreatKind(row.integer(1)), row.text(0)};
}

/// Gives each its values and what it is a sign of.
Result<QList<ThreatRow>> completed(Database &mirror, Result<QList<ThreatRow>> threats)
{
    if (!threats)
        return threats;
    for (ThreatRow &threat : *threats) {
        const auto values =
            rows<ThreatValue>(mirror, "SELECT value, kind FROM threat_value WHERE indicator = ? ORDER BY kind, value",
                              valueFrom, threat.row);
        const auto names = rows<QString>(
            mirror,
            "SELECT o.name FROM stix_object r INDEXED BY stix_object_source JOIN stix_object o ON o.id = r.target_ref"
            " WHERE r.source_ref = ? AND r.source_ref <> '' AND r.name = 'indicates' AND o.name <> ''"
            " ORDER BY o.name LIMIT ?",
            [](const Statement &row) { return row.text(0); }, threat.indicator.id, mostIndicated);
        if (!values || !names)
            return !values ? values.error() : names.error();
        threat.indicator.values = *values;
        threat.indicator.indicates = *names;
    }
    return threats;
}

} // namespace

Result<QList<ThreatRow>> threatsNaming(Database &mirror, const ThreatValue &value)
{
    return completed(mirror,
                     rows<ThreatRow>(mirror,
                                     threatColumns
                                         + " JOIN threat_value v ON v.indicator = t.id WHERE v.value = ? AND v.kind = ?"
                                           " ORDER BY t.modified_us DESC, t.id DESC",
                                     threatFrom, value.value, int(value.kind)));
}

Result<std::optional<ThreatRow>> threat(Database &mirror, const QString &stixId)
{
    const Result<QList<ThreatRow>> found =
        completed(mirror, rows<ThreatRow>(mirror, threatColumns + " WHERE t.stix_id = ?", threatFrom, stixId));
    if (!found)
        return found.error();
    return found->isEmpty() ? std::nullopt : std::optional(found->first());
}

Result<QList<ThreatRow>> threats(Database &mirror, const ThreatPlace &behind, int limit)
{
    return completed(mirror,
                     rows<ThreatRow>(mirror,
                                     threatColumns
                                         + " WHERE (t.modified_us, t.id) < (?, ?)"
                                           " ORDER BY t.modified_us DESC, t.id DESC LIMIT ?",
                                     threatFrom, behind.modified, behind.row, limit));
}

ThreatPlace placeOf(const ThreatRow &row)
{
    return {base::micros(row.indicator.modified), row.row};
}

Result<QList<WantedValue>> wantedValues(Database &mirror, base::Instant now, const std::optional<ThreatValue> &after,
                                        int limit)
{
    return rows<WantedValue>(
        mirror,
        "SELECT v.value, v.kind, min(v.indicator) FROM threat_value v"
        " JOIN threat_indicator t ON t.id = v.indicator"
        " WHERE (v.value, v.kind) > (?1, ?2) AND t.revoked = 0 AND t.valid_from_us <= ?3"
        " AND (t.valid_until_us IS NULL OR t.valid_until_us > ?3)"
        " GROUP BY v.value, v.kind ORDER BY v.value, v.kind LIMIT ?4",
        [](const Statement &row) {
            return WantedValue{valueFrom(row), row.integer(2)};
        },
        after ? after->value : QString(QLatin1String("")), after ? int(after->kind) : -1, base::micros(now), limit);
}

Result<ThreatCounts> threatCounts(Database &mirror)
{
    ThreatCounts counts;
    Result<Statement> query = Statement::prepare(mirror,
                                                 "SELECT count(*), sum(not_understood <> ''), sum(revoked),"
                                                 " (SELECT count(*) FROM threat_value) FROM threat_indicator");
    if (!query)
        return query.error();
    if (const Result<bool> row = query->step(); !row)
        return row.error();
    counts.indicators = query->integer(0);
    counts.notUnderstood = query->integer(1);
    counts.revoked = query->integer(2);
    counts.values = query->integer(3);
    const auto others =
        rows<std::pair<QString, qint64>>(mirror, "SELECT type, count(*) FROM stix_object GROUP BY type ORDER BY type",
                                         [](const Statement &row) { return std::pair(row.text(0), row.integer(1)); });
    if (!others)
        return others.error();
    counts.others = *others;
    return counts;
}

} // namespace store
