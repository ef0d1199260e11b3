#include "app/ctl/documentout.h"
#include "app/ctl/verbs.h"
#include "app/ctl/withincident.h"
#include "desk/incidents/approveupdate.h"
#include "desk/incidents/draftupdate.h"
#include "desk/incidents/issueupdate.h"
#include "domain/incidents/label.h"
#include "domain/incidents/updateprefill.h"
#include "reports/incidents/handover.h"
#include "store/incidents/incidentlist.h"

#include <QJsonArray>

namespace ctl {

using namespace incidents;

namespace {

base::Result<Audience> audienceOf(Call &call)
{
    const std::optional<Audience> audience = audienceFrom(call.word(1));
    if (!audience)
        return unknown(QStringLiteral("audience"), call.word(1),
                       QStringLiteral("responders, executive, external, customers"));
    return *audience;
}

/// Prefilled from the state, with what the command line says instead.
UpdateWords wordsOf(Call &call, const Incident &incident, Audience audience, base::Instant now)
{
    UpdateWords words = prefilledUpdate(incident, audience, now);
    if (audience != Audience::Responders) {
        if (call.words().size() > 2)
            words.text = call.textFrom(2);
        return words;
    }
    const std::pair<const char *, QString *> parts[]{
        {"conditions", &words.conditions}, {"actions", &words.actions}, {"needs", &words.needs}};
    for (const auto &[name, part] : parts) {
        if (call.has(name))
            *part = call.option(name);
    }
    return words;
}

base::Done draft(Call &call)
{
    const base::Result<Audience> audience = audienceOf(call);
    if (!audience)
        return audience.error();
    return withIncident(call, [&](const Incident &incident, const journal::Authorship &by) {
        return desk::draftUpdate(incident, {*audience, wordsOf(call, incident, *audience, by.now)}, by);
    });
}

base::Error nothingWritten(Audience audience)
{
    return {base::ErrorKind::Refused, QStringLiteral("There is no update for %1 yet").arg(word(audience).toLower()),
            QStringLiteral("parapetctl incident update draft ID %1").arg(name(audience))};
}

base::Done approve(Call &call)
{
    const base::Result<Audience> audience = audienceOf(call);
    if (!audience)
        return audience.error();
    return withIncident(call,
                        [&](const Incident &incident, const journal::Authorship &by) -> base::Result<journal::Deed> {
                            const StatusUpdate *current = currentUpdate(incident, *audience);
                            if (!current)
                                return nothingWritten(*audience);
                            return desk::approveUpdate(incident, *audience, current->words, {}, by);
                        });
}

base::Done issue(Call &call)
{
    const base::Result<Audience> audience = audienceOf(call);
    const QString given = call.has("result") ? call.option("result") : QStringLiteral("sent");
    const std::optional<Issue> result = issueFrom(given);
    if (!audience)
        return audience.error();
    if (!result)
        return unknown(QStringLiteral("result"), given, QStringLiteral("sent, failed, queued_offline"));
    return withIncident(
        call, [&](const Incident &incident, const journal::Authorship &by) -> base::Result<journal::Deed> {
            const StatusUpdate *current = currentUpdate(incident, *audience);
            if (!current)
                return nothingWritten(*audience);
            const QString channel = call.has("channel") ? call.option("channel") : QStringLiteral("copy");
            return desk::issueUpdate(incident, {*audience, current->words, channel, call.option("recipients"), *result},
                                     {}, by);
        });
}

/// The words that stand for an audience, or those that would be prefilled.
base::Done show(Call &call)
{
    const base::Result<Audience> audience = audienceOf(call);
    const base::Result<IncidentPtr> found = call.incident(call.word(0));
    const base::Result<base::Instant> now = call.now();
    if (!audience || !found || !now)
        return !audience ? audience.error() : found ? now.error() : found.error();
    const Incident &incident = **found;
    const StatusUpdate *current = call.has("prefilled") ? nullptr : currentUpdate(incident, *audience);
    const UpdateWords words = current ? current->words : prefilledUpdate(incident, *audience, *now);
    const UpdateApproval *approval =
        current ? approvalOf(incident, current->entryId, digestOf(current->words)) : nullptr;
    const UpdateIssue *last = lastIssue(incident, *audience);
    if (call.json() || call.jsonLines()) {
        call.print(QJsonObject{{QStringLiteral("audience"), name(*audience)},
                               {QStringLiteral("label"), current ? current->label : QString()},
                               {QStringLiteral("text"), plainText(words)},
                               {QStringLiteral("sha256"), digestOf(words)},
                               {QStringLiteral("approved_by"), approval ? approval->by : QString()},
                               {QStringLiteral("last_issued"), last ? base::rfc3339(last->at) : QString()}});
        return base::done();
    }
    call.print(plainText(words));
    return base::done();
}

base::Result<reports::Document> sheetOf(Call &call)
{
    const base::Result<IncidentPtr> found = call.incident(call.word(0));
    const base::Result<base::Instant> now = call.now();
    if (!found || !now)
        return found ? now.error() : found.error();
    const base::Result<QStringList> ids = (*call.store())->readJournal(&store::incidentIds).result();
    if (!ids)
        return ids.error();
    return reports::handoverSheet(**found, labelOf((*found)->id, *ids), *now);
}

base::Done handover(Call &call)
{
    const base::Result<reports::Document> sheet = sheetOf(call);
    if (!sheet)
        return sheet.error();
    const base::Result<QByteArray> bytes = putOut(call, *sheet);
    return bytes ? base::done() : base::Done(bytes.error());
}

} // namespace

QList<Verb> updateVerbs()
{
    const QCommandLineOption at = option("at", "when it happened", "TIME");
    return {{QStringLiteral("incident update draft"),
             QStringLiteral("ID AUDIENCE [TEXT…]"),
             QStringLiteral("writes a status update; what is not said is prefilled from the state"),
             2,
             -1,
             {option("conditions", "for responders: what is so", "TEXT"),
              option("actions", "for responders: what is being done", "TEXT"),
              option("needs", "for responders: what is missing", "TEXT"), at},
             draft},
            {QStringLiteral("incident update show"),
             QStringLiteral("ID AUDIENCE"),
             QStringLiteral("the words that stand for an audience, or those that would be prefilled"),
             2,
             2,
             {option("prefilled", "as the state would fill it now")},
             show},
            {QStringLiteral("incident update approve"),
             QStringLiteral("ID AUDIENCE"),
             QStringLiteral("the IC or deputy approves the words that stand"),
             2,
             2,
             {at},
             approve},
            {QStringLiteral("incident update issue"),
             QStringLiteral("ID AUDIENCE"),
             QStringLiteral("records that the words that stand left"),
             2,
             2,
             {option("channel", "copy, mail, file, chat, …", "CHANNEL"), option("recipients", "to whom", "TEXT"),
              option("result", "sent, failed, queued_offline", "RESULT"), at},
             issue},
            {QStringLiteral("incident handover"),
             QStringLiteral("ID"),
             QStringLiteral("the handover sheet, on one page"),
             1,
             1,
             {option("out", "a file named .md, .html or .pdf; printed as Markdown without it", "FILE")},
             handover}};
}

} // namespace ctl
