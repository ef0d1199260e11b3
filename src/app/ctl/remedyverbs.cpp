#include "app/ctl/alertof.h"
#include "app/ctl/verbs.h"
#include "app/ctl/withincident.h"
#include "desk/intelligence/endcontrol.h"
#include "desk/intelligence/liftoverride.h"
#include "desk/intelligence/moveremedy.h"
#include "desk/intelligence/overridepriority.h"
#include "desk/intelligence/planremedy.h"
#include "desk/intelligence/recordcontrol.h"
#include "desk/intelligence/rescheduleremedy.h"

namespace ctl {

using namespace intelligence;
using journal::Authorship;
using journal::Deed;

namespace {

base::Done act(Call &call)
{
    const std::optional<RemedyKind> kind = remedyKindFrom(call.word(1));
    if (!kind)
        return unknown(QStringLiteral("action"), call.word(1), QStringLiteral("patch, mitigate, disable"));
    const auto due = call.timeAhead("due");
    if (!due)
        return due.error();
    return withAlert(call, [&](const Alert &alert, const Authorship &by) {
        return desk::planRemedy(alert, {*kind, call.textFrom(2), call.option("owner"), *due}, by);
    });
}

base::Done move(Call &call)
{
    const std::optional<RemedyState> to = remedyStateFrom(call.word(2));
    if (!to)
        return unknown(QStringLiteral("stage"), call.word(2), QStringLiteral("planned, started, done, dropped"));
    return withAlert(call, [&](const Alert &alert, const Authorship &by) {
        return desk::moveRemedy(alert, call.word(1), *to, call.textFrom(3), by);
    });
}

base::Done reschedule(Call &call)
{
    const auto due = call.timeAhead("due");
    if (!due)
        return due.error();
    return withAlert(call, [&](const Alert &alert, const Authorship &by) {
        return desk::rescheduleRemedy(alert, call.word(1), call.option("owner"), *due, call.textFrom(2), by);
    });
}

base::Done overrideBand(Call &call)
{
    const std::optional<Band> to = bandFrom(call.word(1));
    if (!to)
        return unknown(QStringLiteral("band"), call.word(1), QStringLiteral("immediate, urgent, scheduled, deferred"));
    const auto until = call.timeAhead("until");
    if (!until)
        return until.error();
    if (!*until)
        return base::Error{base::ErrorKind::Refused, QStringLiteral("An override needs an expiry"),
                           QStringLiteral("say until when: --until TIME")};
    return withAlert(call, [&](const Alert &alert, const Authorship &by) {
        return desk::overridePriority(alert, *to, call.textFrom(2), **until, by);
    });
}

base::Done lift(Call &call)
{
    return withAlert(call, [&](const Alert &alert, const Authorship &by) {
        return desk::liftOverride(alert, call.textFrom(1), by);
    });
}

base::Done control(Call &call)
{
    const auto until = call.timeAhead("until");
    if (!until)
        return until.error();
    return withAlert(call, [&](const Alert &alert, const Authorship &by) {
        return desk::recordControl(alert, call.textFrom(1), *until, by);
    });
}

base::Done endControl(Call &call)
{
    return withAlert(call, [&](const Alert &alert, const Authorship &by) -> base::Result<Deed> {
        QStringList found;
        for (const Control &one : alert.assessment.controls()) {
            if (one.entryId.endsWith(call.word(1), Qt::CaseInsensitive))
                found.append(one.entryId);
        }
        if (found.size() != 1)
            return base::Error{base::ErrorKind::Invalid,
                               QStringLiteral("“%1” names %2 controls").arg(call.word(1)).arg(found.size()),
                               QStringLiteral("parapetctl vulnerability show names their ids; the end of one is "
                                              "enough")};
        return desk::endControl(alert, found.first(), call.textFrom(2), by);
    });
}

} // namespace

QList<Verb> remedyVerbs()
{
    const QCommandLineOption at = option("at", "when it happened", "TIME");
    const QString alert = QStringLiteral("ALERT");
    const auto verb = [&](const char *name, const QString &arguments, const char *summary, int least,
                          base::Done (*run)(Call &), const QList<QCommandLineOption> &options = {}) {
        return Verb{QStringLiteral("vulnerability ") + QLatin1String(name),
                    arguments,
                    QString::fromUtf8(summary),
                    least,
                    -1,
                    options + QList<QCommandLineOption>{at},
                    run};
    };
    return {
        verb("act", alert + QStringLiteral(" REMEDY TEXT…"), "plans to patch, mitigate or disable", 3, act,
             {option("owner", "who has it", "LOGIN"), option("due", "until when", "TIME")}),
        verb("move", alert + QStringLiteral(" ACTION STAGE [WHY…]"), "says how far an action is", 3, move),
        verb("reschedule", alert + QStringLiteral(" ACTION [REASON…]"),
             "gives an action another time or person; a later time needs a reason", 2, reschedule,
             {option("owner", "who has it", "LOGIN"), option("due", "until when", "TIME")}),
        verb("override", alert + QStringLiteral(" BAND REASON…"), "sets the priority against the rule, for a time", 3,
             overrideBand, {option("until", "when it lapses", "TIME")}),
        verb("lift", alert + QStringLiteral(" [REASON…]"), "lets the rule decide again", 1, lift),
        verb("control add", alert + QStringLiteral(" TEXT…"), "records a compensating control", 2, control,
             {option("until", "when it ends", "TIME")}),
        verb("control end", alert + QStringLiteral(" CONTROL REASON…"), "a control is gone, or does not hold", 3,
             endControl),
    };
}

} // namespace ctl
