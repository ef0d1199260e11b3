#include "store/intelligence/alertprojection.h"

#include "domain/intelligence/alertclocks.h"
#include "store/sqlite/statement.h"

#include <limits>

namespace store {

using namespace intelligence;
using base::Done;

namespace {

constexpr qint64 forGood = std::numeric_limits<qint64>::max();
constexpr qint64 fromTheBeginning = std::numeric_limits<qint64>::min();

QString notNull(const QString &words)
{
    return words.isNull() ? QStringLiteral("") : words;
}

std::optional<qint64> microsOrNull(const std::optional<base::Instant> &at)
{
    return at ? std::optional(base::micros(*at)) : std::nullopt;
}

/// The action a list shows: one that runs before one that is done, the last of these; one that was dropped
/// fromTheBeginning.
const Remedy *shownRemedy(const Alert &alert)
{
    const Remedy *shown = nullptr;
    for (const Remedy &remedy : alert.remedies) {
        if (remedy.running() || (remedy.state == RemedyState::Done && (!shown || !shown->running())))
            shown = &remedy;
    }
    return shown;
}

Done removeAlert(Database &database, const QString &id)
{
    for (const char *table : {"alert_phase", "alert_clock", "alert_incident"}) {
        if (const Done gone = execute(database, QByteArrayLiteral("DELETE FROM ") + table + " WHERE alert_id = ?", id);
            !gone)
            return gone;
    }
    return execute(database, "DELETE FROM alert WHERE id = ?", id);
}

Done writeHead(Database &database, const Alert &alert)
{
    const AlertFacts &facts = alert.facts();
    const Remedy *remedy = shownRemedy(alert);
    const std::optional<Settled> &settled = alert.settled;
    const QString outcome = !settled ? QStringLiteral("")
        : settled->dismissed         ? QString(name(*settled->dismissed))
                                     : QString(name(settled->how));
    const auto seen = alert.breachSeen.constFind(remediateKey);
    return execute(
        database, "INSERT INTO alert VALUES (" + QByteArray("?,").repeated(30).chopped(1) + ")", alert.id,
        alert.id.mid(10), facts.finding, facts.source, notNull(facts.tool), QString(findingKindName(facts.kind)),
        facts.rule, notNull(facts.title), notNull(subjectOf(facts)), notNull(facts.fixed), notNull(facts.repository),
        QString(severityName(facts.severity)), facts.cvss, facts.score, QString(name(facts.listing)),
        int(facts.malware), base::micros(facts.firstSeen), base::micros(alert.takenAt), base::micros(alert.known),
        QString(name(alert.state())), notNull(alert.owner), remedy ? QString(name(remedy->kind)) : QStringLiteral(""),
        remedy ? QString(name(remedy->state)) : QStringLiteral(""), remedy ? remedy->text : QStringLiteral(""),
        settled ? QString(name(settled->verdict())) : QStringLiteral(""), outcome,
        settled ? std::optional(base::micros(settled->at)) : std::nullopt,
        settled ? notNull(settled->by) : QStringLiteral(""), alert.reopened,
        seen == alert.breachSeen.constEnd() ? std::optional<qint64>() : std::optional(base::micros(*seen)));
}

Done writePhases(Database &database, const Alert &alert)
{
    const QList<Phase> phases = phasesOf(alert.assessment);
    for (qsizetype i = 0; i < phases.size(); ++i) {
        const Phase &phase = phases.at(i);
        const qint64 until = i + 1 < phases.size() ? base::micros(*phases.at(i + 1).from) : forGood;
        const Done written =
            execute(database, "INSERT INTO alert_phase VALUES (?,?,?,?,?,?,?,?,?)", alert.id,
                    microsOrNull(phase.from).value_or(fromTheBeginning), until, int(phase.band), phase.rank,
                    microsOrNull(phase.due).value_or(forGood), QString(name(alert.state())),
                    notNull(alert.facts().repository), notNull(alert.owner));
        if (!written)
            return written;
    }
    return base::done();
}

Done writeClocks(Database &database, const Alert &alert)
{
    // Of the last moment at which anything was said: what has ended by then is over, the rest says itself until when.
    for (const AlertClock &clock : clocksOf(alert, alert.known)) {
        if (clock.kind == AlertClockKind::Remediate)
            continue;
        const Done written =
            execute(database, "INSERT INTO alert_clock VALUES (?,?,?,?,?,?,?,?)", alert.id, clock.key,
                    QString(name(clock.kind)), clock.what, notNull(clock.who), base::micros(clock.start),
                    base::micros(clock.due), microsOrNull(clock.breachSeen));
        if (!written)
            return written;
    }
    return base::done();
}

Done writeIncidents(Database &database, const Alert &alert)
{
    for (const QString &incident : alert.incidents) {
        if (const Done written =
                execute(database, "INSERT OR IGNORE INTO alert_incident VALUES (?,?)", incident, alert.id);
            !written)
            return written;
    }
    return base::done();
}

} // namespace

QList<QByteArray> AlertProjection::tables() const
{
    return {"alert", "alert_phase", "alert_clock", "alert_incident"};
}

Done AlertProjection::write(Database &database, const journal::Subject *before, const journal::Subject &after)
{
    const auto *alert = dynamic_cast<const Alert *>(&after);
    if (!alert)
        return base::done();
    Done done = before ? removeAlert(database, alert->id) : base::done();
    if (!alert->taken) // nothing that counts has taken it up
        return done;
    if (done)
        done = writeHead(database, *alert);
    if (done && !alert->settled)
        done = writePhases(database, *alert);
    if (done)
        done = writeClocks(database, *alert);
    if (done)
        done = writeIncidents(database, *alert);
    return done;
}

} // namespace store
