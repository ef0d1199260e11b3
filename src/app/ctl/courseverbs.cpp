#include "app/ctl/verbs.h"
#include "app/ctl/withincident.h"
#include "desk/incidents/close.h"
#include "desk/incidents/decline.h"
#include "desk/incidents/link.h"
#include "desk/incidents/lowerseverity.h"
#include "desk/incidents/merge.h"
#include "desk/incidents/raiseseverity.h"
#include "desk/incidents/reachmilestone.h"
#include "desk/incidents/reopen.h"
#include "desk/incidents/unlink.h"
#include "desk/incidents/unmerge.h"
#include "feeds/playbooks/playbookfile.h"

namespace ctl {

using namespace incidents;

namespace {

base::Done milestone(Call &call)
{
    const std::optional<Milestone> milestone = milestoneFrom(call.word(1));
    if (!milestone)
        return unknown(QStringLiteral("milestone"), call.word(1),
                       QStringLiteral("compromised, started, detected, acknowledged, triaged, responded, isolated, "
                                      "contained, eradicated, recovered, reported, reviewed"));
    return withIncident(call, [&](const Incident &incident, const journal::Authorship &by) {
        return desk::reachMilestone(incident, *milestone, call.textFrom(2), by);
    });
}

base::Done severity(Call &call)
{
    const std::optional<Severity> to = severityFrom(call.word(1));
    if (!to)
        return unknown(QStringLiteral("severity"), call.word(1), QStringLiteral("P1, P2, P3, P4"));
    const base::Result<QList<Playbook>> playbooks = feeds::shippedPlaybooks();
    if (!playbooks)
        return playbooks.error();
    return withIncident(call, [&](const Incident &incident, const journal::Authorship &by) {
        return *to < incident.severity() ? desk::raiseSeverity(incident, *to, call.option("reason"), *playbooks, by)
                                         : desk::lowerSeverity(incident, *to, call.option("reason"), by);
    });
}

base::Done close(Call &call)
{
    const QString word = call.has("outcome") ? call.option("outcome") : QStringLiteral("confirmed");
    const std::optional<Outcome> outcome = outcomeFrom(word);
    if (!outcome)
        return unknown(QStringLiteral("outcome"), word,
                       QStringLiteral("confirmed, false_positive, benign, duplicate, exercise"));
    return withIncident(call, [&](const Incident &incident, const journal::Authorship &by) {
        return desk::close(incident, *outcome, call.option("override"), by);
    });
}

base::Done reopen(Call &call)
{
    return withIncident(call, [&](const Incident &incident, const journal::Authorship &by) {
        return desk::reopen(incident, call.textFrom(1), by);
    });
}

base::Done decline(Call &call)
{
    return withIncident(call, [&](const Incident &incident, const journal::Authorship &by) {
        return desk::decline(incident, call.textFrom(1), by);
    });
}

base::Done link(Call &call)
{
    const std::optional<LinkKind> kind = linkKindFrom(call.word(1));
    if (!kind)
        return unknown(QStringLiteral("link"), call.word(1),
                       QStringLiteral("duplicate_of, child_of, related, caused_by, recurrence_of, follows_exercise"));
    const base::Result<IncidentPtr> other = call.incident(call.word(2));
    if (!other)
        return other.error();
    return withIncident(call, [&](const Incident &incident, const journal::Authorship &by) {
        return call.has("remove") ? desk::unlink(incident, *kind, (*other)->id, by)
                                  : desk::link(incident, *kind, (*other)->id, !call.has("suspected"), by);
    });
}

base::Done merge(Call &call)
{
    const base::Result<IncidentPtr> into = call.incident(call.word(1));
    if (!into)
        return into.error();
    return withIncident(call, [&](const Incident &incident, const journal::Authorship &by) {
        return desk::merge(incident, **into, call.option("reason"), by);
    });
}

base::Done unmerge(Call &call)
{
    return withIncident(call, [&](const Incident &incident, const journal::Authorship &by) {
        return desk::unmerge(incident, call.option("reason"), by);
    });
}

} // namespace

QList<Verb> courseVerbs()
{
    const QCommandLineOption at = option("at", "when it happened", "TIME");
    const QCommandLineOption reason = option("reason", "why", "TEXT");
    return {{QStringLiteral("incident milestone"),
             QStringLiteral("ID NAME [DETAIL…]"),
             QStringLiteral("acknowledged, triaged, responded, isolated, contained, …"),
             2,
             -1,
             {at},
             milestone},
            {QStringLiteral("incident severity"),
             QStringLiteral("ID SEVERITY"),
             QStringLiteral("raises, or lowers with --reason"),
             2,
             2,
             {reason, at},
             severity},
            {QStringLiteral("incident close"),
             QStringLiteral("ID"),
             QStringLiteral("closes it; what is still open is listed and refuses"),
             1,
             1,
             {option("outcome", "confirmed, false_positive, benign, duplicate, exercise", "OUTCOME"),
              option("override", "closes in spite of what is open, because", "REASON"), at},
             close},
            {QStringLiteral("incident reopen"),
             QStringLiteral("ID REASON…"),
             QStringLiteral("it goes on after it was closed"),
             2,
             -1,
             {at},
             reopen},
            {QStringLiteral("incident decline"),
             QStringLiteral("ID REASON…"),
             QStringLiteral("it was none; only from triage"),
             2,
             -1,
             {at},
             decline},
            {QStringLiteral("incident link"),
             QStringLiteral("ID KIND OTHER"),
             QStringLiteral("duplicate_of, child_of, related, caused_by, recurrence_of"),
             3,
             3,
             {option("suspected", "not confirmed yet"), option("remove", "the link is taken away"), at},
             link},
            {QStringLiteral("incident merge"),
             QStringLiteral("ID INTO"),
             QStringLiteral("goes on in another incident"),
             2,
             2,
             {reason, at},
             merge},
            {QStringLiteral("incident unmerge"),
             QStringLiteral("ID"),
             QStringLiteral("takes a merge back"),
             1,
             1,
             {reason, at},
             unmerge}};
}

} // namespace ctl
