#include "app/ctl/call.h"
#include "app/ctl/figurejson.h"
#include "app/ctl/verbs.h"
#include "domain/incidents/label.h"
#include "domain/timeline/filter.h"
#include "store/incidents/incidentlist.h"

#include <QJsonArray>

namespace ctl {

using namespace figures;

namespace {

constexpr base::Duration usualPeriod = std::chrono::days(90);
const QString none = QStringLiteral("-");

base::Result<base::Instant> bound(Call &call, const char *name, base::Instant now, base::Instant otherwise)
{
    if (!call.has(name))
        return otherwise;
    const base::Result<timeline::Filter> read =
        timeline::parseFilter(QStringLiteral("after:%1").arg(call.option(name)));
    if (!read || !read->after || !read->terms.isEmpty() || !read->fields.isEmpty() || read->before)
        return base::Error{base::ErrorKind::Invalid,
                           QStringLiteral("--%1 is no time: “%2”").arg(QLatin1String(name), call.option(name)),
                           QStringLiteral("write 2025-01-15, 2025-01-15T03:41Z or -30d")};
    return timeline::resolved(*read->after, now);
}

base::Result<QList<incidents::Severity>> severitiesOf(Call &call)
{
    QList<incidents::Severity> out;
    for (const QString &name : call.option("severity").split(u',', Qt::SkipEmptyParts)) {
        const std::optional<incidents::Severity> severity = incidents::severityFrom(name.trimmed());
        if (!severity)
            return base::Error{base::ErrorKind::Invalid,
                               QStringLiteral("--severity is P1, P2, P3, P4 or several, not “%1”").arg(name)};
        if (!out.contains(*severity))
            out.append(*severity);
    }
    std::sort(out.begin(), out.end());
    return out;
}

base::Result<Selection> selectionOf(Call &call, base::Instant now)
{
    const base::Result<base::Instant> to = bound(call, "to", now, now);
    if (!to)
        return to.error();
    const base::Result<base::Instant> from = bound(call, "from", now, *to - usualPeriod);
    const base::Result<QList<incidents::Severity>> severities = severitiesOf(call);
    if (!from || !severities)
        return from ? severities.error() : from.error();
    if (*from >= *to)
        return base::Error{base::ErrorKind::Invalid, QStringLiteral("The period ends before it begins"),
                           QStringLiteral("--from %1 --to %2").arg(base::rfc3339(*from), base::rfc3339(*to))};
    return Selection{{*from, *to}, *severities};
}

/// The names of the figures that are asked for; all of them without a word.
base::Result<QStringList> figuresAsked(Call &call)
{
    QStringList known;
    for (const incidents::Measure &measure : incidents::measures())
        known.append(measure.id);
    known.append(recurrenceId());
    for (const QString &word : call.words()) {
        if (!known.contains(word))
            return base::Error{base::ErrorKind::Invalid, QStringLiteral("There is no figure “%1”").arg(word),
                               QStringLiteral("known: %1").arg(known.join(QStringLiteral(", ")))};
    }
    return call.words().isEmpty() ? known : call.words();
}

QString spanOr(const std::optional<base::Duration> &span, const QString &otherwise)
{
    return span ? base::countdownText(*span) : otherwise;
}

QString verdictText(const std::optional<bool> &met)
{
    return !met ? QStringLiteral("not judged") : *met ? QStringLiteral("met") : QStringLiteral("missed");
}

QString targetsText(const Summary &summary, const Selection &selection)
{
    const qsizetype asked = selection.severities.isEmpty() ? 4 : selection.severities.size();
    QStringList out;
    for (const Judged &one : summary.targets) {
        QStringList names;
        for (const incidents::Severity severity : one.severities)
            names.append(incidents::name(severity));
        const QString of = one.severities.size() < asked ? QStringLiteral(" of %1").arg(names.join(u' ')) : QString();
        out.append(
            QStringLiteral("%1: %2%3 (%4)").arg(verdictText(one.met), base::countdownText(one.limit), of, one.source));
    }
    return out.join(QStringLiteral("; "));
}

QStringList columnsOf(const Overall &figure, const Selection &selection)
{
    const Summary &one = figure.summary;
    return {one.name,
            spanOr(one.mean, QStringLiteral("insufficient data")),
            spanOr(one.median, none),
            spanOr(one.p90, none),
            QStringLiteral("%1 of %2").arg(one.measurable).arg(one.of),
            targetsText(one, selection)};
}

QString percentText(double percent)
{
    return QStringLiteral("%1 %").arg(percent, 0, 'f', 1);
}

QStringList columnsOf(const Recurrence &one)
{
    const QString value = one.percent ? percentText(*one.percent) : QStringLiteral("insufficient data");
    return {QStringLiteral("Recurrence rate"),
            one.percent && one.provisional() ? value + QStringLiteral(" provisional") : value,
            none,
            none,
            QStringLiteral("%1 of %2").arg(one.recurred).arg(one.closed),
            QStringLiteral("%1: under %2 % (KPI)").arg(verdictText(one.met)).arg(recurrenceLimit)};
}

QStringList remarksOf(const Overview &overview)
{
    QStringList out{
        QStringLiteral("Detected from %1 to before %2")
            .arg(base::rfc3339(overview.selection.period.from), base::rfc3339(overview.selection.period.to))};
    QStringList excluded;
    for (auto why = overview.excluded.cbegin(); why != overview.excluded.cend(); ++why)
        excluded.append(QStringLiteral("%1 %2").arg(*why).arg(word(why.key())));
    if (!excluded.isEmpty())
        out.append(QStringLiteral("Left out: %1").arg(excluded.join(QStringLiteral(", "))));
    if (const qsizetype backfilled = overview.figures.first().summary.backfilled; backfilled > 0)
        out.append(QStringLiteral("Recorded after the fact, in no mean: %1").arg(backfilled));
    if (overview.recurrence.provisional())
        out.append(QStringLiteral("The recurrence is provisional: of %1 closed the 90 days have not passed")
                       .arg(overview.recurrence.pending));
    return out;
}

QString standingOf(const store::SpanRow &row)
{
    if (row.span.backfilled && row.span.value())
        return QStringLiteral("recorded after the fact");
    if (row.span.inverted())
        return QStringLiteral("stated the wrong way round");
    return row.span.missing() ? QStringLiteral("not stated") : QString();
}

QString standingOf(const ClosedIncident &row, const QStringList &ids, base::Instant now)
{
    if (const Again *again = row.recurrence())
        return QStringLiteral("came back as %1").arg(incidents::labelOf(again->incident, ids));
    if (row.suspicion())
        return QStringLiteral("suspected to have come back");
    return row.pending(now) ? QStringLiteral("90 days not passed") : QString();
}

/// The incidents behind one figure: as columns, and as JSON.
struct Behind
{
    QList<QStringList> columns;
    QJsonArray objects;
};

base::Result<Behind> rowsBehind(Call &call, const QString &figure, const Selection &selection)
{
    store::Store &store = **call.store();
    const base::Instant now = store.clock().now();
    const auto ids = store.readJournal(&store::incidentIds).result();
    if (!ids)
        return ids.error();
    Behind out;
    if (figure == recurrenceId()) {
        const auto closed = store
                                .readJournal([&selection](store::Database &journal) {
                                    return store::closedIncidents(journal, selection, selection.period);
                                })
                                .result();
        if (!closed)
            return closed.error();
        for (const ClosedIncident &row : *closed) {
            const QString label = incidents::labelOf(row.id, *ids);
            out.columns.append({label, incidents::name(row.severity), base::rfc3339(row.closed), none,
                                standingOf(row, *ids, now), row.title});
            out.objects.append(rowJson(row, label, now));
        }
        return out;
    }
    const QByteArray id = figure.toLatin1();
    const auto spans = store
                           .readJournal([&](store::Database &journal) {
                               return store::spanRows(journal, QLatin1String(id), selection);
                           })
                           .result();
    if (!spans)
        return spans.error();
    for (const store::SpanRow &row : *spans) {
        const QString label = incidents::labelOf(row.incidentId, *ids);
        out.columns.append({label, incidents::name(row.span.severity), base::rfc3339(row.span.t0),
                            spanOr(row.span.value(), none), standingOf(row), row.title});
        out.objects.append(rowJson(row, label));
    }
    return out;
}

QJsonObject objectOf(const Overview &overview, const QString &figure)
{
    for (const Overall &one : overview.figures) {
        if (one.summary.id == figure)
            return figureJson(one);
    }
    return recurrenceJson(overview);
}

base::Done printJson(Call &call, const Overview &overview, const QStringList &asked)
{
    QJsonArray all;
    for (const QString &figure : asked) {
        QJsonObject one = objectOf(overview, figure);
        if (call.has("rows")) {
            const base::Result<Behind> behind = rowsBehind(call, figure, overview.selection);
            if (!behind)
                return behind.error();
            one.insert(QStringLiteral("rows"), behind->objects);
        }
        all.append(one);
    }
    QJsonObject excluded;
    for (auto why = overview.excluded.cbegin(); why != overview.excluded.cend(); ++why)
        excluded.insert(name(why.key()), *why);
    QJsonObject out = selectionJson(overview.selection);
    out.insert(QStringLiteral("figures"), all);
    out.insert(QStringLiteral("excluded"), excluded);
    call.print(out);
    return base::done();
}

base::Done printTables(Call &call, const Overview &overview, const QStringList &asked)
{
    QList<QStringList> rows;
    for (const Overall &one : overview.figures) {
        if (asked.contains(one.summary.id))
            rows.append(columnsOf(one, overview.selection));
    }
    if (asked.contains(recurrenceId()))
        rows.append(columnsOf(overview.recurrence));
    call.table({QStringLiteral("FIGURE"), QStringLiteral("MEAN"), QStringLiteral("MEDIAN"), QStringLiteral("P90"),
                QStringLiteral("N OF M"), QStringLiteral("TARGETS")},
               rows, {}, {});
    call.print(QString());
    for (const QString &remark : remarksOf(overview))
        call.print(remark);
    if (!call.has("rows"))
        return base::done();
    for (const QString &figure : asked) {
        const base::Result<Behind> behind = rowsBehind(call, figure, overview.selection);
        if (!behind)
            return behind.error();
        call.print(QString());
        call.print(figure);
        call.table({QStringLiteral("INCIDENT"), QStringLiteral("SEV"),
                    figure == recurrenceId() ? QStringLiteral("CLOSED") : QStringLiteral("T0"), QStringLiteral("VALUE"),
                    QStringLiteral("STANDING"), QStringLiteral("TITLE")},
                   behind->columns, {}, {});
    }
    return base::done();
}

base::Done figuresVerb(Call &call)
{
    const base::Result<base::Instant> now = call.now();
    if (!now)
        return now.error();
    const base::Result<Selection> selection = selectionOf(call, *now);
    const base::Result<QStringList> asked = figuresAsked(call);
    if (!selection || !asked)
        return selection ? asked.error() : selection.error();
    const auto overview =
        (*call.store())
            ->readJournal([&](store::Database &journal) { return store::figuresOver(journal, *selection, *now); })
            .result();
    if (!overview)
        return overview.error();
    return call.json() || call.jsonLines() ? printJson(call, *overview, *asked) : printTables(call, *overview, *asked);
}

} // namespace

QList<Verb> figureVerbs()
{
    return {{QStringLiteral("figures"),
             QStringLiteral("[FIGURE…]"),
             QStringLiteral("the figures over all incidents: mean, median, p90, n of m and targets"),
             0,
             -1,
             {option("from", "detected then or later (90 days before --to if not given)", "TIME"),
              option("to", "detected before that (now if not given)", "TIME"),
              option("severity", "P1 to P4, several with commas", "SEVERITY"),
              option("rows", "the incidents behind each figure")},
             figuresVerb}};
}

} // namespace ctl
