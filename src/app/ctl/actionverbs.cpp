#include "app/ctl/actionsof.h"
#include "app/ctl/verbs.h"
#include "app/ctl/withincident.h"
#include "desk/actions/assignaction.h"
#include "desk/actions/moveaction.h"
#include "desk/actions/openaction.h"
#include "desk/actions/rescheduleaction.h"
#include "desk/actions/tieaction.h"
#include "desk/actions/verifyaction.h"
#include "domain/actions/label.h"
#include "domain/journal/statedtime.h"

#include <QJsonArray>

namespace ctl {

using namespace actions;

namespace {

/// Carries out the deed that `work` makes of the action item named by the first word.
template<class Work>
base::Done withAction(Call &call, Work work)
{
    const base::Result<ActionPtr> action = actionNamed(call);
    const base::Result<journal::Authorship> by = call.by();
    if (!action || !by)
        return action ? by.error() : action.error();
    return call.carryOut(work(**action, *by));
}

/// What an option names, `kept` without it.
template<class E, class From>
base::Result<E> named(Call &call, const char *option, From from, E kept, const QString &known)
{
    if (!call.has(option))
        return kept;
    const std::optional<E> value = from(call.option(option));
    if (!value)
        return unknown(QLatin1String(option), call.option(option), known);
    return *value;
}

base::Done open(Call &call)
{
    const base::Result<store::Store *> opened = call.store();
    const base::Result<journal::Authorship> by = call.by();
    if (!opened || !by)
        return opened ? by.error() : opened.error();
    ActionOpened wanted;
    const auto kind = named(call, "kind", actionKindFrom, wanted.what,
                            QStringLiteral("prevent, detect, mitigate, process, document"));
    const auto area = named(call, "area", controlAreaFrom, wanted.area,
                            QStringLiteral("govern, identify, protect, detect, respond, recover"));
    if (!kind || !area)
        return kind ? area.error() : kind.error();
    wanted.title = call.textFrom(0);
    wanted.what = *kind;
    wanted.area = *area;
    wanted.owner = call.option("owner");
    const base::Result<std::optional<base::Instant>> due = call.timeAhead("due");
    if (!due)
        return due.error();
    wanted.due = *due;
    if (call.has("incident")) {
        const base::Result<incidents::IncidentPtr> source = call.incident(call.option("incident"));
        if (!source)
            return source.error();
        wanted.source = (*source)->id;
    }
    return call.carryOut(desk::openAction((*opened)->newId(), wanted, *by));
}

base::Done assign(Call &call)
{
    return withAction(call, [&](const Action &action, const journal::Authorship &by) {
        return desk::assignAction(action, call.word(1), by);
    });
}

base::Done reschedule(Call &call)
{
    return withAction(call, [&](const Action &action, const journal::Authorship &by) -> base::Result<journal::Deed> {
        const base::Result<journal::StatedTime> due = journal::wholeTimeAhead(call.word(1), {by.now, QTimeZone::utc()});
        if (!due)
            return due.error();
        return desk::rescheduleAction(action, due->occurred.at, call.textFrom(2), by);
    });
}

base::Done move(Call &call)
{
    const std::optional<ActionState> to = actionStateFrom(call.word(1));
    if (!to)
        return unknown(QStringLiteral("state"), call.word(1),
                       QStringLiteral("open, in_progress, done, rejected, risk_accepted"));
    return withAction(call, [&](const Action &action, const journal::Authorship &by) {
        return desk::moveAction(action, *to, call.textFrom(2), by);
    });
}

base::Done verify(Call &call)
{
    return withAction(call, [&](const Action &action, const journal::Authorship &by) {
        return desk::verifyAction(action, call.textFrom(1), by);
    });
}

base::Done tie(Call &call)
{
    return withAction(call, [&](const Action &action, const journal::Authorship &by) {
        return desk::tieAction(action, call.word(1), by);
    });
}

QJsonValue timeOrNull(const std::optional<base::Instant> &at)
{
    return at ? QJsonValue(base::rfc3339(*at)) : QJsonValue();
}

QJsonObject toJson(const store::ActionRow &row, const QString &label, base::Instant now)
{
    return {{QStringLiteral("id"), row.id},
            {QStringLiteral("label"), label},
            {QStringLiteral("title"), row.title},
            {QStringLiteral("kind"), name(row.kind)},
            {QStringLiteral("area"), name(row.area)},
            {QStringLiteral("owner"), row.owner},
            {QStringLiteral("state"), name(row.state)},
            {QStringLiteral("reason"), row.reason},
            {QStringLiteral("incident"), row.source},
            {QStringLiteral("issue"), row.issue},
            {QStringLiteral("opened"), base::rfc3339(row.opened)},
            {QStringLiteral("due"), timeOrNull(row.due)},
            {QStringLiteral("overdue"), row.overdue(now)},
            {QStringLiteral("done_by"), row.doneBy},
            {QStringLiteral("verified_by"), row.verifiedBy},
            {QStringLiteral("verified"), timeOrNull(row.verified)}};
}

base::Done list(Call &call)
{
    const base::Result<QList<store::ActionRow>> all = everyAction(call);
    const base::Result<base::Instant> now = call.now();
    if (!all || !now)
        return all ? now.error() : all.error();
    QString source;
    if (call.has("incident")) {
        const base::Result<incidents::IncidentPtr> incident = call.incident(call.option("incident"));
        if (!incident)
            return incident.error();
        source = (*incident)->id;
    }
    QList<QStringList> rows;
    QJsonArray objects;
    for (const store::ActionRow &row : *all) {
        if ((call.has("open") && row.settled()) || (call.has("overdue") && !row.overdue(*now))
            || (!source.isEmpty() && row.source != source))
            continue;
        const QString label = labelOf(row.id, idsOf(*all));
        const QString due = row.due ? base::dayText(*row.due) : QStringLiteral("no day");
        rows.append(
            {label, row.overdue(*now) ? due + QStringLiteral(" LATE") : due, word(row.state), row.owner, row.title});
        objects.append(toJson(row, label, *now));
    }
    call.table({QStringLiteral("ACTION"), QStringLiteral("DUE"), QStringLiteral("STATE"), QStringLiteral("OWNER"),
                QStringLiteral("WHAT")},
               rows, QStringLiteral("actions"), objects);
    return base::done();
}

base::Done show(Call &call)
{
    const base::Result<QList<store::ActionRow>> all = everyAction(call);
    const base::Result<ActionPtr> action = actionNamed(call);
    const base::Result<base::Instant> now = call.now();
    if (!all || !action || !now)
        return !all ? all.error() : action ? now.error() : action.error();
    for (const store::ActionRow &row : *all) {
        if (row.id != (*action)->id)
            continue;
        const QString label = labelOf(row.id, idsOf(*all));
        if (call.json() || call.jsonLines()) {
            call.print(toJson(row, label, *now));
            return base::done();
        }
        call.print(QStringLiteral("%1 %2").arg(label, row.title));
        call.print(
            QStringLiteral("%1, %2, %3").arg(word(row.state), word(row.kind).toLower(), word(row.area).toLower()));
        call.print(QStringLiteral("owner %1, due %2")
                       .arg(row.owner.isEmpty() ? QStringLiteral("nobody") : row.owner,
                            row.due ? base::rfc3339(*row.due) : QStringLiteral("no day")));
    }
    for (const journal::Line &line : (*action)->lines)
        call.print(QStringLiteral("  %1 %2 %3")
                       .arg(base::rfc3339(line.authorship.occurred.at), line.authorship.actor, line.text));
    return base::done();
}

} // namespace

QList<Verb> actionVerbs()
{
    const QCommandLineOption at = option("at", "when it happened", "TIME");
    const QString item = QStringLiteral("ACTION");
    return {{QStringLiteral("action open"),
             QStringLiteral("TITLE…"),
             QStringLiteral("something has to change"),
             1,
             -1,
             {option("kind", "prevent, detect, mitigate, process, document", "CHANGE"),
              option("area", "govern, identify, protect, detect, respond, recover", "AREA"),
              option("owner", "who has it", "LOGIN"), option("due", "until when", "TIME"),
              option("incident", "of which incident", "ID"), at},
             open},
            {QStringLiteral("action assign"),
             item + QStringLiteral(" LOGIN"),
             QStringLiteral("somebody has it from now on"),
             2,
             2,
             {at},
             assign},
            {QStringLiteral("action due"),
             item + QStringLiteral(" TIME [REASON…]"),
             QStringLiteral("it is due at another time; a later one needs a reason"),
             2,
             -1,
             {at},
             reschedule},
            {QStringLiteral("action move"),
             item + QStringLiteral(" PROGRESS [REASON…]"),
             QStringLiteral("says how far it is"),
             2,
             -1,
             {at},
             move},
            {QStringLiteral("action verify"),
             item + QStringLiteral(" WITH…"),
             QStringLiteral("somebody other than who did it looked, and with what"),
             2,
             -1,
             {at},
             verify},
            {QStringLiteral("action issue"),
             item + QStringLiteral(" ISSUE"),
             QStringLiteral("names the issue it is followed as"),
             2,
             2,
             {at},
             tie},
            {QStringLiteral("action list"),
             {},
             QStringLiteral("action items, soonest due first"),
             0,
             0,
             {option("open", "those somebody still has to do something about"),
              option("overdue", "those that are late"), option("incident", "of which incident", "ID")},
             list},
            {QStringLiteral("action show"), item, QStringLiteral("one action item and its history"), 1, 1, {}, show}};
}

} // namespace ctl
