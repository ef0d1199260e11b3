#include "app/ctl/actionsof.h"
#include "app/ctl/verbs.h"
#include "domain/actions/label.h"
#include "domain/incidents/label.h"
#include "store/evidence/evidencetext.h"
#include "store/incidents/duequeue.h"
#include "store/incidents/incidentlist.h"
#include "store/intelligence/alertdue.h"
#include "store/intelligence/alertlist.h"
#include "store/mirror/mirrorevents.h"
#include "store/timeline/journallines.h"

#include <QJsonArray>

#include <algorithm>

namespace ctl {

namespace {

using timeline::Filter;

/// One row of the merged axis.
struct Row
{
    base::Instant at{};
    QStringList columns;
    QJsonObject object;
};

Row rowOf(const store::JournalLine &line)
{
    Row row{line.happened, {base::rfc3339(line.happened), line.kind, line.author, line.text}, {}};
    row.object = {{QStringLiteral("at"), base::rfc3339(line.happened)},
                  {QStringLiteral("recorded"), base::rfc3339(line.recorded)},
                  {QStringLiteral("lane"), QStringLiteral("manual")},
                  {QStringLiteral("kind"), line.kind},
                  {QStringLiteral("author"), line.author},
                  {QStringLiteral("text"), line.text},
                  {QStringLiteral("standing"), line.standing},
                  {QStringLiteral("pinned"), line.pinned},
                  {QStringLiteral("entry"), line.entryId},
                  {QStringLiteral("subject"), line.subjectId}};
    return row;
}

Row rowOf(const store::MirrorEvent &machine)
{
    const timeline::MachineEvent &event = machine.event;
    Row row{event.at, {base::rfc3339(event.at), event.action, event.actor, event.text}, {}};
    row.object = {{QStringLiteral("at"), base::rfc3339(event.at)},
                  {QStringLiteral("lane"), timeline::laneOfSource(event.source)},
                  {QStringLiteral("kind"), event.action},
                  {QStringLiteral("author"), event.actor},
                  {QStringLiteral("repository"), event.repository},
                  {QStringLiteral("text"), event.text},
                  {QStringLiteral("source"), event.source},
                  {QStringLiteral("event"), event.id}};
    return row;
}

/// The newest rows of both files that match, oldest first.
base::Result<QList<Row>> merged(store::Store &store, const Filter &filter, int limit)
{
    const base::Instant now = store.clock().now();
    store::JournalWindow window;
    window.limit = limit;
    const auto held =
        store.readMirror([=](store::Database &mirror) { return store::evidenceHolding(mirror, filter.terms); })
            .result();
    if (!held)
        return held.error();
    const auto lines = store
                           .readJournal([=](store::Database &journal) {
                               return store::JournalLines(journal, *held).newest(filter, now, window);
                           })
                           .result();
    if (!lines)
        return lines.error();
    store::MirrorWindow stretch;
    stretch.limit = limit;
    const auto events = store
                            .readMirror([=](store::Database &mirror) {
                                return store::MirrorEvents(mirror).newest(filter, now, stretch);
                            })
                            .result();
    if (!events)
        return events.error();
    QList<Row> rows;
    for (const store::JournalLine &line : *lines)
        rows.append(rowOf(line));
    for (const store::MirrorEvent &event : *events)
        rows.append(rowOf(event));
    std::stable_sort(rows.begin(), rows.end(), [](const Row &a, const Row &b) { return a.at > b.at; });
    rows = rows.mid(0, limit);
    std::reverse(rows.begin(), rows.end());
    return rows;
}

base::Done printMerged(Call &call, const QString &text)
{
    const base::Result<Filter> filter = timeline::parseFilter(text);
    if (!filter)
        return filter.error();
    bool isNumber = true;
    const int limit = call.has("limit") ? call.option("limit").toInt(&isNumber) : 200;
    if (!isNumber || limit < 1 || limit > 1000000)
        return base::Error{base::ErrorKind::Invalid, QStringLiteral("--limit is a number from 1 to 1000000")};
    const base::Result<store::Store *> opened = call.store();
    if (!opened)
        return opened.error();
    const base::Result<QList<Row>> rows = merged(**opened, *filter, limit);
    if (!rows)
        return rows.error();
    QList<QStringList> columns;
    QJsonArray objects;
    for (const Row &row : *rows) {
        columns.append(row.columns);
        objects.append(row.object);
    }
    call.table({QStringLiteral("WHEN"), QStringLiteral("WHAT"), QStringLiteral("WHO"), QStringLiteral("TEXT")}, columns,
               QStringLiteral("timeline"), objects);
    return base::done();
}

base::Done timelineOf(Call &call)
{
    QStringList parts;
    if (call.has("incident")) {
        const base::Result<incidents::IncidentPtr> incident = call.incident(call.option("incident"));
        if (!incident)
            return incident.error();
        parts.append(QStringLiteral("incident:%1").arg((*incident)->id));
    }
    if (call.has("lane"))
        parts.append(QStringLiteral("lane:%1").arg(call.option("lane")));
    if (call.has("from"))
        parts.append(QStringLiteral("after:%1").arg(call.option("from")));
    if (call.has("to"))
        parts.append(QStringLiteral("before:%1").arg(call.option("to")));
    parts.append(call.words());
    return printMerged(call, parts.join(u' '));
}

base::Done search(Call &call)
{
    return printMerged(call, call.textFrom(0));
}

Row rowOf(const store::DueRow &row, const QString &label, base::Instant now)
{
    return {row.due,
            {base::countdownText(row.due - now), QStringLiteral("P%1").arg(row.severity), label, row.who, row.what},
            {{QStringLiteral("incident"), row.incidentId},
             {QStringLiteral("label"), label},
             {QStringLiteral("severity"), QStringLiteral("P%1").arg(row.severity)},
             {QStringLiteral("clock"), row.key},
             {QStringLiteral("kind"), row.kind},
             {QStringLiteral("what"), row.what},
             {QStringLiteral("who"), row.who},
             {QStringLiteral("start"), base::rfc3339(row.start)},
             {QStringLiteral("due"), base::rfc3339(row.due)},
             {QStringLiteral("remaining_s"), base::seconds(row.due - now)}}};
}

Row rowOf(const store::ActionRow &row, const QString &label, base::Instant now)
{
    return {*row.due,
            {base::countdownText(*row.due - now), QString(), label, row.owner, row.title},
            {{QStringLiteral("action"), row.id},
             {QStringLiteral("incident"), row.source},
             {QStringLiteral("label"), label},
             {QStringLiteral("kind"), QStringLiteral("action")},
             {QStringLiteral("what"), row.title},
             {QStringLiteral("who"), row.owner},
             {QStringLiteral("start"), base::rfc3339(row.opened)},
             {QStringLiteral("due"), base::rfc3339(*row.due)},
             {QStringLiteral("remaining_s"), base::seconds(*row.due - now)}}};
}

Row rowOf(const store::AlertDueRow &row, const QString &label, base::Instant now)
{
    return {row.due,
            {base::countdownText(row.due - now), QString(), label, row.who, row.what},
            {{QStringLiteral("alert"), row.alertId},
             {QStringLiteral("label"), label},
             {QStringLiteral("clock"), row.key},
             {QStringLiteral("kind"), row.kind},
             {QStringLiteral("what"), row.what},
             {QStringLiteral("who"), row.who},
             {QStringLiteral("repository"), row.repository},
             {QStringLiteral("start"), base::rfc3339(row.start)},
             {QStringLiteral("due"), base::rfc3339(row.due)},
             {QStringLiteral("remaining_s"), base::seconds(row.due - now)}}};
}

/// What is due of alerts, with their labels.
base::Result<QList<Row>> alertsDue(store::Store &store, base::Instant now)
{
    const auto due =
        store.readJournal([now](store::Database &journal) { return store::alertsDue(journal, now); }).result();
    if (!due)
        return due.error();
    QStringList ids;
    for (const store::AlertDueRow &row : *due)
        ids.append(row.alertId);
    const auto labels =
        store.readJournal([ids](store::Database &journal) { return store::alertLabels(journal, ids); }).result();
    if (!labels)
        return labels.error();
    QList<Row> out;
    for (const store::AlertDueRow &row : *due)
        out.append(rowOf(row, labels->value(row.alertId), now));
    return out;
}

base::Done due(Call &call)
{
    const base::Result<store::Store *> opened = call.store();
    if (!opened)
        return opened.error();
    const auto queue =
        (*opened)->readJournal([](store::Database &journal) { return store::dueQueue(journal); }).result();
    const auto ids = (*opened)->readJournal(&store::incidentIds).result();
    const auto items = everyAction(call);
    const base::Instant now = (*opened)->clock().now();
    const auto alerts = alertsDue(**opened, now);
    if (!queue || !ids || !items || !alerts)
        return !queue ? queue.error() : !ids ? ids.error() : !items ? items.error() : alerts.error();
    QList<Row> all = *alerts;
    for (const store::DueRow &row : *queue)
        all.append(rowOf(row, incidents::labelOf(row.incidentId, *ids), now));
    for (const store::ActionRow &row : *items) {
        if (row.due && !row.settled())
            all.append(rowOf(row, actions::labelOf(row.id, idsOf(*items)), now));
    }
    std::stable_sort(all.begin(), all.end(), [](const Row &a, const Row &b) { return a.at < b.at; });
    QList<QStringList> rows;
    QJsonArray objects;
    for (const Row &row : std::as_const(all)) {
        rows.append(row.columns);
        objects.append(row.object);
    }
    call.table({QStringLiteral("DUE IN"), QStringLiteral("SEV"), QStringLiteral("OF"), QStringLiteral("WHO"),
                QStringLiteral("WHAT")},
               rows, QStringLiteral("due"), objects);
    return base::done();
}

} // namespace

QList<Verb> timelineVerbs()
{
    return {{QStringLiteral("timeline"),
             QStringLiteral("[QUERY]"),
             QStringLiteral("events of people and machines on one axis"),
             0,
             -1,
             {option("incident", "of one incident", "ID"), option("lane", "manual, audit, …", "LANE"),
              option("from", "from this time on", "TIME"), option("to", "until this time", "TIME"),
              option("limit", "the newest N (200)", "N")},
             timelineOf},
            {QStringLiteral("search"),
             QStringLiteral("QUERY"),
             QStringLiteral("full text over everything"),
             1,
             -1,
             {option("limit", "the newest N (200)", "N")},
             search},
            {QStringLiteral("due"),
             {},
             QStringLiteral("every running clock, action item and vulnerability, soonest first"),
             0,
             0,
             {},
             due}};
}

} // namespace ctl
