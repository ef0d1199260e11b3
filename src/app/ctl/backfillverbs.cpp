#include "app/ctl/call.h"
#include "app/ctl/verbs.h"
#include "desk/incidents/backfill.h"
#include "desk/incidents/backfilltable.h"
#include "domain/incidents/label.h"
#include "domain/journal/statedzone.h"
#include "store/figures/figurereading.h"
#include "store/incidents/incidentlist.h"

#include <QJsonArray>

namespace ctl {

using namespace incidents;

namespace {

template<class E>
base::Result<E> choice(Call &call, const char *option, std::optional<E> (*read)(const QString &), E otherwise)
{
    if (!call.has(option))
        return otherwise;
    const std::optional<E> found = read(call.option(option));
    if (!found)
        return base::Error{base::ErrorKind::Invalid,
                           QStringLiteral("--%1 is not “%2”").arg(QLatin1String(option), call.option(option))};
    return *found;
}

base::Result<OldIncident> saidBy(Call &call)
{
    const auto severity = choice<Severity>(call, "severity", &severityFrom, Severity::P4);
    const auto outcome = choice<Outcome>(call, "outcome", &outcomeFrom, Outcome::Confirmed);
    if (!severity || !outcome)
        return severity ? outcome.error() : severity.error();
    OldIncident out;
    out.title = call.has("title") ? call.option("title") : call.textFrom(0);
    out.declared.severity = *severity;
    out.declared.category = call.option("category");
    out.declared.detector = call.option("detector");
    out.declared.codename = call.option("codename");
    out.declared.ticket = call.option("ticket");
    out.outcome = *outcome;
    out.account = call.option("account");
    for (int i = 0; i < milestoneCount; ++i) {
        const QLatin1String option = name(Milestone(i));
        if (!call.has(option.data()))
            continue;
        const base::Result<journal::Occurrence> at = call.time(option.data());
        if (!at)
            return at.error();
        out.milestones.insert(Milestone(i), *at);
    }
    return out;
}

base::Done recordOne(Call &call)
{
    const base::Result<OldIncident> old = saidBy(call);
    const base::Result<journal::Authorship> by = call.by();
    if (!old || !by)
        return old ? by.error() : old.error();
    const QString id = (*call.store())->newId();
    const base::Result<store::Committed> done = call.commit(desk::backfill(id, *old, *by));
    if (!done)
        return done.error();
    const auto ids = (*call.store())->readJournal(&store::incidentIds).result();
    if (!ids)
        return ids.error();
    const QString label = labelOf(id, *ids);
    const QStringList warnings = inversionsOf(*old);
    if (call.json()) {
        call.print(QJsonObject{{QStringLiteral("id"), id},
                               {QStringLiteral("label"), label},
                               {QStringLiteral("entries"), done->entries.size()},
                               {QStringLiteral("warnings"), QJsonArray::fromStringList(warnings)}});
        return base::done();
    }
    call.print(QStringLiteral("%1 recorded afterwards: %2").arg(label, old->title));
    for (const QString &warning : warnings)
        call.print(QStringLiteral("  no figure: %1").arg(warning));
    return base::done();
}

base::Result<desk::BackfillPlan> planOf(Call &call)
{
    const base::Result<base::Instant> now = call.now();
    if (!now)
        return now.error();
    feeds::OldIncidentOptions options{.now = *now};
    if (call.has("zone")) {
        const base::Result<QTimeZone> zone = journal::zoneNamed(call.option("zone"));
        if (!zone)
            return zone.error();
        options.zone = *zone;
    }
    const auto recorded = (*call.store())->readJournal(&store::recordedIdentities).result();
    if (!recorded)
        return recorded.error();
    return desk::planBackfill(call.option("csv"), options, *recorded);
}

/// "new", "known", "refused: …": what becomes of a row.
QString fateOf(const desk::BackfillPlan::Row &row)
{
    if (!row.read.incident)
        return QStringLiteral("refused: %1").arg(feeds::reasonText(row.read.refused));
    if (!row.known.isEmpty())
        return QStringLiteral("known: it is recorded already");
    if (row.repeats > 0)
        return QStringLiteral("known: as line %1").arg(row.repeats);
    return row.read.warnings.isEmpty()
        ? QStringLiteral("new")
        : QStringLiteral("new, no figure: %1").arg(row.read.warnings.join(QStringLiteral(", ")));
}

QJsonObject objectOf(const desk::BackfillPlan::Row &row)
{
    const feeds::RefusedRow &refused = row.read.refused;
    QJsonObject out{{QStringLiteral("line"), row.read.incident ? row.read.line : refused.line},
                    {QStringLiteral("state"),
                     !row.read.incident ? QStringLiteral("refused")
                         : row.isNew()  ? QStringLiteral("new")
                                        : QStringLiteral("known")},
                    {QStringLiteral("title"), row.read.incident ? row.read.incident->title : QString()},
                    {QStringLiteral("warnings"), QJsonArray::fromStringList(row.read.warnings)}};
    if (!row.read.incident) {
        out.insert(QStringLiteral("column"), refused.column);
        out.insert(QStringLiteral("field"), refused.field);
        out.insert(QStringLiteral("reason"), refused.reason);
    }
    return out;
}

void printPlan(Call &call, const desk::BackfillPlan &plan, bool recorded)
{
    QJsonArray objects;
    for (const desk::BackfillPlan::Row &row : plan.rows)
        objects.append(objectOf(row));
    if (call.json()) {
        call.print(QJsonObject{{QStringLiteral("read"), plan.rows.size()},
                               {QStringLiteral("new"), plan.fresh().size()},
                               {QStringLiteral("known"), plan.known()},
                               {QStringLiteral("refused"), plan.refused()},
                               {QStringLiteral("recorded"), recorded},
                               {QStringLiteral("rows"), objects}});
        return;
    }
    for (const desk::BackfillPlan::Row &row : plan.rows) {
        if (recorded && row.isNew() && row.read.warnings.isEmpty())
            continue;
        const qint64 line = row.read.incident ? row.read.line : row.read.refused.line;
        const QString column =
            row.read.refused.column > 0 ? QStringLiteral(":%1").arg(row.read.refused.column) : QString();
        call.print(QStringLiteral("%1:%2%3: %4").arg(call.option("csv")).arg(line).arg(column, fateOf(row)));
    }
    call.print(QStringLiteral("%1 read, %2 new, %3 known, %4 refused%5")
                   .arg(plan.rows.size())
                   .arg(plan.fresh().size())
                   .arg(plan.known())
                   .arg(plan.refused())
                   .arg(recorded ? QString() : QStringLiteral("; nothing was recorded")));
}

base::Done recordTable(Call &call)
{
    const base::Result<store::Store *> opened = call.store();
    const base::Result<journal::Authorship> by = call.by();
    if (!opened || !by)
        return opened ? by.error() : opened.error();
    const base::Result<desk::BackfillPlan> plan = planOf(call);
    if (!plan)
        return plan.error();
    if (call.has("strict") && plan->refused() > 0) {
        printPlan(call, *plan, false);
        return base::Error{base::ErrorKind::Invalid, QStringLiteral("%1 rows are wrong").arg(plan->refused()),
                           QStringLiteral("with --strict nothing is recorded then")};
    }
    const QList<OldIncident> fresh = plan->fresh();
    if (call.has("preview") || fresh.isEmpty()) {
        printPlan(call, *plan, false);
        return base::done();
    }
    QStringList ids;
    for (qsizetype i = 0; i < fresh.size(); ++i)
        ids.append((*opened)->newId());
    if (const base::Result<store::Committed> done = call.commit(desk::backfill(ids, fresh, *by)); !done)
        return done.error();
    printPlan(call, *plan, true);
    return base::done();
}

base::Done backfillVerb(Call &call)
{
    return call.has("csv") ? recordTable(call) : recordOne(call);
}

} // namespace

QList<Verb> backfillVerbs()
{
    QList<QCommandLineOption> options{option("title", "what happened", "TEXT"),
                                      option("severity", "P1 to P4 (if not given)", "SEVERITY"),
                                      option("category", "e.g. supply_chain, vulnerability", "CATEGORY"),
                                      option("detector", "the tool that noticed it", "NAME"),
                                      option("codename", "a name that says nothing", "NAME"),
                                      option("outcome", "confirmed if not given", "OUTCOME"),
                                      option("ticket", "where it was recorded before", "TEXT"),
                                      option("account", "what happened and what was done", "TEXT"),
                                      option("csv", "a table, one row an incident", "FILE"),
                                      option("zone", "of times in the table that name none", "ZONE"),
                                      option("preview", "say what the table would do, and do nothing"),
                                      option("strict", "one bad row refuses the table")};
    for (int i = 0; i < milestoneCount; ++i) {
        const QByteArray id(name(Milestone(i)).data());
        options.append(option(id.constData(),
                              id == "detected" || id == "closed" ? "when that was; needed" : "when that was", "TIME"));
    }
    return {{QStringLiteral("incident backfill"), QStringLiteral("[TITLE…]"),
             QStringLiteral("records an incident that was over before, or a table of them; off the service levels"), 0,
             -1, options, backfillVerb}};
}

} // namespace ctl
