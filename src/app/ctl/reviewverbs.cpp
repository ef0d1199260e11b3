#include "app/ctl/actionsof.h"
#include "app/ctl/documentout.h"
#include "app/ctl/verbs.h"
#include "app/ctl/withincident.h"
#include "desk/incidents/closereview.h"
#include "desk/incidents/holdhotwash.h"
#include "desk/incidents/issuereport.h"
#include "desk/incidents/namefactor.h"
#include "desk/incidents/openreview.h"
#include "desk/incidents/returnreview.h"
#include "desk/incidents/signreview.h"
#include "desk/incidents/submitreview.h"
#include "desk/incidents/writereview.h"
#include "desk/journal/seallog.h"
#include "reports/incidents/reportreading.h"

#include <QJsonArray>

namespace ctl {

using namespace incidents;

namespace {

base::Done open(Call &call)
{
    return withIncident(call, [&](const Incident &incident, const journal::Authorship &by) {
        return desk::openReview(incident, call.has("lead") ? call.option("lead") : by.actor, by);
    });
}

base::Done write(Call &call)
{
    const std::optional<ReviewSection> section = reviewSectionFrom(call.word(1));
    if (!section)
        return unknown(QStringLiteral("section"), call.word(1),
                       QStringLiteral("overview, what_happened, impact, detection, response, recovery, went_well, "
                                      "went_poorly, luck, control_improvements, external_message"));
    return withIncident(call, [&](const Incident &incident, const journal::Authorship &by) {
        return desk::writeReview(incident, *section, call.textFrom(2), by);
    });
}

base::Done factor(Call &call)
{
    const std::optional<FactorKind> kind = factorKindFrom(call.word(1));
    if (!kind)
        return unknown(QStringLiteral("kind of factor"), call.word(1),
                       QStringLiteral("technical, process, organisational, external"));
    return withIncident(call, [&](const Incident &incident, const journal::Authorship &by) {
        if (const std::optional<Blame> blame = blameIn(call.textFrom(2), incident))
            call.note(QStringLiteral("Note: %1").arg(text(*blame)));
        return desk::nameFactor(incident, *kind, call.textFrom(2), by);
    });
}

base::Done hotWash(Call &call)
{
    return withIncident(call, [&](const Incident &incident, const journal::Authorship &by) {
        return desk::holdHotWash(incident, call.textFrom(1), by);
    });
}

base::Done submit(Call &call)
{
    return withIncident(call, &desk::submitReview);
}

base::Done giveBack(Call &call)
{
    return withIncident(call, [&](const Incident &incident, const journal::Authorship &by) {
        return desk::returnReview(incident, call.textFrom(1), by);
    });
}

base::Done sign(Call &call)
{
    if (const base::Done signedOff = withIncident(call, &desk::signReview); !signedOff)
        return signedOff;
    const base::Result<QByteArray> root = desk::sealLog(**call.store()).result();
    return root ? base::done() : base::Done(root.error());
}

base::Done close(Call &call)
{
    return withIncident(call,
                        [&](const Incident &incident, const journal::Authorship &by) -> base::Result<journal::Deed> {
                            const base::Result<QList<actions::ActionPtr>> items = actionsOf(call, incident.id);
                            if (!items)
                                return items.error();
                            return desk::closeReview(incident, *items, by);
                        });
}

QJsonObject toJson(const Incident &incident)
{
    const Review &review = incident.review;
    QJsonObject sections;
    for (auto written = review.sections.cbegin(); written != review.sections.cend(); ++written)
        sections.insert(name(written.key()), written->text);
    QJsonArray factors;
    for (const Factor &factor : review.factors)
        factors.append(QJsonObject{{QStringLiteral("kind"), name(factor.kind)}, {QStringLiteral("text"), factor.text}});
    QJsonObject out{{QStringLiteral("state"), name(review.state)},
                    {QStringLiteral("lead"), review.lead},
                    {QStringLiteral("sections"), sections},
                    {QStringLiteral("factors"), factors},
                    {QStringLiteral("missing"), QJsonArray::fromStringList(missingForReview(incident))},
                    {QStringLiteral("returned"), review.returned}};
    if (review.signOff)
        out.insert(QStringLiteral("sign_off"),
                   QJsonObject{{QStringLiteral("by"), review.signOff->by},
                               {QStringLiteral("at"), base::rfc3339(review.signOff->at)},
                               {QStringLiteral("entries"), review.signOff->entries},
                               {QStringLiteral("root"), QString::fromLatin1(review.signOff->root.toHex())},
                               {QStringLiteral("holds"), signedStill(incident)}});
    return out;
}

base::Done show(Call &call)
{
    const base::Result<IncidentPtr> found = call.incident(call.word(0));
    if (!found)
        return found.error();
    const Incident &incident = **found;
    if (call.json() || call.jsonLines()) {
        call.print(toJson(incident));
        return base::done();
    }
    const Review &review = incident.review;
    call.print(review.lead.isEmpty() ? word(review.state)
                                     : QStringLiteral("%1, led by %2").arg(word(review.state), review.lead));
    if (!review.returned.isEmpty())
        call.print(QStringLiteral("Returned: %1").arg(review.returned));
    if (const QStringList missing = missingForReview(incident); !missing.isEmpty())
        call.print(QStringLiteral("Still missing: %1").arg(missing.join(QStringLiteral(", "))));
    for (auto written = review.sections.cbegin(); written != review.sections.cend(); ++written)
        call.print(QStringLiteral("%1: %2").arg(word(written.key()), written->text));
    for (const Factor &factor : review.factors)
        call.print(QStringLiteral("Factor (%1): %2").arg(word(factor.kind).toLower(), factor.text));
    if (review.signOff)
        call.print(QStringLiteral("Signed by %1 over %2 entries, root %3: %4")
                       .arg(review.signOff->by)
                       .arg(review.signOff->entries)
                       .arg(QString::fromLatin1(review.signOff->root.toHex()),
                            signedStill(incident) ? QStringLiteral("it holds") : QStringLiteral("IT NO LONGER HOLDS")));
    return base::done();
}

/// Related incidents that are restricted are named when --name says so.
base::Result<reports::ReportContext> contextOf(Call &call, const Incident &incident)
{
    QStringList named;
    for (const QString &label : call.option("name").split(u',', Qt::SkipEmptyParts)) {
        const base::Result<IncidentPtr> other = call.incident(label.trimmed());
        if (!other)
            return other.error();
        named.append((*other)->id);
    }
    const auto reading = [&](store::Database &journal) { return reports::readReportContext(journal, incident, named); };
    return (*call.store())->readJournal(reading).result();
}

/// A file that left is an entry; the file is a function of the log before it.
base::Done noteIssue(Call &call, const Incident &incident, const QByteArray &bytes)
{
    const base::Result<journal::Authorship> by = call.by();
    if (!by)
        return by.error();
    const reports::Format format = reports::formatOf(call.option("out")).value_or(reports::Format::Pdf);
    const base::Result<store::Committed> done =
        call.commit(desk::issueReport(incident, reports::name(format), bytes, *by));
    return done ? base::done() : base::Done(done.error());
}

base::Done report(Call &call)
{
    const base::Result<IncidentPtr> found = call.incident(call.word(0));
    if (!found)
        return found.error();
    const base::Result<QList<actions::ActionPtr>> items = actionsOf(call, (*found)->id);
    base::Result<reports::ReportContext> context = contextOf(call, **found);
    if (!items || !context)
        return items ? context.error() : items.error();
    context->items = *items;
    context->wholeLog = !call.has("without-log");
    const base::Result<QByteArray> bytes = putOut(call, reports::incidentReport(**found, *context));
    if (!bytes)
        return bytes.error();
    return bytes->isEmpty() || (*call.store())->isReadOnly() ? base::done() : noteIssue(call, **found, *bytes);
}

} // namespace

QList<Verb> reviewVerbs()
{
    const QCommandLineOption at = option("at", "when it happened", "TIME");
    const QString id = QStringLiteral("ID");
    return {{QStringLiteral("incident review open"),
             id,
             QStringLiteral("begins the review of a closed incident"),
             1,
             1,
             {option("lead", "who leads it; you without it", "LOGIN"), at},
             open},
            {QStringLiteral("incident review write"),
             QStringLiteral("ID SECTION [TEXT…]"),
             QStringLiteral("writes one section; without a text it is taken out"),
             2,
             -1,
             {at},
             write},
            {QStringLiteral("incident review factor"),
             QStringLiteral("ID FACTOR TEXT…"),
             QStringLiteral("names something that contributed"),
             3,
             -1,
             {at},
             factor},
            {QStringLiteral("incident review hotwash"),
             QStringLiteral("ID TEXT…"),
             QStringLiteral("writes down what came of the talk right after the response"),
             2,
             -1,
             {at},
             hotWash},
            {QStringLiteral("incident review submit"),
             id,
             QStringLiteral("asks for a second pair of eyes"),
             1,
             1,
             {at},
             submit},
            {QStringLiteral("incident review return"),
             QStringLiteral("ID REASON…"),
             QStringLiteral("sends it back to draft"),
             2,
             -1,
             {at},
             giveBack},
            {QStringLiteral("incident review sign"),
             id,
             QStringLiteral("signs it off over the log as it stands"),
             1,
             1,
             {at},
             sign},
            {QStringLiteral("incident review close"),
             id,
             QStringLiteral("closes it, once every action item is settled"),
             1,
             1,
             {at},
             close},
            {QStringLiteral("incident review show"),
             id,
             QStringLiteral("how far it is, what is missing and whether its sign-off holds"),
             1,
             1,
             {},
             show},
            {QStringLiteral("incident report"),
             id,
             QStringLiteral("the post-incident report"),
             1,
             1,
             {option("out", "a file named .md, .html or .pdf; printed as Markdown without it", "FILE"),
              option("name", "restricted incidents that are named in it, with commas", "IDS"),
              option("without-log", "without the whole log as its appendix")},
             report}};
}

} // namespace ctl
