#include "app/ctl/figurejson.h"

#include <QJsonArray>

namespace ctl {

using namespace figures;

namespace {

QJsonValue inSeconds(const std::optional<base::Duration> &span)
{
    return span ? QJsonValue(std::chrono::duration<double>(*span).count()) : QJsonValue();
}

QJsonValue time(const std::optional<base::Instant> &at)
{
    return at ? QJsonValue(base::rfc3339(*at)) : QJsonValue();
}

QJsonValue verdict(const std::optional<bool> &met)
{
    return met ? QJsonValue(*met) : QJsonValue();
}

QJsonArray namesOf(const QList<incidents::Severity> &severities)
{
    QJsonArray out;
    for (const incidents::Severity severity : severities)
        out.append(incidents::name(severity));
    return out;
}

QJsonArray targetsJson(const QList<Judged> &targets)
{
    QJsonArray out;
    for (const Judged &one : targets)
        out.append(QJsonObject{{QStringLiteral("limit_s"), inSeconds(one.limit)},
                               {QStringLiteral("source"), one.source},
                               {QStringLiteral("severities"), namesOf(one.severities)},
                               {QStringLiteral("measurable"), one.measurable},
                               {QStringLiteral("mean_s"), inSeconds(one.mean)},
                               {QStringLiteral("met"), verdict(one.met)}});
    return out;
}

/// `unit` is what the values of the points are: "mean_s", "percent".
QJsonArray trendJson(const QList<Point> &trend, const QString &unit)
{
    QJsonArray out;
    for (const Point &point : trend)
        out.append(QJsonObject{{QStringLiteral("from"), base::rfc3339(point.period.from)},
                               {QStringLiteral("to"), base::rfc3339(point.period.to)},
                               {QStringLiteral("n"), point.n},
                               {QStringLiteral("of"), point.of},
                               {unit, point.value ? QJsonValue(*point.value) : QJsonValue()}});
    return out;
}

QJsonValue changeJson(const std::optional<Change> &change)
{
    if (!change)
        return {};
    return QJsonObject{{QStringLiteral("course"), name(change->course)}, {QStringLiteral("by"), change->by}};
}

} // namespace

QJsonObject figureJson(const Overall &figure)
{
    const Summary &summary = figure.summary;
    return {{QStringLiteral("id"), summary.id},
            {QStringLiteral("name"), summary.name},
            {QStringLiteral("from"), incidents::name(summary.from)},
            {QStringLiteral("to"), incidents::name(summary.to)},
            {QStringLiteral("of"), summary.of},
            {QStringLiteral("measurable"), summary.measurable},
            {QStringLiteral("missing"), summary.missing},
            {QStringLiteral("inverted"), summary.inverted},
            {QStringLiteral("backfilled"), summary.backfilled},
            {QStringLiteral("insufficient"), summary.insufficient()},
            {QStringLiteral("mean_s"), inSeconds(summary.mean)},
            {QStringLiteral("median_s"), inSeconds(summary.median)},
            {QStringLiteral("p90_s"), inSeconds(summary.p90)},
            {QStringLiteral("targets"), targetsJson(summary.targets)},
            {QStringLiteral("trend"), trendJson(figure.trend, QStringLiteral("mean_s"))},
            {QStringLiteral("change"), changeJson(figure.change)}};
}

QJsonObject recurrenceJson(const Overview &overview)
{
    const Recurrence &one = overview.recurrence;
    return {{QStringLiteral("id"), recurrenceId()},
            {QStringLiteral("name"), QStringLiteral("Recurrence rate")},
            {QStringLiteral("closed"), one.closed},
            {QStringLiteral("recurred"), one.recurred},
            {QStringLiteral("suspected"), one.suspected},
            {QStringLiteral("pending"), one.pending},
            {QStringLiteral("backfilled"), one.backfilled},
            {QStringLiteral("provisional"), one.provisional()},
            {QStringLiteral("insufficient"), one.insufficient()},
            {QStringLiteral("percent"), one.percent ? QJsonValue(*one.percent) : QJsonValue()},
            {QStringLiteral("limit_percent"), recurrenceLimit},
            {QStringLiteral("met"), verdict(one.met)},
            {QStringLiteral("trend"), trendJson(overview.recurrenceTrend, QStringLiteral("percent"))},
            {QStringLiteral("change"), changeJson(overview.recurrenceChange)}};
}

QJsonObject rowJson(const store::SpanRow &row, const QString &label)
{
    return {{QStringLiteral("incident"), row.incidentId},
            {QStringLiteral("label"), label},
            {QStringLiteral("title"), row.title},
            {QStringLiteral("severity"), incidents::name(row.span.severity)},
            {QStringLiteral("t0"), base::rfc3339(row.span.t0)},
            {QStringLiteral("value_s"), inSeconds(row.span.value())},
            {QStringLiteral("from"), time(row.span.from)},
            {QStringLiteral("to"), time(row.span.to)},
            {QStringLiteral("from_entry"), row.fromEntry},
            {QStringLiteral("to_entry"), row.toEntry},
            {QStringLiteral("inverted"), row.span.inverted()},
            {QStringLiteral("backfilled"), row.span.backfilled}};
}

QJsonObject rowJson(const ClosedIncident &row, const QString &label, base::Instant now)
{
    const Again *again = row.recurrence();
    return {{QStringLiteral("incident"), row.id},
            {QStringLiteral("label"), label},
            {QStringLiteral("title"), row.title},
            {QStringLiteral("severity"), incidents::name(row.severity)},
            {QStringLiteral("closed"), base::rfc3339(row.closed)},
            {QStringLiteral("closed_entry"), row.closedEntry},
            {QStringLiteral("recurrence"), again ? QJsonValue(again->incident) : QJsonValue()},
            {QStringLiteral("recurrence_entry"), again ? QJsonValue(again->linkEntry) : QJsonValue()},
            {QStringLiteral("suspected"), !again && row.suspicion()},
            {QStringLiteral("pending"), row.pending(now)},
            {QStringLiteral("backfilled"), row.backfilled}};
}

QJsonObject selectionJson(const Selection &selection)
{
    return {{QStringLiteral("from"), base::rfc3339(selection.period.from)},
            {QStringLiteral("to"), base::rfc3339(selection.period.to)},
            {QStringLiteral("severities"), namesOf(selection.severities)}};
}

} // namespace ctl
