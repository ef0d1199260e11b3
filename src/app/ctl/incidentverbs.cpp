#include "app/ctl/call.h"
#include "app/ctl/incidentjson.h"
#include "app/ctl/verbs.h"
#include "desk/evidence/sealevidence.h"
#include "desk/incidents/declare.h"
#include "desk/incidents/scribe.h"
#include "domain/incidents/knownat.h"
#include "domain/incidents/label.h"
#include "domain/incidents/scribeline.h"
#include "feeds/playbooks/playbookfile.h"
#include "store/incidents/incidentlist.h"

#include <QJsonArray>

namespace ctl {

using namespace incidents;

namespace {

base::Result<QString> labelIn(Call &call, const QString &id)
{
    const base::Result<QStringList> ids = (*call.store())->readJournal(&store::incidentIds).result();
    if (!ids)
        return ids.error();
    return labelOf(id, *ids);
}

base::Done declare(Call &call)
{
    const std::optional<Severity> severity =
        severityFrom(call.has("severity") ? call.option("severity") : QStringLiteral("P1"));
    if (!severity)
        return base::Error{base::ErrorKind::Invalid,
                           QStringLiteral("--severity is P1, P2, P3 or P4, not “%1”").arg(call.option("severity"))};
    const QString title = call.has("title") ? call.option("title") : call.textFrom(0);
    const base::Result<journal::Authorship> by = call.by();
    const base::Result<QList<Playbook>> playbooks = feeds::shippedPlaybooks();
    if (!by || !playbooks)
        return by ? playbooks.error() : by.error();
    desk::Declaration declaration{.title = title};
    declaration.declared.severity = *severity;
    declaration.declared.category = call.option("category");
    declaration.declared.detector = call.option("detector");
    declaration.declared.codename = call.option("codename");
    declaration.declared.backfilled = call.has("backfilled");
    const QString id = (*call.store())->newId();
    const base::Result<store::Committed> done = call.commit(desk::declare(id, declaration, *playbooks, *by));
    if (!done)
        return done.error();
    const base::Result<QString> label = labelIn(call, id);
    if (!label)
        return label.error();
    if (call.json())
        call.print(QJsonObject{{QStringLiteral("id"), id},
                               {QStringLiteral("label"), *label},
                               {QStringLiteral("entries"), done->entries.size()}});
    else
        call.print(QStringLiteral("%1 declared: %2 %3").arg(*label, name(*severity), title));
    return base::done();
}

base::Done list(Call &call)
{
    const base::Result<store::Store *> opened = call.store();
    if (!opened)
        return opened.error();
    const auto all = (*opened)->readJournal(&store::incidentList).result();
    const auto ids = (*opened)->readJournal(&store::incidentIds).result();
    if (!all || !ids)
        return all ? ids.error() : all.error();
    QList<QStringList> rows;
    QJsonArray objects;
    for (const store::IncidentRow &row : *all) {
        if (call.has("open") && !row.open)
            continue;
        const QString label = labelOf(row.id, *ids);
        rows.append({label, QStringLiteral("P%1").arg(row.severity), row.status, row.commander, base::rfc3339(row.t0),
                     row.title});
        objects.append(QJsonObject{{QStringLiteral("id"), row.id},
                                   {QStringLiteral("label"), label},
                                   {QStringLiteral("title"), row.title},
                                   {QStringLiteral("severity"), QStringLiteral("P%1").arg(row.severity)},
                                   {QStringLiteral("state"), row.status},
                                   {QStringLiteral("open"), row.open},
                                   {QStringLiteral("commander"), row.commander},
                                   {QStringLiteral("outcome"), row.outcome},
                                   {QStringLiteral("t0"), base::rfc3339(row.t0)},
                                   {QStringLiteral("updated"), base::rfc3339(row.updated)},
                                   {QStringLiteral("entries"), row.entries}});
    }
    call.table({QStringLiteral("INCIDENT"), QStringLiteral("SEV"), QStringLiteral("STATE"), QStringLiteral("IC"),
                QStringLiteral("T0"), QStringLiteral("TITLE")},
               rows, QStringLiteral("incidents"), objects);
    return base::done();
}

void showClocks(Call &call, const Incident &incident, base::Instant now)
{
    call.print(QString());
    call.print(QStringLiteral("CLOCKS"));
    for (const Clock &clock : clocksOf(incident)) {
        const QString left = clock.running() ? base::countdownText(clock.due - now) : QString(name(clock.outcome(now)));
        call.print(QStringLiteral("  %1  %2%3")
                       .arg(left.leftJustified(12), clock.what,
                            clock.breachSeen ? QStringLiteral("  (a breach was visible)") : QString()));
    }
}

void showLines(Call &call, const Incident &incident)
{
    call.print(QString());
    call.print(QStringLiteral("TIMELINE"));
    for (const journal::Line &line : incident.lines) {
        if (line.system)
            continue;
        const QString struck = line.struck ? QStringLiteral(" [struck: %1]").arg(line.struck->text) : QString();
        const QString refused = line.refused.isEmpty() ? QString() : QStringLiteral(" [refused: %1]").arg(line.refused);
        call.print(QStringLiteral("  %1 %2  %3  %4  %5%6%7")
                       .arg(base::dayText(line.authorship.occurred.at),
                            (journal::timeText(line.authorship.occurred, 0) + u'Z').leftJustified(9),
                            journal::letter(line.kind), line.authorship.actor.leftJustified(10), line.text, struck,
                            refused));
    }
}

/// From when the incident is looked at: now, or --as-known-at.
base::Result<base::Instant> viewedFrom(Call &call)
{
    if (!call.has("as-known-at"))
        return call.now();
    const base::Result<journal::Occurrence> at = call.time("as-known-at");
    return at ? base::Result<base::Instant>(at->at) : at.error();
}

/// As it is, or as it was known at that time.
base::Result<IncidentPtr> viewed(Call &call, base::Instant at)
{
    const base::Result<IncidentPtr> live = call.incident(call.word(0));
    if (!live || !call.has("as-known-at"))
        return live;
    const QString basis = call.has("by") ? call.option("by") : QString(name(KnownBy::Recorded));
    const std::optional<KnownBy> by = knownByFrom(basis);
    if (!by)
        return base::Error{base::ErrorKind::Invalid,
                           QStringLiteral("--by is recorded or happened, not “%1”").arg(basis)};
    return knownAt(**live, at, *by);
}

base::Done show(Call &call)
{
    const base::Result<base::Instant> now = viewedFrom(call);
    if (!now)
        return now.error();
    const base::Result<IncidentPtr> found = viewed(call, *now);
    if (!found)
        return found.error();
    const Incident &incident = **found;
    const base::Result<QString> label = labelIn(call, incident.id);
    if (!label)
        return label.error();
    if (call.json() || call.jsonLines()) {
        call.print(incidentJson(incident, *label, *now));
        return base::done();
    }
    call.print(
        QStringLiteral("%1 %2 %3  %4").arg(name(incident.severity()), *label, name(incident.status), incident.title));
    for (const RoleSpan &span : incident.roles) {
        if (!span.ended)
            call.print(QStringLiteral("  %1 %2").arg(word(span.role).leftJustified(13), span.login));
    }
    for (auto reached = incident.milestones.begin(); reached != incident.milestones.end(); ++reached)
        call.print(QStringLiteral("  %1 %2").arg(word(reached.key()).leftJustified(13), base::rfc3339(reached->at.at)));
    showClocks(call, incident, *now);
    showLines(call, incident);
    return base::done();
}

/// What the line needs beside the incident: playbooks, another incident, the sealed file of `+e`.
base::Result<desk::ScribeSources> sourcesOf(Call &call, const Said &said)
{
    desk::ScribeSources sources;
    const base::Result<QList<Playbook>> playbooks = feeds::shippedPlaybooks();
    if (!playbooks)
        return playbooks.error();
    sources.playbooks = *playbooks;
    if (const QString other = desk::otherIncident(said); !other.isEmpty()) {
        const base::Result<IncidentPtr> incident = call.incident(other);
        if (!incident)
            return incident.error();
        sources.others.append(*incident);
    }
    if (const auto *capture = std::get_if<EvidenceWanted>(&said)) {
        const store::EvidenceFolder folder((*call.store())->folder().evidence());
        const base::Result<EvidenceCollected> sealed = desk::sealEvidence(folder, capture->path, capture->title, {});
        if (!sealed)
            return sealed.error();
        sources.captured = *sealed;
    }
    if (call.has("pin"))
        sources.pinAs = (*call.store())->newId();
    return sources;
}

/// What the words of a line can mean, as on the board; nothing is selected here.
base::Result<ScribeContext> contextOf(Call &call, const Incident &incident, base::Instant now)
{
    store::Store &store = **call.store();
    const auto people =
        store.readJournal([](store::Database &journal) { return store::knownPeople(journal); }).result();
    const auto ids = store.readJournal(&store::incidentIds).result();
    const base::Result<QList<Playbook>> playbooks = feeds::shippedPlaybooks();
    if (!people || !ids)
        return people ? ids.error() : people.error();
    if (!playbooks)
        return playbooks.error();
    ScribeContext context = scribeContext(incident, call.actor(), now, QTimeZone::utc());
    addPeople(context, *people);
    context.incidents = *ids;
    for (const Playbook &playbook : *playbooks)
        context.playbooks.append(playbook.id);
    return context;
}

/// A scribe line, as typed on the board.
base::Done doLine(Call &call)
{
    const base::Result<IncidentPtr> incident = call.incident(call.word(0));
    const base::Result<base::Instant> now = call.now();
    if (!incident || !now)
        return incident ? now.error() : incident.error();
    const base::Result<ScribeContext> context = contextOf(call, **incident, *now);
    if (!context)
        return context.error();
    const base::Result<Scribed> line = readScribeLine(call.textFrom(1), *context);
    if (!line)
        return line.error();
    const base::Result<desk::ScribeSources> sources = sourcesOf(call, line->said);
    if (!sources)
        return sources.error();
    return call.carryOut(desk::write(**incident, *line, *sources));
}

} // namespace

QList<Verb> incidentVerbs()
{
    return {{QStringLiteral("incident declare"),
             QStringLiteral("[TITLE…]"),
             QStringLiteral("opens the record of an incident; clocks run from --at"),
             0,
             -1,
             {option("severity", "P1 (if not given) to P4", "SEVERITY"), option("title", "what happened", "TEXT"),
              option("category", "e.g. supply_chain, vulnerability", "CATEGORY"),
              option("detector", "the tool that noticed it", "NAME"),
              option("codename", "a name that says nothing", "NAME"), option("at", "when it was detected", "TIME"),
              option("backfilled", "recorded after the fact: off the service levels")},
             declare},
            {QStringLiteral("incident list"),
             {},
             QStringLiteral("every incident, open ones first"),
             0,
             0,
             {option("open", "only those that are open")},
             list},
            {QStringLiteral("incident show"),
             QStringLiteral("ID"),
             QStringLiteral("state, clocks, roles, tasks, notifications, milestones, figures and timeline"),
             1,
             1,
             {option("as-known-at", "as it was known then", "TIME"),
              option("by", "known by when it was recorded (if not given) or happened", "BASIS")},
             show},
            {QStringLiteral("incident do"),
             QStringLiteral("ID LINE…"),
             QStringLiteral("a scribe line, as typed on the board"),
             2,
             -1,
             {option("pin", "into the story too, as Ctrl+Enter")},
             doLine}};
}

} // namespace ctl
