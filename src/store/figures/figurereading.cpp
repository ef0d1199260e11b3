#include "store/figures/figurereading.h"

#include "domain/incidents/oldincident.h"
#include "store/sqlite/rows.h"

#include <algorithm>

namespace store {

using namespace figures;
using incidents::Severity;

namespace {

constexpr const char *spansOfFigure = "SELECT severity, t0_us, backfilled, from_us, to_us FROM incident_span "
                                      "WHERE figure = ? AND t0_us >= ? AND t0_us < ? AND excluded = ''";
constexpr const char *closedThen =
    "SELECT r.incident_id, i.title, r.severity, r.t0_us, r.closed_us, r.closed_entry, r.backfilled, a.incident_id, "
    "a.t0_us, l.confirmed, l.entry_id, a.t0_entry FROM incident_record r JOIN incident i ON i.id = r.incident_id "
    "LEFT JOIN incident_link l ON l.to_id = r.incident_id AND l.kind = 'recurrence_of' "
    "LEFT JOIN incident_record a ON a.incident_id = l.incident_id AND a.excluded = '' "
    "WHERE r.closed_us >= ? AND r.closed_us < ? AND r.excluded = '' ORDER BY r.closed_us, r.incident_id, a.t0_us";

std::optional<base::Instant> instantAt(const Statement &row, int column)
{
    const std::optional<qint64> micros = row.optionalInteger(column);
    return micros ? std::optional(base::instant(*micros)) : std::nullopt;
}

Measurement measurementAt(const Statement &row, int column)
{
    return {Severity(row.integer(column)), base::instant(row.integer(column + 1)), row.integer(column + 2) != 0,
            instantAt(row, column + 3), instantAt(row, column + 4)};
}

base::Result<QMap<Exclusion, qsizetype>> excludedIn(Database &journal, const Selection &selection)
{
    struct Count
    {
        QString why;
        Severity severity;
        qint64 many;
    };
    const auto counts = rows<Count>(
        journal,
        "SELECT excluded, severity, count(*) FROM incident_span WHERE figure = 'detect' AND t0_us >= ? AND t0_us < ? "
        "AND excluded <> '' GROUP BY excluded, severity",
        [](const Statement &row) {
            return Count{row.text(0), Severity(row.integer(1)), row.integer(2)};
        },
        base::micros(selection.period.from), base::micros(selection.period.to));
    if (!counts)
        return counts.error();
    QMap<Exclusion, qsizetype> out;
    for (const Count &one : *counts) {
        if (const std::optional<Exclusion> why = exclusionFrom(one.why); why && selection.holds(one.severity))
            out[*why] += one.many;
    }
    return out;
}

ClosedIncident closedAt(const Statement &row)
{
    ClosedIncident out{row.text(0),
                       row.text(1),
                       Severity(row.integer(2)),
                       base::instant(row.integer(3)),
                       base::instant(row.integer(4)),
                       row.text(5),
                       row.integer(6) != 0,
                       {}};
    if (!row.isNull(7))
        out.again.append({row.text(7), base::instant(row.integer(8)), row.integer(9) != 0, row.text(10), row.text(11)});
    return out;
}

/// Values first, the longest before the others; then inverted ones, then those that miss something.
bool shownBefore(const SpanRow &a, const SpanRow &b)
{
    const auto group = [](const SpanRow &row) { return row.span.value() ? 0 : row.span.inverted() ? 1 : 2; };
    if (group(a) != group(b))
        return group(a) < group(b);
    if (a.span.value() != b.span.value())
        return a.span.value() > b.span.value();
    return a.span.t0 != b.span.t0 ? a.span.t0 > b.span.t0 : a.incidentId > b.incidentId;
}

} // namespace

base::Result<Sources> figureSources(Database &journal, const Selection &selection)
{
    Sources out;
    const Period reach = selection.reach();
    for (const incidents::Measure &measure : incidents::measures()) {
        auto spans = rows<Measurement>(
            journal, spansOfFigure, [](const Statement &row) { return measurementAt(row, 0); }, measure.id,
            base::micros(reach.from), base::micros(reach.to));
        if (!spans)
            return spans.error();
        spans->removeIf([&](const Measurement &one) { return !selection.holds(one.severity); });
        out.spans.append(*spans);
    }
    const auto closings = closedIncidents(journal, selection, reach);
    if (!closings)
        return closings.error();
    out.closings = *closings;
    const auto excluded = excludedIn(journal, selection);
    if (!excluded)
        return excluded.error();
    out.excluded = *excluded;
    return out;
}

base::Result<Overview> figuresOver(Database &journal, const Selection &selection, base::Instant now)
{
    const base::Result<Sources> sources = figureSources(journal, selection);
    return sources ? base::Result<Overview>(overviewOf(selection, *sources, now)) : sources.error();
}

base::Result<QList<SpanRow>> spanRows(Database &journal, QLatin1String figure, const Selection &selection)
{
    auto found = rows<SpanRow>(
        journal,
        "SELECT s.incident_id, i.title, s.from_entry, s.to_entry, s.severity, s.t0_us, s.backfilled, s.from_us, "
        "s.to_us FROM incident_span s JOIN incident i ON i.id = s.incident_id WHERE s.figure = ? AND s.t0_us >= ? "
        "AND s.t0_us < ? AND s.excluded = ''",
        [](const Statement &row) {
            return SpanRow{row.text(0), row.text(1), row.text(2), row.text(3), measurementAt(row, 4)};
        },
        figure, base::micros(selection.period.from), base::micros(selection.period.to));
    if (!found)
        return found;
    found->removeIf([&](const SpanRow &row) { return !selection.holds(row.span.severity); });
    std::sort(found->begin(), found->end(), shownBefore);
    return found;
}

base::Result<QHash<QString, QString>> recordedIdentities(Database &journal)
{
    const auto found = rows<std::pair<QString, QString>>(
        journal,
        "SELECT r.ticket, i.title, r.t0_us, r.incident_id FROM incident_record r JOIN incident i ON i.id = "
        "r.incident_id",
        [](const Statement &row) {
            return std::pair(incidents::identityOf(row.text(0), row.text(1), base::instant(row.integer(2))),
                             row.text(3));
        });
    if (!found)
        return found.error();
    return QHash<QString, QString>(found->cbegin(), found->cend());
}

base::Result<QList<ClosedIncident>> closedIncidents(Database &journal, const Selection &selection, const Period &period)
{
    const auto found =
        rows<ClosedIncident>(journal, closedThen, closedAt, base::micros(period.from), base::micros(period.to));
    if (!found)
        return found.error();
    QList<ClosedIncident> out;
    for (const ClosedIncident &row : *found) { // one for each that came back, those of an incident together
        if (!selection.holds(row.severity))
            continue;
        if (!out.isEmpty() && out.last().id == row.id)
            out.last().again += row.again;
        else
            out.append(row);
    }
    return out;
}

} // namespace store
