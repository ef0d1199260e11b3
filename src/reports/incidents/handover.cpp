#include "reports/incidents/handover.h"

#include "domain/incidents/updateprefill.h"
#include "reports/incidents/stamps.h"

#include <algorithm>

namespace reports {

using namespace incidents;
using base::Instant;

namespace {

constexpr qsizetype mostClocks = 6;
constexpr qsizetype mostTasks = 5;
constexpr qsizetype mostDecisions = 3;
constexpr qsizetype mostQuestions = 3;

/// The time of day, with the day when it is not that of `now`.
QString time(Instant at, Instant now)
{
    return base::dayText(at) == base::dayText(now) ? base::clockText(at).left(5) + u'Z' : stamp(at);
}

/// Words for one cell of a page that has to hold everything.
QString clipped(const QString &text)
{
    constexpr qsizetype longest = 110;
    const QString flat = text.simplified();
    return flat.size() > longest ? flat.left(longest - 1) + QChar(0x2026) : flat;
}

QString orNone(const QString &text)
{
    return text.isEmpty() ? QStringLiteral("none") : text;
}

/// Names that were left out, as a last row of a table with `columns`.
void countRest(QList<QStringList> &rows, qsizetype all, qsizetype columns)
{
    if (all <= rows.size())
        return;
    QStringList rest{QStringLiteral("and %1 more").arg(all - rows.size())};
    rest.resize(columns);
    rows.append(rest);
}

QString rolesText(const Incident &incident, Instant now)
{
    QStringList out;
    for (const RoleSpan &span : incident.roles) {
        if (span.ended)
            continue;
        const base::Duration held = now - span.assumed;
        const bool tired = span.role == Role::Commander && held >= commanderFatigue;
        out.append(QStringLiteral("%1 %2 (%3%4)")
                       .arg(word(span.role), span.login,
                            base::spanText(held).left(held < std::chrono::days(1) ? 5 : -1),
                            tired ? QStringLiteral(", over 4 h") : QString()));
    }
    return orNone(out.join(QStringLiteral(", ")));
}

QString milestonesText(const Incident &incident, Instant now)
{
    QStringList out;
    for (auto reached = incident.milestones.cbegin(); reached != incident.milestones.cend(); ++reached)
        out.append(QStringLiteral("%1 %2").arg(word(reached.key()).toLower(), time(reached->at.at, now)));
    return orNone(out.join(QStringLiteral(", ")));
}

void addFacts(Document &sheet, const Incident &incident, Instant now)
{
    const bool over = !incident.isOpen();
    const Instant until = over && incident.closing ? incident.closing->at : now;
    sheet.facts = {
        {QStringLiteral("Severity"), name(incident.severity()) + u' ' + word(incident.severity())},
        {QStringLiteral("State"), word(incident.status)},
        {QStringLiteral("Detected"),
         QStringLiteral("%1, T+%2").arg(stamp(incident.t0()), base::spanText(until - incident.t0()))},
        {QStringLiteral("Roles"), rolesText(incident, now)},
        {QStringLiteral("Milestones"), milestonesText(incident, now)},
        {QStringLiteral("Scope"), orNone(scopeText(incident))},
        {QStringLiteral("Evidence"),
         incident.evidence.isEmpty()
             ? QStringLiteral("none sealed")
             : QStringLiteral("%1 sealed, last %2").arg(incident.evidence.size()).arg(incident.evidence.last().label)},
        {QStringLiteral("Playbook"),
         incident.playbook
             ? QStringLiteral("%1, version %2").arg(incident.playbook->title).arg(incident.playbook->version)
             : QStringLiteral("none")}};
}

void addClocks(Document &sheet, const Incident &incident, Instant now)
{
    QList<QStringList> rows;
    qsizetype running = 0;
    for (const Clock &clock : clocksOf(incident)) {
        if (!clock.running() || clock.kind == ClockKind::Phase || clock.kind == ClockKind::Task
            || clock.kind == ClockKind::TimeBox)
            continue; // tasks have a list of their own
        if (++running > mostClocks)
            continue;
        const bool late = clock.due < now;
        rows.append({late ? QStringLiteral("OVERDUE %1").arg(base::countdownText(now - clock.due))
                          : QStringLiteral("in %1").arg(base::countdownText(clock.due - now)),
                     time(clock.due, now), clipped(clock.what), clock.who});
    }
    countRest(rows, running, 4);
    sheet.heading(QStringLiteral("Overdue and next"));
    if (rows.isEmpty())
        sheet.paragraph(QStringLiteral("Nothing is due."));
    sheet.table({QStringLiteral("Due"), QStringLiteral("At"), QStringLiteral("What"), QStringLiteral("Who")}, rows);
}

void addTasks(Document &sheet, const Incident &incident, Instant now)
{
    QList<QStringList> rows;
    qsizetype open = 0;
    for (const bool blockedFirst : {true, false}) {
        for (const Task &task : incident.tasks) {
            const bool given = !task.step || !task.assignee.isEmpty() || task.state != TaskState::Todo;
            if (!task.open() || !given || (task.state == TaskState::Blocked) != blockedFirst || ++open > mostTasks)
                continue;
            const QString state =
                task.why.isEmpty() ? word(task.state) : QStringLiteral("%1: %2").arg(word(task.state), task.why);
            rows.append(
                {clipped(task.title), task.assignee, clipped(state), task.due ? time(*task.due, now) : QString()});
        }
    }
    countRest(rows, open, 4);
    sheet.heading(QStringLiteral("Open tasks"));
    if (rows.isEmpty())
        sheet.paragraph(QStringLiteral("Nobody has an open task."));
    sheet.table({QStringLiteral("Task"), QStringLiteral("Who"), QStringLiteral("State"), QStringLiteral("Due")}, rows);
}

void addTold(Document &sheet, const Incident &incident, Instant now)
{
    QStringList told, waiting, not_told;
    for (const Notification &one : incident.notifications) {
        if (one.state == Delivery::Waived)
            told.append(QStringLiteral("%1 waived (%2)").arg(one.stakeholder, one.waiver));
        else if (one.settled())
            told.append(QStringLiteral("%1 %2").arg(one.stakeholder, time(one.toldAt().value_or(now), now)));
        else if (one.told())
            waiting.append(one.stakeholder);
        else
            not_told.append(one.due ? QStringLiteral("%1 (due %2)").arg(one.stakeholder, time(*one.due, now))
                                    : one.stakeholder);
    }
    sheet.heading(QStringLiteral("Told"));
    sheet.bullets({QStringLiteral("NOT told: %1").arg(orNone(not_told.join(QStringLiteral(", ")))),
                   QStringLiteral("No answer yet: %1").arg(orNone(waiting.join(QStringLiteral(", ")))),
                   QStringLiteral("Told: %1").arg(orNone(told.join(QStringLiteral(", "))))});
    QStringList issued;
    for (int i = 0; i < audienceCount; ++i) {
        if (const UpdateIssue *last = lastIssue(incident, Audience(i)))
            issued.append(QStringLiteral("%1 %2").arg(word(Audience(i)).toLower(), time(last->at, now)));
    }
    sheet.paragraph(QStringLiteral("Last updates: %1").arg(orNone(issued.join(QStringLiteral(", ")))));
}

void addDecisions(Document &sheet, const Incident &incident, Instant now)
{
    sheet.heading(QStringLiteral("Last decisions"));
    QList<QStringList> rows;
    for (auto decision = incident.decisions.crbegin();
         decision != incident.decisions.crend() && rows.size() < mostDecisions; ++decision) {
        const QString review = !decision->reviewAt ? QString()
            : decision->reviewed                   ? QStringLiteral("done")
                                                   : time(*decision->reviewAt, now);
        rows.append({decision->label, time(decision->at, now), clipped(decision->text), clipped(decision->objections),
                     decision->by, review});
    }
    countRest(rows, incident.decisions.size(), 6);
    if (rows.isEmpty())
        sheet.paragraph(QStringLiteral("None was recorded."));
    sheet.table({QString(), QStringLiteral("At"), QStringLiteral("Decision"), QStringLiteral("Objections"),
                 QStringLiteral("By"), QStringLiteral("Review")},
                rows);
}

void addQuestions(Document &sheet, const Incident &incident)
{
    QStringList open = openQuestions(incident);
    sheet.heading(QStringLiteral("Open questions"));
    if (open.isEmpty())
        sheet.paragraph(QStringLiteral("None."));
    if (open.size() > mostQuestions) {
        const qsizetype rest = open.size() - mostQuestions;
        open = open.last(mostQuestions);
        open.prepend(QStringLiteral("%1 earlier ones").arg(rest));
    }
    for (QString &question : open)
        question = clipped(question);
    sheet.bullets(open);
}

} // namespace

Document handoverSheet(const Incident &incident, const QString &label, Instant now)
{
    Document sheet;
    sheet.title = QStringLiteral("Handover %1: %2").arg(label, incident.title);
    sheet.subtitle =
        QStringLiteral("As it stood on %1 at %2Z. All times are UTC.").arg(base::dayText(now), base::clockText(now));
    sheet.made = now;
    addFacts(sheet, incident, now);
    addClocks(sheet, incident, now);
    addTasks(sheet, incident, now);
    addTold(sheet, incident, now);
    addDecisions(sheet, incident, now);
    addQuestions(sheet, incident);
    const QString last = incident.entries.isEmpty() ? QString() : incident.entries.last()->id;
    sheet.footers = {QStringLiteral("Parapet · %1 · handover of %2 · UTC").arg(label, stamp(now)),
                     QStringLiteral("Made from %1 entries, the last %2.").arg(incident.entries.size()).arg(last)};
    return sheet;
}

} // namespace reports
