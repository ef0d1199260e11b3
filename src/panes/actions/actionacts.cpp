#include "panes/actions/actionacts.h"

#include "base/whendone.h"
#include "desk/actions/assignaction.h"
#include "desk/actions/moveaction.h"
#include "desk/actions/rescheduleaction.h"
#include "desk/actions/tieaction.h"
#include "desk/actions/verifyaction.h"
#include "panes/actions/daytext.h"
#include "panes/console/askdialog.h"
#include "panes/console/console.h"

namespace panes {

using namespace actions;
using console::Asked;

ActionActs::ActionActs(console::Console &console, QWidget *pane)
    : QObject(pane)
    , m_console(console)
    , m_pane(pane)
{
}

void ActionActs::carryOut(const models::ActionItem &item, const Verb &verb)
{
    base::whenDone(m_console.store().subject(item.key), this,
                   [this, verb](const base::Result<journal::SubjectPtr> &read) {
                       if (read)
                           m_console.carryOut(verb(static_cast<const Action &>(**read), {}));
                       else
                           m_console.report(read.error());
                   });
}

void ActionActs::whenAllowed(const models::ActionItem &item, const Verb &verb, const std::function<void()> &go)
{
    base::whenDone(m_console.store().subject(item.key), this,
                   [this, verb, go](const base::Result<journal::SubjectPtr> &read) {
                       if (!read) {
                           m_console.report(read.error());
                           return;
                       }
                       const base::Result<journal::Deed> deed = verb(static_cast<const Action &>(**read), {});
                       if (deed)
                           go();
                       else
                           m_console.report(deed.error());
                   });
}

void ActionActs::ask(const models::ActionItem &item, const QString &title, const QList<Asked> &fields,
                     const QString &verbText, const Verb &verb)
{
    const console::Question question{title, item.action.title, fields, verbText};
    auto *dialog = new console::AskDialog(m_console, question, m_pane->window());
    connect(dialog, &console::AskDialog::answered, this,
            [this, dialog = QPointer<console::AskDialog>(dialog), verb, id = item.key](const QStringList &answers) {
                base::whenDone(m_console.store().subject(id), dialog,
                               [dialog, verb, answers](const base::Result<journal::SubjectPtr> &read) {
                                   if (read)
                                       dialog->carryOut(verb(static_cast<const Action &>(**read), answers));
                                   else
                                       dialog->fail(read.error());
                               });
            });
    dialog->open();
}

void ActionActs::goOn(const models::ActionItem &item)
{
    switch (item.action.state) {
    case ActionState::Open:
        carryOut(item, [this](const Action &action, const QStringList &) {
            return desk::moveAction(action, ActionState::InProgress, {}, m_console.by());
        });
        break;
    case ActionState::InProgress:
        finish(item);
        break;
    case ActionState::Done:
        verify(item);
        break;
    case ActionState::Verified:
    case ActionState::Rejected:
    case ActionState::RiskAccepted:
        break;
    }
}

void ActionActs::assign(const models::ActionItem &item)
{
    const Asked owner{.caption = tr("&Owner"), .hint = tr("login"), .text = item.action.owner, .completions = m_people};
    ask(item, tr("Assign %1").arg(item.label), {owner}, tr("Assign"),
        [this](const Action &action, const QStringList &answers) {
            return desk::assignAction(action, answers.first(), m_console.by());
        });
}

void ActionActs::reschedule(const models::ActionItem &item)
{
    const Asked day{.caption = tr("&Due"), .hint = dayHint(), .reading = [this](const QString &typed) {
                        return dayReading(m_console, typed);
                    }};
    const Asked why{.caption = tr("&Why"), .hint = tr("A later day needs a reason"), .needed = false};
    ask(item, tr("Move the day of %1").arg(item.label), {day, why}, tr("Move the day"),
        [this](const Action &action, const QStringList &answers) -> base::Result<journal::Deed> {
            const base::Result<base::Instant> due = dayFrom(m_console, answers.first());
            return due ? desk::rescheduleAction(action, *due, answers.at(1), m_console.by())
                       : base::Result<journal::Deed>(due.error());
        });
}

void ActionActs::move(const models::ActionItem &item, ActionState to, const QString &title, const Asked &why,
                      const QString &verbText)
{
    ask(item, title, {why}, verbText, [this, to](const Action &action, const QStringList &answers) {
        return desk::moveAction(action, to, answers.first(), m_console.by());
    });
}

void ActionActs::finish(const models::ActionItem &item)
{
    move(item, ActionState::Done, tr("%1 is done").arg(item.label),
         {.caption = tr("&What was done"),
          .hint = tr("The change and where it can be seen; who verifies it starts here"),
          .paragraph = true,
          .needed = false},
         tr("It is done"));
}

void ActionActs::verify(const models::ActionItem &item)
{
    const Asked with{.caption = tr("Verified &with"),
                     .hint = tr("What you looked at: a query, a test, a document"),
                     .paragraph = true};
    const Verb verb = [this](const Action &action, const QStringList &answers) {
        return desk::verifyAction(action, answers.value(0, QStringLiteral("-")), m_console.by());
    };
    whenAllowed(item, verb, [this, item, with, verb] {
        ask(item, tr("Verify %1, done by %2").arg(item.label, item.action.doneBy), {with}, tr("Verify"), verb);
    });
}

void ActionActs::reject(const models::ActionItem &item)
{
    move(item, ActionState::Rejected, tr("Reject %1").arg(item.label),
         {.caption = tr("&Why it is not done"), .paragraph = true}, tr("Reject"));
}

void ActionActs::acceptRisk(const models::ActionItem &item)
{
    move(item, ActionState::RiskAccepted, tr("Accept the risk of %1").arg(item.label),
         {.caption = tr("&Who accepts it, why, and until when"), .paragraph = true}, tr("Accept the risk"));
}

void ActionActs::takeBack(const models::ActionItem &item)
{
    move(item, ActionState::Open, tr("%1 is open again").arg(item.label),
         {.caption = tr("&Why it is open again"), .paragraph = true}, tr("Open it again"));
}

void ActionActs::tie(const models::ActionItem &item)
{
    const Asked issue{
        .caption = tr("&Issue"), .hint = tr("owner/repository#12, or its https address"), .text = item.action.issue};
    ask(item, tr("The issue %1 is followed as").arg(item.label), {issue}, tr("Follow it"),
        [this](const Action &action, const QStringList &answers) {
            return desk::tieAction(action, answers.first(), m_console.by());
        });
}

} // namespace panes
