#include "app/ctl/alertof.h"
#include "app/ctl/verbs.h"
#include "app/ctl/withincident.h"
#include "desk/intelligence/answertriage.h"
#include "desk/intelligence/assignalert.h"
#include "desk/intelligence/declareofalert.h"
#include "desk/intelligence/dismissalert.h"
#include "desk/intelligence/joinalert.h"
#include "desk/intelligence/notealert.h"
#include "desk/intelligence/notefacts.h"
#include "desk/intelligence/partalert.h"
#include "desk/intelligence/reopenalert.h"
#include "desk/intelligence/resolvealert.h"
#include "desk/intelligence/takeupfinding.h"
#include "feeds/playbooks/playbookfile.h"
#include "store/intelligence/findingfacts.h"

#include <QJsonArray>

namespace ctl {

using namespace intelligence;
using journal::Authorship;
using journal::Deed;

namespace {

base::Done take(Call &call)
{
    const base::Result<NamedAlert> named = alertNamed(call, call.word(0));
    const base::Result<Authorship> by = call.by();
    if (!named || !by)
        return named ? by.error() : named.error();
    if (!named->untaken)
        return base::Error{base::ErrorKind::Refused, QStringLiteral("The finding was taken up already"),
                           QStringLiteral("parapetctl vulnerability show tells its history")};
    if (!call.has("owner"))
        return call.carryOut(desk::takeUpFinding(*named->untaken, *by));
    return withAlert(call, [&](const Alert &alert, const Authorship &stated) {
        return desk::assignAlert(alert, call.option("owner"), stated);
    });
}

base::Done answer(Call &call)
{
    AlertAnswered said{{}, call.option("why")};
    const std::pair<const char *, intelligence::Question> options[]{
        {"exploitable", intelligence::Question::Exploitable},
        {"exposed", intelligence::Question::Exposed},
        {"sensitive", intelligence::Question::Sensitive},
        {"critical-path", intelligence::Question::CriticalPath}};
    for (const auto &[option, question] : options) {
        if (!call.has(option))
            continue;
        const std::optional<Answer> given = answerFrom(call.option(option));
        if (!given)
            return unknown(QStringLiteral("answer"), call.option(option), QStringLiteral("yes, no, unknown"));
        said.answers[size_t(question)] = given;
    }
    return withAlert(call,
                     [&](const Alert &alert, const Authorship &by) { return desk::answerTriage(alert, said, by); });
}

base::Done refresh(Call &call)
{
    const base::Result<NamedAlert> named = alertNamed(call, call.word(0));
    const base::Result<Authorship> by = call.by();
    if (!named || !by)
        return named ? by.error() : named.error();
    const QString key = named->alert->facts().finding;
    const auto facts =
        (*call.store())
            ->readMirror([key, now = by->now](store::Database &mirror) { return store::factsNow(mirror, key, now); })
            .result();
    if (!facts)
        return facts.error();
    if (!*facts)
        return base::Error{base::ErrorKind::Refused, QStringLiteral("The mirror does not have the finding any more"),
                           QStringLiteral("import the report that has it")};
    return call.carryOut(desk::noteFacts(*named->alert, **facts, *by));
}

base::Done assign(Call &call)
{
    return withAlert(
        call, [&](const Alert &alert, const Authorship &by) { return desk::assignAlert(alert, call.word(1), by); });
}

base::Done note(Call &call)
{
    return withAlert(
        call, [&](const Alert &alert, const Authorship &by) { return desk::noteAlert(alert, call.textFrom(1), by); });
}

base::Done dismiss(Call &call)
{
    const std::optional<Dismissal> reason = dismissalFrom(call.word(1));
    if (!reason && leavesOpen(call.word(1)))
        return base::Error{base::ErrorKind::Refused, QStringLiteral("“%1” leaves the alert open").arg(call.word(1)),
                           QStringLiteral("plan an action instead: parapetctl vulnerability act")};
    if (!reason)
        return unknown(QStringLiteral("reason"), call.word(1),
                       QStringLiteral("false_positive, not_used, tolerable_risk, used_in_tests, wont_fix"));
    return withAlert(call, [&](const Alert &alert, const Authorship &by) {
        return desk::dismissAlert(alert, *reason, call.textFrom(2), by);
    });
}

base::Done resolve(Call &call)
{
    const std::optional<Resolution> how = resolutionFrom(call.word(1));
    if (!how)
        return unknown(QStringLiteral("resolution"), call.word(1),
                       QStringLiteral("fixed, mitigated, revoked, disabled, confirmed"));
    return withAlert(call, [&](const Alert &alert, const Authorship &by) {
        return desk::resolveAlert(alert, *how, call.textFrom(2), by);
    });
}

base::Done reopen(Call &call)
{
    return withAlert(
        call, [&](const Alert &alert, const Authorship &by) { return desk::reopenAlert(alert, call.textFrom(1), by); });
}

base::Done join(Call &call)
{
    const base::Result<incidents::IncidentPtr> incident = call.incident(call.word(1));
    if (!incident)
        return incident.error();
    return withAlert(call,
                     [&](const Alert &alert, const Authorship &by) { return desk::joinAlert(alert, **incident, by); });
}

base::Done part(Call &call)
{
    const base::Result<incidents::IncidentPtr> incident = call.incident(call.word(1));
    if (!incident)
        return incident.error();
    return withAlert(call, [&](const Alert &alert, const Authorship &by) {
        return desk::partAlert(alert, **incident, call.textFrom(2), by);
    });
}

base::Done declare(Call &call)
{
    const base::Result<QList<incidents::Playbook>> playbooks = feeds::shippedPlaybooks();
    const base::Result<store::Store *> opened = call.store();
    if (!playbooks || !opened)
        return playbooks ? opened.error() : playbooks.error();
    std::optional<incidents::Severity> severity;
    if (call.has("severity")) {
        severity = incidents::severityFrom(call.option("severity"));
        if (!severity)
            return unknown(QStringLiteral("severity"), call.option("severity"), QStringLiteral("P1, P2, P3, P4"));
    }
    return withAlert(call, [&](const Alert &alert, const Authorship &by) {
        desk::Declaration declaration = desk::declarationOf(alert);
        if (severity)
            declaration.declared.severity = *severity;
        if (call.has("title"))
            declaration.title = call.option("title");
        return desk::declareOfAlert(alert, (*opened)->newId(), declaration, *playbooks, by);
    });
}

} // namespace

QList<Verb> alertVerbs()
{
    const QCommandLineOption at = option("at", "when it happened", "TIME");
    const QString alert = QStringLiteral("ALERT");
    const auto verb = [&](const char *name, const QString &arguments, const char *summary, int least, int most,
                          base::Done (*run)(Call &), const QList<QCommandLineOption> &options = {}) {
        return Verb{QStringLiteral("vulnerability ") + QLatin1String(name),
                    arguments,
                    QString::fromUtf8(summary),
                    least,
                    most,
                    options + QList<QCommandLineOption>{at},
                    run};
    };
    return {
        verb("take", alert, "takes a finding up: from now on people decide about it", 1, 1, take,
             {option("owner", "who has it", "LOGIN")}),
        verb("answer", alert, "answers questions of the triage; what is unknown counts as yes", 1, 1, answer,
             {option("exploitable", "a public exploit is available", "ANSWER"),
              option("exposed", "it is reachable from the internet", "ANSWER"),
              option("sensitive", "it handles personal data or secrets", "ANSWER"),
              option("critical-path", "it is on a business-critical path", "ANSWER"),
              option("why", "what the answers rest on", "TEXT")}),
        verb("refresh", alert, "notes that the facts changed since they were copied", 1, 1, refresh),
        verb("assign", alert + QStringLiteral(" LOGIN"), "somebody has it from now on", 2, 2, assign),
        verb("note", alert + QStringLiteral(" TEXT…"), "writes something down about it", 2, -1, note),
        verb("dismiss", alert + QStringLiteral(" DISMISSAL WHY…"), "nothing is done about it, and why", 3, -1, dismiss),
        verb("resolve", alert + QStringLiteral(" RESOLUTION WITH…"), "it is dealt with, and what shows it", 3, -1,
             resolve),
        verb("reopen", alert + QStringLiteral(" REASON…"), "it is there again, or was never gone", 2, -1, reopen),
        verb("join", alert + QStringLiteral(" INCIDENT"), "it belongs to an incident", 2, 2, join),
        verb("part", alert + QStringLiteral(" INCIDENT REASON…"), "it does not belong to the incident after all", 3, -1,
             part),
        verb("declare", alert, "declares an incident because of it and joins the two", 1, 1, declare,
             {option("severity", "P1…P4 (P2)", "SEVERITY"), option("title", "of the incident", "TEXT")}),
    };
}

} // namespace ctl
