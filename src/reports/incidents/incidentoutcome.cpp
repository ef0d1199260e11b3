#include "reports/incidents/incidentoutcome.h"

#include "domain/incidents/deliverable.h"
#include "domain/incidents/figures.h"

namespace reports {

using namespace incidents;

namespace {

QString verdictOf(const Figure &figure, const Target &target)
{
    if (!target.met)
        return figure.value ? QStringLiteral("not measured against it") : QStringLiteral("n/a");
    return *target.met ? QStringLiteral("met") : QStringLiteral("MISSED");
}

QString valueOf(const Figure &figure)
{
    if (figure.value)
        return base::spanText(*figure.value);
    if (figure.inverted)
        return QStringLiteral("n/a: %1 is stated before %2")
            .arg(word(figure.to).toLower(), word(figure.from).toLower());
    QStringList missing;
    for (const Milestone milestone : figure.missing)
        missing.append(word(milestone).toLower());
    return QStringLiteral("n/a: %1 not stated").arg(missing.join(QStringLiteral(", ")));
}

QString standing(const actions::Action &item)
{
    QString text = word(item.state);
    if (item.state == actions::ActionState::Verified)
        text += QStringLiteral(" by %1 with %2").arg(item.verifiedBy, item.reason);
    else if (item.state == actions::ActionState::Done)
        text += QStringLiteral(" by %1, not verified").arg(item.doneBy);
    else if (!item.reason.isEmpty())
        text += QStringLiteral(": ") + item.reason;
    return item.issue.isEmpty() ? text : QStringLiteral("%1 · %2").arg(text, item.issue);
}

/// What makes a deliverable be there, or what it lacks.
QString heldBy(const DeliverableStanding &standing)
{
    if (standing.missing.isEmpty())
        return QStringLiteral("in this report");
    QStringList missing;
    for (const Part part : standing.missing)
        missing.append(word(part));
    if (!standing.met())
        return QStringLiteral("lacks %1").arg(missing.join(QStringLiteral(", ")));
    const Task &step = *standing.step;
    return step.why.isEmpty() ? QStringLiteral("%1 by %2").arg(word(step.state), step.by)
                              : QStringLiteral("%1 by %2: %3").arg(word(step.state), step.by, step.why);
}

} // namespace

void addFigures(Document &report, const Incident &incident)
{
    QList<QStringList> rows;
    for (const Figure &figure : figuresOf(incident)) {
        if (figure.targets.isEmpty())
            rows.append({figure.name, valueOf(figure), QStringLiteral("none"), QString()});
        bool first = true;
        for (const Target &target : figure.targets) {
            rows.append({first ? figure.name : QString(), first ? valueOf(figure) : QString(),
                         QStringLiteral("%1 (%2)").arg(base::spanText(target.limit), target.source),
                         verdictOf(figure, target)});
            first = false;
        }
    }
    report.heading(QStringLiteral("Figures"));
    if (incident.backfilled)
        report.paragraph(QStringLiteral("It was recorded after the fact and is not held against the targets."));
    report.table(
        {QStringLiteral("Figure"), QStringLiteral("Value"), QStringLiteral("Target"), QStringLiteral("Verdict")}, rows);
}

void addFactors(Document &report, const Review &review)
{
    report.heading(QStringLiteral("Contributing factors"));
    if (review.factors.isEmpty())
        report.paragraph(QStringLiteral("None is named."));
    QList<QStringList> rows;
    for (const Factor &factor : review.factors)
        rows.append({word(factor.kind), factor.text});
    report.table({QStringLiteral("Kind"), QStringLiteral("What made it possible, let it go on or hid it")}, rows);
}

void addActions(Document &report, const QList<actions::ActionPtr> &items)
{
    report.heading(QStringLiteral("Action items"));
    if (items.isEmpty())
        report.paragraph(QStringLiteral("None came of it."));
    QList<QStringList> rows;
    for (const actions::ActionPtr &item : items)
        rows.append({item->title, QStringLiteral("%1, %2").arg(word(item->type), word(item->area).toLower()),
                     item->owner.isEmpty() ? QStringLiteral("nobody") : item->owner,
                     item->due ? base::dayText(*item->due) : QStringLiteral("no day"), standing(*item)});
    report.table({QStringLiteral("Item"), QStringLiteral("Kind"), QStringLiteral("Owner"), QStringLiteral("Due"),
                  QStringLiteral("State")},
                 rows);
}

void addDeliverables(Document &report, const Incident &incident, const QList<actions::ActionPtr> &items)
{
    PlannedActions planned;
    for (const actions::ActionPtr &item : items) {
        ++planned.all;
        planned.owned += !item->owner.isEmpty() && item->due ? 1 : 0;
    }
    QList<QStringList> rows;
    for (DeliverableStanding one : deliverablesOf(incident, planned)) {
        one.missing.removeAll(Part::Report); // this is it
        rows.append({word(one.what), one.met() ? QStringLiteral("there") : QStringLiteral("MISSING"), heldBy(one)});
    }
    report.heading(QStringLiteral("Deliverables"));
    report.table({QStringLiteral("Deliverable"), QStringLiteral("State"), QStringLiteral("How")}, rows);
}

} // namespace reports
