#include "app/ctl/verbs.h"
#include "app/ctl/withincident.h"
#include "desk/incidents/addtask.h"
#include "desk/incidents/assigntask.h"
#include "desk/incidents/assumerole.h"
#include "desk/incidents/endrole.h"
#include "desk/incidents/movetask.h"
#include "desk/incidents/tell.h"
#include "desk/incidents/waive.h"
#include "domain/journal/statedtime.h"

namespace ctl {

using namespace incidents;

namespace {

base::Done role(Call &call)
{
    const std::optional<Role> role = roleFrom(call.word(1));
    if (!role)
        return unknown(QStringLiteral("role"), call.word(1),
                       QStringLiteral("ic, deputy, investigator, communicator, scribe, sme, observer"));
    return withIncident(call, [&](const Incident &incident, const journal::Authorship &by) {
        return call.has("end") ? desk::endRole(incident, *role, call.word(2), call.option("reason"), by)
                               : desk::assumeRole(incident, *role, call.word(2), call.option("handover"), by);
    });
}

/// The spans people type: 90s, 15m, 2h, 1d.
base::Result<std::optional<base::Duration>> timeBox(Call &call)
{
    if (!call.has("time-box"))
        return std::optional<base::Duration>();
    const base::Instant epoch = base::instant(0);
    const base::Result<journal::StatedTime> span =
        journal::wholeTimeAhead(QStringLiteral("in %1").arg(call.option("time-box")), {epoch, QTimeZone::utc()});
    if (!span)
        return span.error();
    return std::optional<base::Duration>(span->occurred.at - epoch);
}

base::Done taskAdd(Call &call)
{
    const base::Result<std::optional<base::Duration>> box = timeBox(call);
    if (!box)
        return box.error();
    return withIncident(call, [&](const Incident &incident, const journal::Authorship &by) {
        return desk::addTask(
            incident, TaskAdded{.title = call.textFrom(1), .assignee = call.option("assignee"), .timeBox = *box}, by);
    });
}

base::Done taskMove(Call &call)
{
    const std::optional<TaskState> state = taskStateFrom(call.word(2));
    if (!state)
        return unknown(QStringLiteral("state"), call.word(2),
                       QStringLiteral("todo, acknowledged, doing, blocked, done, not_applicable, cancelled"));
    return withIncident(call, [&](const Incident &incident, const journal::Authorship &by) {
        return desk::moveTask(incident, call.word(1), *state, call.option("why"), by);
    });
}

base::Done taskAssign(Call &call)
{
    const base::Result<std::optional<base::Duration>> box = timeBox(call);
    if (!box)
        return box.error();
    return withIncident(call, [&](const Incident &incident, const journal::Authorship &by) {
        return desk::assignTask(incident, call.word(1), call.word(2), *box, by);
    });
}

base::Done notify(Call &call)
{
    const QString result = call.has("result") ? call.option("result") : QStringLiteral("sent");
    const std::optional<Delivery> delivery = deliveryFrom(result);
    if (!delivery)
        return unknown(QStringLiteral("result"), result,
                       QStringLiteral("sent, delivered, acknowledged, failed, escalated, queued_offline"));
    return withIncident(call, [&](const Incident &incident, const journal::Authorship &by) {
        if (call.has("waive"))
            return desk::waive(incident, call.word(1), call.option("waive"), by);
        return desk::tell(incident, {call.word(1), call.option("channel"), *delivery, call.option("person")}, by);
    });
}

} // namespace

QList<Verb> teamVerbs()
{
    const QCommandLineOption at = option("at", "when it happened", "TIME");
    const QCommandLineOption box = option("time-box", "how long it may take, e.g. 15m", "SPAN");
    return {{QStringLiteral("incident role"),
             QStringLiteral("ID ROLE LOGIN"),
             QStringLiteral("somebody takes a role, or ends it with --end"),
             3,
             3,
             {option("handover", "what the one before says", "TEXT"), option("end", "the role ends"),
              option("reason", "why it ends", "TEXT"), at},
             role},
            {QStringLiteral("incident task add"),
             QStringLiteral("ID TITLE…"),
             QStringLiteral("gives a task to one person"),
             2,
             -1,
             {option("assignee", "who does it", "LOGIN"), box, at},
             taskAdd},
            {QStringLiteral("incident task move"),
             QStringLiteral("ID TASK STATE"),
             QStringLiteral("a step or task is acknowledged, doing, blocked, done, …"),
             3,
             3,
             {option("why", "of blocked, not applicable, cancelled", "TEXT"), at},
             taskMove},
            {QStringLiteral("incident task assign"),
             QStringLiteral("ID TASK LOGIN"),
             QStringLiteral("gives a step or task to another person"),
             3,
             3,
             {box, at},
             taskAssign},
            {QStringLiteral("incident notify"),
             QStringLiteral("ID STAKEHOLDER"),
             QStringLiteral("somebody was told, answered, or is waived"),
             2,
             2,
             {option("channel", "phone, chat, email, …", "CHANNEL"),
              option("result", "sent, delivered, acknowledged, failed", "RESULT"),
              option("person", "who answered", "NAME"), option("waive", "need not be told, because", "REASON"), at},
             notify}};
}

} // namespace ctl
