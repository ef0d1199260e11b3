#include "reports/incidents/incidentreport.h"

#include "domain/incidents/figures.h"
#include "domain/incidents/updateprefill.h"
#include "reports/incidents/incidentrecord.h"
#include "reports/incidents/stamps.h"

#include <algorithm>

namespace reports {

using namespace incidents;
using base::Instant;

namespace {

/// The gravest it ever was, and what it ended as where that differs.
QString severityText(const Incident &incident)
{
    Severity gravest = incident.severity();
    for (const SeverityChange &change : incident.severities)
        gravest = std::min(gravest, change.to);
    const auto words = [](Severity severity) { return name(severity) + u' ' + word(severity); };
    return gravest == incident.severity()
        ? words(gravest)
        : QStringLiteral("%1, closed as %2").arg(words(gravest), words(incident.severity()));
}

QString reachedText(const Incident &incident, Milestone milestone)
{
    const std::optional<Instant> at = incident.reached(milestone);
    return at ? stamp(*at) : QStringLiteral("not stated");
}

QString peopleText(const Incident &incident)
{
    QStringList out;
    for (const RoleSpan &span : incident.roles) {
        const QString one = word(span.role) + u' ' + span.login;
        if (!out.contains(one))
            out.append(one);
    }
    return out.isEmpty() ? QStringLiteral("nobody took a role") : out.join(QStringLiteral(", "));
}

QString lengthText(const Incident &incident)
{
    const std::optional<Instant> over = incident.reached(Milestone::Recovered);
    if (over)
        return QStringLiteral("%1 from detection to recovery").arg(base::spanText(*over - incident.t0()));
    return incident.closing
        ? QStringLiteral("%1 from detection to closing").arg(base::spanText(incident.closing->at - incident.t0()))
        : QStringLiteral("not over");
}

QString reviewText(const Review &review)
{
    if (review.state == ReviewState::None)
        return QStringLiteral("not opened");
    QString text = QStringLiteral("%1, led by %2").arg(word(review.state), review.lead);
    if (review.signOff)
        text += QStringLiteral(", signed by %1").arg(review.signOff->by);
    return text;
}

QString outcomeText(const Incident &incident)
{
    if (!incident.closing)
        return QStringLiteral("open");
    const QString text = incident.closing->declined ? QStringLiteral("Declined") : word(incident.closing->outcome);
    return incident.closing->reason.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, incident.closing->reason);
}

void addFacts(Document &report, const Incident &incident)
{
    report.facts = {{QStringLiteral("Severity"), severityText(incident)},
                    {QStringLiteral("Outcome"), outcomeText(incident)},
                    {QStringLiteral("Length"), lengthText(incident)},
                    {QStringLiteral("Review"), reviewText(incident.review)},
                    {QStringLiteral("Team"), peopleText(incident)},
                    {QStringLiteral("Detected"), stamp(incident.t0())},
                    {QStringLiteral("Contained"), reachedText(incident, Milestone::Contained)},
                    {QStringLiteral("Recovered"), reachedText(incident, Milestone::Recovered)},
                    {QStringLiteral("Closed"), incident.closing ? stamp(incident.closing->at) : QStringLiteral("open")},
                    {QStringLiteral("Visibility"), word(incident.visibility)}};
}

/// A section under its name, or that nobody wrote it.
void addSection(Document &report, const Incident &incident, ReviewSection section, int level = 1)
{
    const QString text = incident.review.sections.value(section).text.trimmed();
    report.heading(word(section), level);
    report.paragraph(text.isEmpty() ? QStringLiteral("Not written.") : text);
}

/// The same, left out when it is empty: not every incident has one.
void addIfWritten(Document &report, const Incident &incident, ReviewSection section)
{
    if (!incident.review.sections.value(section).text.trimmed().isEmpty())
        addSection(report, incident, section);
}

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

void addReview(Document &report, const Incident &incident)
{
    addSection(report, incident, ReviewSection::Detection, 2);
    addSection(report, incident, ReviewSection::Response, 2);
    addSection(report, incident, ReviewSection::Recovery, 2);
    report.heading(QStringLiteral("What we learned"));
    addSection(report, incident, ReviewSection::WentWell, 2);
    addSection(report, incident, ReviewSection::WentPoorly, 2);
    addSection(report, incident, ReviewSection::Luck, 2);
    if (incident.review.hotWash)
        report.paragraph(QStringLiteral("Those who responded talked about it on %1; the log has what came of it.")
                             .arg(stamp(*incident.review.hotWash)));
}

void addSignOff(Document &report, const Incident &incident)
{
    report.heading(QStringLiteral("Sign-off"));
    const std::optional<SignOff> &signOff = incident.review.signOff;
    if (!signOff) {
        report.paragraph(QStringLiteral("Nobody has signed this review. It may still change."));
        return;
    }
    report.paragraph(QStringLiteral("Signed by %1 on %2, over the first %3 entries of the log.")
                         .arg(signOff->by, stamp(signOff->at))
                         .arg(signOff->entries));
    report.paragraph(
        QStringLiteral("Root over their hashes (RFC 6962): %1").arg(QString::fromLatin1(signOff->root.toHex())));
    report.paragraph(signedStill(incident)
                         ? QStringLiteral("The sign-off holds: these entries still give this root.")
                         : QStringLiteral("THE SIGN-OFF NO LONGER HOLDS: the log up to it is not what was signed. "
                                          "Entries of another console may have arrived since; read it again."));
}

} // namespace

Document incidentReport(const Incident &incident, const QString &label, const QList<actions::ActionPtr> &items)
{
    Document report;
    report.title = incident.title;
    report.made = incident.known;
    for (const actions::ActionPtr &item : items)
        report.made = std::max(report.made, item->known);
    report.subtitle =
        QStringLiteral("Post-incident report %1, as recorded on %2. All times are UTC.").arg(label, stamp(report.made));
    addFacts(report, incident);
    for (const ReviewSection section : {ReviewSection::Overview, ReviewSection::WhatHappened, ReviewSection::Impact})
        addSection(report, incident, section);
    addScope(report, incident);
    addFigures(report, incident);
    report.heading(QStringLiteral("Detection, response, recovery"));
    addReview(report, incident);
    addFactors(report, incident.review);
    addActions(report, items);
    addIfWritten(report, incident, ReviewSection::ControlImprovements);
    addRecord(report, incident);
    addIfWritten(report, incident, ReviewSection::ExternalMessage);
    addSignOff(report, incident);
    addLog(report, incident);
    report.footers = {QStringLiteral("Parapet · %1 · post-incident report · %2 · %3")
                          .arg(label, word(incident.visibility).toLower(), stamp(report.made))};
    if (!incident.entries.isEmpty())
        report.footers.append(QStringLiteral("Made from %1 entries; the last has the hash %2.")
                                  .arg(incident.entries.size())
                                  .arg(QString::fromLatin1(incident.entries.last()->hash.toHex())));
    return report;
}

} // namespace reports
