#include "reports/incidents/incidentreport.h"

#include "domain/incidents/updateprefill.h"
#include "reports/incidents/incidentoutcome.h"
#include "reports/incidents/incidentproof.h"
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

/// The paper's own standing: what a reader must know before anything else.
QString paperText(const Incident &incident)
{
    if (!incident.review.signOff)
        return QStringLiteral("DRAFT, not signed");
    return signedStill(incident)
        ? QStringLiteral("Signed by %1 on %2").arg(incident.review.signOff->by, stamp(incident.review.signOff->at))
        : QStringLiteral("SIGNED OVER ANOTHER LOG, see Record and proof");
}

void addCourse(Document &report, const Incident &incident)
{
    addSection(report, incident, ReviewSection::WhatHappened);
    addSection(report, incident, ReviewSection::Detection, 2);
    addSection(report, incident, ReviewSection::Response, 2);
    addSection(report, incident, ReviewSection::Recovery, 2);
    addStory(report, incident);
}

void addLearned(Document &report, const Incident &incident)
{
    addFactors(report, incident.review);
    report.heading(QStringLiteral("What we learned"));
    addSection(report, incident, ReviewSection::WentWell, 2);
    addSection(report, incident, ReviewSection::WentPoorly, 2);
    addSection(report, incident, ReviewSection::Luck, 2);
    if (incident.review.hotWash)
        report.paragraph(QStringLiteral("Those who responded talked about it on %1; the log has what came of it.")
                             .arg(stamp(*incident.review.hotWash)));
}

/// What is above the first heading: what it is, whose it is, and how far it can be relied on.
void addTitle(Document &report, const Incident &incident, const ReportContext &context)
{
    report.title = incident.title;
    report.made = incident.known;
    for (const actions::ActionPtr &item : context.items)
        report.made = std::max(report.made, item->known);
    report.subtitle = QStringLiteral("Post-incident report %1, as recorded on %2. All times are UTC.")
                          .arg(context.label, stamp(report.made));
    addFacts(report, incident);
    report.facts.prepend({QStringLiteral("This paper"), paperText(incident)});
}

} // namespace

Document incidentReport(const Incident &incident, const ReportContext &context)
{
    Document report;
    addTitle(report, incident, context);
    const QString summary = incident.review.sections.value(ReviewSection::Overview).text.trimmed();
    report.heading(QStringLiteral("Executive summary"));
    report.paragraph(summary.isEmpty() ? QStringLiteral("Not written.") : summary);
    addSection(report, incident, ReviewSection::Impact);
    addScope(report, incident);
    addFigures(report, incident);
    addCourse(report, incident);
    addLearned(report, incident);
    addActions(report, context.items);
    addIfWritten(report, incident, ReviewSection::ControlImprovements);
    addDeliverables(report, incident, context.items);
    addDecisions(report, incident);
    addTold(report, incident);
    addIfWritten(report, incident, ReviewSection::ExternalMessage);
    addRelated(report, context.related);
    addEvidence(report, incident);
    addProof(report, incident, context);
    if (context.wholeLog)
        addLog(report, incident);
    report.footers = {QStringLiteral("Parapet · %1 · post-incident report · %2 · %3")
                          .arg(context.label, word(incident.visibility).toLower(), stamp(report.made))};
    return report;
}

} // namespace reports
