#include "store/incidents/incidentprojection.h"

#include "domain/incidents/incident.h"
#include "store/sqlite/statement.h"

namespace store {

using namespace incidents;

namespace {

std::optional<qint64> micros(const std::optional<base::Instant> &at)
{
    return at ? std::optional<qint64>(base::micros(*at)) : std::nullopt;
}

/// Replaces the rows of one incident in `table` by one row for each of `items`.
template<class Items, class Bind>
base::Done replaceRows(Database &database, const QByteArray &table, const QString &incident, int columns,
                       const Items &items, Bind bind)
{
    if (const base::Done gone = execute(database, "DELETE FROM " + table + " WHERE incident_id = ?", incident); !gone)
        return gone;
    if (items.isEmpty())
        return base::done();
    const QByteArray marks = QByteArray("?,").repeated(columns).chopped(1);
    base::Result<Statement> insert = Statement::prepare(database, "INSERT INTO " + table + " VALUES (" + marks + ")");
    if (!insert)
        return insert.error();
    for (auto item = items.begin(); item != items.end(); ++item) {
        if (const base::Done written = bind(*insert, item).run(); !written)
            return written;
    }
    return base::done();
}

base::Done writeHead(Database &database, const Incident &incident)
{
    const RoleSpan *commander = incident.holder(Role::Commander);
    const base::Instant declared = incident.reached(Milestone::Declared).value_or(incident.t0());
    return execute(database, "INSERT OR REPLACE INTO incident VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
                   incident.id, incident.title, int(incident.severity()), name(incident.status), int(incident.isOpen()),
                   incident.closing ? QString(name(incident.closing->outcome)) : QString(QLatin1String("")),
                   incident.category, incident.detector, incident.codename, name(incident.visibility),
                   commander ? commander->login : QStringLiteral(""),
                   incident.playbook
                       ? QStringLiteral("%1 v%2").arg(incident.playbook->id).arg(incident.playbook->version)
                       : QStringLiteral(""),
                   incident.mergedInto, int(incident.backfilled), base::micros(incident.t0()), base::micros(declared),
                   base::micros(incident.known), incident.entries.size());
}

base::Done writeMilestones(Database &database, const Incident &incident)
{
    return replaceRows(database, "incident_milestone", incident.id, 6, incident.milestones,
                       [&](Statement &row, auto at) -> Statement & {
                           const Reached &reached = at.value();
                           return row.with(incident.id, name(at.key()), base::micros(reached.at.at),
                                           journal::name(reached.at.precision), reached.by, reached.entryId);
                       });
}

base::Done writeClocks(Database &database, const Incident &incident, const QList<Clock> &clocks)
{
    return replaceRows(database, "incident_clock", incident.id, 11, clocks,
                       [&](Statement &row, auto at) -> Statement & {
                           const Clock &clock = *at;
                           return row.with(incident.id, clock.key, name(clock.kind), clock.what, clock.who,
                                           base::micros(clock.start), base::micros(clock.due), micros(clock.stopped),
                                           int(clock.waived), int(clock.superseded), micros(clock.breachSeen));
                       });
}

base::Done writeRoles(Database &database, const Incident &incident)
{
    return replaceRows(database, "incident_role", incident.id, 6, incident.roles,
                       [&](Statement &row, auto at) -> Statement & {
                           return row.with(incident.id, at->entryId, name(at->role), at->login,
                                           base::micros(at->assumed), micros(at->ended));
                       });
}

base::Done writeTasks(Database &database, const Incident &incident)
{
    return replaceRows(database, "incident_task", incident.id, 9, incident.tasks,
                       [&](Statement &row, auto at) -> Statement & {
                           return row.with(incident.id, at->key, at->title, at->phase, at->assignee, name(at->state),
                                           int(at->required), micros(at->due), micros(at->finished));
                       });
}

base::Done writeNotifications(Database &database, const Incident &incident)
{
    return replaceRows(database, "incident_notification", incident.id, 5, incident.notifications,
                       [&](Statement &row, auto at) -> Statement & {
                           return row.with(incident.id, at->stakeholder, name(at->state), micros(at->due),
                                           micros(at->toldAt()));
                       });
}

} // namespace

QList<QByteArray> IncidentProjection::tables() const
{
    return {"incident",      "incident_milestone", "incident_clock",
            "incident_role", "incident_task",      "incident_notification"};
}

base::Done IncidentProjection::write(Database &database, const journal::Subject *before, const journal::Subject &after)
{
    const auto *now = dynamic_cast<const Incident *>(&after);
    if (!now)
        return base::done();
    const auto *old = dynamic_cast<const Incident *>(before);
    base::Done done = writeHead(database, *now);
    // A note changes the head alone; a table is written again only when what it shows has changed.
    if (done && (!old || old->milestones != now->milestones))
        done = writeMilestones(database, *now);
    const QList<Clock> clocks = clocksOf(*now);
    if (done && (!old || clocksOf(*old) != clocks))
        done = writeClocks(database, *now, clocks);
    if (done && (!old || old->roles != now->roles))
        done = writeRoles(database, *now);
    if (done && (!old || old->tasks != now->tasks))
        done = writeTasks(database, *now);
    if (done && (!old || old->notifications != now->notifications))
        done = writeNotifications(database, *now);
    return done;
}

} // namespace store
