#include "panes/intelligence/alertacts.h"

#include "desk/intelligence/answertriage.h"
#include "desk/intelligence/assignalert.h"
#include "desk/intelligence/dismissalert.h"
#include "desk/intelligence/endcontrol.h"
#include "desk/intelligence/liftoverride.h"
#include "desk/intelligence/moveremedy.h"
#include "desk/intelligence/notealert.h"
#include "desk/intelligence/notefacts.h"
#include "desk/intelligence/overridepriority.h"
#include "desk/intelligence/planremedy.h"
#include "desk/intelligence/recordcontrol.h"
#include "desk/intelligence/reopenalert.h"
#include "desk/intelligence/rescheduleremedy.h"
#include "desk/intelligence/resolvealert.h"
#include "desk/intelligence/takeupfinding.h"
#include "domain/intelligence/words.h"
#include "models/intelligence/nextstep.h"
#include "panes/console/console.h"

namespace panes {

using namespace intelligence;
using journal::Authorship;
using journal::Deed;

namespace {

template<class E>
QList<std::pair<QString, QString>> choicesOf(int count, int from = 0)
{
    QList<std::pair<QString, QString>> out;
    for (int i = from; i < count; ++i)
        out.append({QString(name(E(i))), shownWord(E(i))});
    return out;
}

} // namespace

AlertActs::AlertActs(console::Console &console, AlertReading &reading, QWidget *pane)
    : QObject(pane)
    , m_console(console)
    , m_reading(reading)
    , m_pane(pane)
{
}

QString AlertActs::about() const
{
    const ChosenAlert &chosen = m_reading.chosen();
    return chosen.row.label.isEmpty() ? chosen.row.rule : chosen.row.label;
}

base::Result<Deed> AlertActs::deed(const Work &work) const
{
    const ChosenAlert &chosen = m_reading.chosen();
    if (!chosen.alert)
        return base::Error{base::ErrorKind::Refused, tr("No vulnerability is selected"), tr("select one in the list")};
    const Authorship by = m_console.by();
    base::Result<Deed> wanted = work(*chosen.alert, by);
    if (!wanted || !chosen.untaken)
        return wanted;
    base::Result<Deed> taking = desk::takeUpFinding(*chosen.untaken, by);
    if (!taking)
        return taking;
    Deed both = std::move(*taking).add(*wanted);
    both.summary = wanted->summary;
    return both;
}

void AlertActs::carryOut(const Work &work)
{
    m_console.carryOut(deed(work));
}

void AlertActs::ask(AlertForm form, const std::function<Work(const AlertForm::Answers &)> &work)
{
    if (!alert())
        return;
    form.deed = [this, work](const AlertForm::Answers &answers) { return deed(work(answers)); };
    (new AlertDialog(m_console, form, m_pane->window()))->open();
}

void AlertActs::takeUp()
{
    if (const std::optional<AlertFacts> &facts = m_reading.chosen().untaken)
        m_console.carryOut(desk::takeUpFinding(*facts, m_console.by()));
}

void AlertActs::answer(const AlertAnswered &answers)
{
    carryOut([answers](const Alert &alert, const Authorship &by) { return desk::answerTriage(alert, answers, by); });
}

void AlertActs::noteFacts()
{
    if (const std::optional<AlertFacts> &news = m_reading.chosen().news)
        carryOut(
            [facts = *news](const Alert &alert, const Authorship &by) { return desk::noteFacts(alert, facts, by); });
}

void AlertActs::overrideOrLift()
{
    if (alert() && alert()->assessment.overrideAt(m_console.now())) {
        ask({.title = tr("Lift the override of %1").arg(about()),
             .verb = tr("Lift"),
             .textCaption = tr("&Why"),
             .textHint = tr("May be left empty")},
            [](const AlertForm::Answers &given) -> Work {
                return [given](const Alert &alert, const Authorship &by) {
                    return desk::liftOverride(alert, given.text, by);
                };
            });
        return;
    }
    ask({.title = tr("Override the priority of %1").arg(about()),
         .verb = tr("Override"),
         .choiceCaption = tr("&Priority"),
         .choices = choicesOf<Band>(bandCount),
         .textCaption = tr("&Reason"),
         .textHint = tr("What the rule does not see"),
         .timeCaption = tr("&Until"),
         .timeHint = tr("in 14d, 2025-02-01: it lapses by itself")},
        [](const AlertForm::Answers &given) -> Work {
            return [given](const Alert &alert, const Authorship &by) -> base::Result<Deed> {
                if (!given.time)
                    return base::Error{base::ErrorKind::Refused, tr("An override needs an expiry"),
                                       tr("say until when")};
                return desk::overridePriority(alert, bandFrom(given.choice).value_or(Band::Scheduled), given.text,
                                              *given.time, by);
            };
        });
}

void AlertActs::recordControl()
{
    ask({.title = tr("A compensating control for %1").arg(about()),
         .verb = tr("Record"),
         .textCaption = tr("&Control"),
         .textHint = tr("A rule of the firewall, isolation, a feature switched off; and what it does not cover"),
         .timeCaption = tr("&Until"),
         .timeHint = tr("Empty: until somebody ends it")},
        [](const AlertForm::Answers &given) -> Work {
            return [given](const Alert &alert, const Authorship &by) {
                return desk::recordControl(alert, given.text, given.time, by);
            };
        });
}

void AlertActs::endControl()
{
    if (!alert())
        return;
    QList<std::pair<QString, QString>> choices;
    for (const Control &control : alert()->assessment.controls()) {
        if (control.holdsAt(m_console.now()))
            choices.append({control.entryId, control.text});
    }
    ask({.title = tr("End a control of %1").arg(about()),
         .verb = tr("End it"),
         .choiceCaption = tr("&Control"),
         .choices = choices,
         .textCaption = tr("&Why")},
        [](const AlertForm::Answers &given) -> Work {
            return [given](const Alert &alert, const Authorship &by) {
                return desk::endControl(alert, given.choice, given.text, by);
            };
        });
}

void AlertActs::assign()
{
    ask({.title = tr("Who has %1?").arg(about()),
         .verb = tr("Give it to them"),
         .personCaption = tr("&Owner"),
         .person = m_console.actor()},
        [](const AlertForm::Answers &given) -> Work {
            return [given](const Alert &alert, const Authorship &by) {
                return desk::assignAlert(alert, given.person, by);
            };
        });
}

void AlertActs::plan()
{
    const QString fixed = alert() ? alert()->facts().fixed : QString();
    ask({.title = tr("What is done about %1?").arg(about()),
         .verb = tr("Plan"),
         .choiceCaption = tr("&Action"),
         .choices = choicesOf<RemedyKind>(remedyKindCount),
         .textCaption = tr("&What"),
         .text = fixed.isEmpty() ? QString() : tr("Update to %1").arg(fixed),
         .textHint =
             tr("Patch: fixed version, test, roll-out. Mitigate: controls, detection. Disable: what, until when"),
         .personCaption = tr("&Owner"),
         .person = alert() && !alert()->owner.isEmpty() ? alert()->owner : m_console.actor(),
         .timeCaption = tr("&Due"),
         .timeHint = tr("in 3d, 2025-02-01; may be left empty")},
        [](const AlertForm::Answers &given) -> Work {
            return [given](const Alert &alert, const Authorship &by) {
                return desk::planRemedy(
                    alert,
                    {remedyKindFrom(given.choice).value_or(RemedyKind::Patch), given.text, given.person, given.time},
                    by);
            };
        });
}

void AlertActs::moveRemedy(const Remedy &remedy, RemedyState to)
{
    ask({.title = QStringLiteral("%1: %2").arg(shownWord(to), remedy.text),
         .verb = shownWord(to),
         .textCaption = to == RemedyState::Done ? tr("&Shown by") : tr("&Note"),
         .textHint = to == RemedyState::Done ? tr("A release, a pull request, a test") : tr("May be left empty")},
        [id = remedy.entryId, to](const AlertForm::Answers &given) -> Work {
            return [id, to, given](const Alert &alert, const Authorship &by) {
                return desk::moveRemedy(alert, id, to, given.text, by);
            };
        });
}

void AlertActs::moveOn()
{
    if (!alert())
        return;
    const models::NextStep step = models::nextStepOf(*alert(), m_reading.chosen().taken());
    if (step != models::NextStep::Start && step != models::NextStep::Finish)
        return;
    const Remedy *remedy = models::remedyFor(*alert(), step);
    if (!remedy)
        return;
    if (step == models::NextStep::Finish)
        moveRemedy(*remedy, RemedyState::Done);
    else
        carryOut([id = remedy->entryId](const Alert &alert, const Authorship &by) {
            return desk::moveRemedy(alert, id, RemedyState::Started, {}, by);
        });
}

void AlertActs::reschedule()
{
    if (!alert())
        return;
    QList<std::pair<QString, QString>> choices;
    for (const Remedy &remedy : alert()->remedies) {
        if (remedy.running())
            choices.append({remedy.entryId, QStringLiteral("%1 %2").arg(remedy.label, remedy.text)});
    }
    ask({.title = tr("Another day for an action of %1").arg(about()),
         .verb = tr("Move"),
         .choiceCaption = tr("&Action"),
         .choices = choices,
         .textCaption = tr("&Reason"),
         .textHint = tr("A later day needs one"),
         .personCaption = tr("&Owner"),
         .timeCaption = tr("&Due"),
         .timeHint = tr("in 3d, 2025-02-01")},
        [](const AlertForm::Answers &given) -> Work {
            return [given](const Alert &alert, const Authorship &by) {
                return desk::rescheduleRemedy(alert, given.choice, given.person, given.time, given.text, by);
            };
        });
}

void AlertActs::dismiss()
{
    ask({.title = tr("Dismiss %1").arg(about()),
         .verb = tr("Dismiss"),
         .choiceCaption = tr("&Reason"),
         .choices = choicesOf<Dismissal>(dismissalCount),
         .textCaption = tr("&Why"),
         .textHint = tr("What the reason rests on")},
        [](const AlertForm::Answers &given) -> Work {
            return [given](const Alert &alert, const Authorship &by) {
                return desk::dismissAlert(alert, dismissalFrom(given.choice).value_or(Dismissal::FalsePositive),
                                          given.text, by);
            };
        });
}

void AlertActs::resolve()
{
    ask({.title = tr("Resolve %1").arg(about()),
         .verb = tr("Resolve"),
         .choiceCaption = tr("&How"),
         .choices = choicesOf<Resolution>(resolutionCount),
         .textCaption = tr("&Shown by"),
         .textHint = tr("A clean scan, a receipt, a pull request")},
        [](const AlertForm::Answers &given) -> Work {
            return [given](const Alert &alert, const Authorship &by) {
                return desk::resolveAlert(alert, resolutionFrom(given.choice).value_or(Resolution::Fixed), given.text,
                                          by);
            };
        });
}

void AlertActs::reopen()
{
    ask({.title = tr("Reopen %1").arg(about()), .verb = tr("Reopen"), .textCaption = tr("&Why")},
        [](const AlertForm::Answers &given) -> Work {
            return
                [given](const Alert &alert, const Authorship &by) { return desk::reopenAlert(alert, given.text, by); };
        });
}

void AlertActs::note()
{
    ask({.title = tr("A note on %1").arg(about()), .verb = tr("Write"), .textCaption = tr("&Note")},
        [](const AlertForm::Answers &given) -> Work {
            return [given](const Alert &alert, const Authorship &by) { return desk::noteAlert(alert, given.text, by); };
        });
}

} // namespace panes
