#include "store/figures/figureprojection.h"

#include "domain/figures/exclusion.h"
#include "domain/incidents/figures.h"
#include "store/sqlite/statement.h"

namespace store {

using namespace incidents;

namespace {

struct FigureRecord
{
    int severity = 4;
    qint64 t0 = 0;
    QString t0Entry;
    QString excluded;
    bool backfilled = false;
    std::optional<qint64> closed;
    QString closedEntry;
    QString ticket;
    bool operator==(const FigureRecord &) const = default;
};

struct FigureSpan
{
    QLatin1String figure;
    std::optional<qint64> from;
    std::optional<qint64> to;
    QString fromEntry;
    QString toEntry;
    bool operator==(const FigureSpan &) const = default;
};

/// What the tables say of one incident; nothing before it is declared.
struct FigureRows
{
    std::optional<FigureRecord> record;
    QList<FigureSpan> spans;
    QList<Link> links;
    bool operator==(const FigureRows &) const = default;
};

std::optional<qint64> stamped(const std::optional<base::Instant> &at)
{
    return at ? std::optional(base::micros(*at)) : std::nullopt;
}

QString orEmpty(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

FigureRecord recordOf(const Incident &incident)
{
    const auto entryOf = [&](Milestone milestone) { return incident.milestones.value(milestone).entryId; };
    const bool detected = incident.reached(Milestone::Detected).has_value();
    const bool closed = incident.status == Status::Closed || incident.status == Status::Reviewed;
    const std::optional<figures::Exclusion> excluded = figures::exclusionOf(incident);
    FigureRecord out;
    out.severity = int(incident.severity());
    out.t0 = base::micros(incident.t0());
    out.t0Entry = orEmpty(entryOf(detected ? Milestone::Detected : Milestone::Declared));
    out.excluded = excluded ? QString(figures::name(*excluded)) : QStringLiteral("");
    out.backfilled = incident.backfilled;
    out.closed = closed ? stamped(incident.reached(Milestone::Closed)) : std::nullopt;
    out.closedEntry = out.closed ? orEmpty(entryOf(Milestone::Closed)) : QStringLiteral("");
    out.ticket = orEmpty(incident.ticket);
    return out;
}

FigureRows saidOf(const Incident *incident)
{
    FigureRows out;
    if (!incident || incident->severities.isEmpty())
        return out;
    out.record = recordOf(*incident);
    for (const Measure &measure : measures()) {
        const Reached from = incident->milestones.value(measure.from);
        const Reached to = incident->milestones.value(measure.to);
        out.spans.append({measure.id, stamped(incident->reached(measure.from)), stamped(incident->reached(measure.to)),
                          orEmpty(from.entryId), orEmpty(to.entryId)});
    }
    out.links = incident->links;
    return out;
}

base::Done clearFigures(Database &database, const QString &id)
{
    for (const char *table : {"incident_record", "incident_span", "incident_link"}) {
        const base::Done gone = execute(database, QByteArray("DELETE FROM ") + table + " WHERE incident_id = ?", id);
        if (!gone)
            return gone;
    }
    return base::done();
}

base::Done writeRecord(Database &database, const QString &id, const FigureRecord &one)
{
    return execute(database, "INSERT INTO incident_record VALUES (?,?,?,?,?,?,?,?,?)", id, one.severity, one.t0,
                   one.t0Entry, one.excluded, int(one.backfilled), one.closed, one.closedEntry, one.ticket);
}

base::Done writeSpans(Database &database, const QString &id, const FigureRecord &record, const QList<FigureSpan> &spans)
{
    base::Result<Statement> insert =
        Statement::prepare(database, "INSERT INTO incident_span VALUES (?,?,?,?,?,?,?,?,?,?)");
    if (!insert)
        return insert.error();
    for (const FigureSpan &one : spans) {
        const base::Done written = insert
                                       ->with(one.figure, record.t0, id, record.severity, record.excluded,
                                              int(record.backfilled), one.from, one.to, one.fromEntry, one.toEntry)
                                       .run();
        if (!written)
            return written;
    }
    return base::done();
}

base::Done writeLinks(Database &database, const QString &id, const QList<Link> &links)
{
    for (const Link &one : links) {
        const base::Done written = execute(database, "INSERT INTO incident_link VALUES (?,?,?,?,?)", id, name(one.kind),
                                           one.to, int(one.confirmed), one.entryId);
        if (!written)
            return written;
    }
    return base::done();
}

} // namespace

QList<QByteArray> FigureProjection::tables() const
{
    return {"incident_record", "incident_span", "incident_link"};
}

base::Done FigureProjection::write(Database &database, const journal::Subject *before, const journal::Subject &after)
{
    const auto *now = dynamic_cast<const Incident *>(&after);
    if (!now)
        return base::done();
    const FigureRows said = saidOf(now);
    if (before && saidOf(dynamic_cast<const Incident *>(before)) == said) // a note changes none of it
        return base::done();
    if (const base::Done cleared = clearFigures(database, now->id); !cleared || !said.record)
        return cleared;
    if (const base::Done written = writeRecord(database, now->id, *said.record); !written)
        return written;
    if (const base::Done written = writeSpans(database, now->id, *said.record, said.spans); !written)
        return written;
    return writeLinks(database, now->id, said.links);
}

} // namespace store
