// What is in the register: list, show, verify.
#include "app/ctl/evidenceof.h"
#include "app/ctl/verbs.h"
#include "app/ctl/withincident.h"
#include "desk/evidence/evidencejson.h"
#include "desk/evidence/verifyevidence.h"
#include "domain/incidents/label.h"
#include "store/evidence/evidencetext.h"
#include "store/incidents/incidentlist.h"

#include <QJsonArray>

namespace ctl {

namespace {

using Which = store::EvidenceFilter::Which;

/// The filter that the options make.
base::Result<store::EvidenceFilter> filterOf(Call &call)
{
    store::EvidenceFilter filter;
    if (!call.word(0).isEmpty()) {
        const base::Result<incidents::IncidentPtr> incident = call.incident(call.word(0));
        if (!incident)
            return incident.error();
        filter.incident = (*incident)->id;
    }
    const std::pair<const char *, Which> chips[]{
        {"expiring", Which::Expiring}, {"handed", Which::Handed}, {"broken", Which::Broken}, {"held", Which::Held}};
    for (const auto &[option, which] : chips)
        filter.which = call.has(option) ? which : filter.which;
    if (call.has("state")) {
        filter.state = evidence::stateFrom(call.option("state"));
        if (!filter.state)
            return unknown(QStringLiteral("state of evidence"), call.option("state"),
                           QStringLiteral("planned, collected, sealed, missing, hash_mismatch, released, disposed"));
    }
    if (call.has("sensitivity")) {
        const auto sensitivity = sensitivityOf(call);
        if (!sensitivity)
            return sensitivity.error();
        filter.sensitivity = *sensitivity;
    }
    return filter;
}

/// Adds the files that hold the words.
base::Done find(Call &call, store::EvidenceFilter &filter)
{
    filter.words = call.option("find");
    const base::Result<timeline::Filter> words = timeline::parseFilter(filter.words);
    if (!words)
        return words.error();
    const auto found = (*call.store())
                           ->readMirror([terms = words->terms](store::Database &mirror) {
                               return store::evidenceHolding(mirror, terms);
                           })
                           .result();
    if (!found)
        return found.error();
    filter.found = *found;
    return base::done();
}

QString shortHash(const QString &sha256)
{
    return sha256.isEmpty() ? QStringLiteral("-") : sha256.left(16);
}

void printRows(Call &call, const QList<store::EvidenceRow> &page, const QStringList &ids)
{
    QList<QStringList> rows;
    QJsonArray objects;
    for (const store::EvidenceRow &row : page) {
        const evidence::Item &item = row.item;
        const QString incident = incidents::labelOf(row.incidentId, ids);
        rows.append({incident, item.label, evidence::name(item.state), base::rfc3339(item.at), item.holder,
                     QString::number(item.size), shortHash(item.sha256), item.title});
        QJsonObject object = desk::evidenceJson(item);
        for (const char *absent : {"custody", "tool", "tool_version", "request", "headers"})
            object.remove(QLatin1String(absent)); // of one item only: evidence show
        object.insert(QStringLiteral("incident"), row.incidentId);
        object.insert(QStringLiteral("incident_label"), incident);
        objects.append(object);
    }
    call.table({QStringLiteral("INCIDENT"), QStringLiteral("LABEL"), QStringLiteral("STATE"), QStringLiteral("SINCE"),
                QStringLiteral("HOLDER"), QStringLiteral("BYTES"), QStringLiteral("SHA-256"), QStringLiteral("TITLE")},
               rows, QStringLiteral("evidence"), objects);
}

base::Done list(Call &call)
{
    base::Result<store::EvidenceFilter> filter = filterOf(call);
    const base::Result<store::Store *> opened = call.store();
    if (!filter || !opened)
        return filter ? opened.error() : filter.error();
    if (call.has("find")) {
        if (const base::Done found = find(call, *filter); !found)
            return found;
    }
    bool isNumber = true;
    const int limit = call.has("limit") ? call.option("limit").toInt(&isNumber) : 1000;
    if (!isNumber || limit < 1)
        return base::Error{base::ErrorKind::Invalid, QStringLiteral("--limit is a number from 1 on")};
    const auto page = (*opened)
                          ->readJournal([asked = *filter, limit](store::Database &journal) {
                              return store::evidencePage(journal, asked, {}, limit);
                          })
                          .result();
    const auto ids = (*opened)->readJournal(&store::incidentIds).result();
    if (!page || !ids)
        return page ? ids.error() : page.error();
    printRows(call, *page, *ids);
    return base::done();
}
void printItem(const Call &call, const evidence::Item &item)
{
    const auto fact = [&](const char *name, const QString &value) {
        if (!value.isEmpty())
            call.print(QStringLiteral("  %1 %2").arg(QString::fromLatin1(name).leftJustified(14), value));
    };
    const auto time = [](const std::optional<base::Instant> &at) { return at ? base::rfc3339(*at) : QString(); };
    call.print(QStringLiteral("%1 %2").arg(item.label, item.title));
    fact("state", evidence::word(item.state));
    fact("kind", evidence::word(item.kind));
    fact("sensitivity", evidence::word(item.sensitivity));
    fact("file",
         item.fileName.isEmpty()
             ? QString()
             : QStringLiteral("%1, %2 bytes, %3").arg(item.fileName).arg(item.size).arg(item.mediaType));
    fact("SHA-256", item.sha256);
    fact("source", item.source);
    fact("kept at", item.place);
    fact("tool", QStringLiteral("%1 %2").arg(item.method.tool, item.method.version).trimmed());
    fact("request", item.method.request);
    fact("content from", time(item.contentFrom));
    fact("content to", time(item.contentTo));
    fact("expires", time(item.expires));
    fact("kept until", time(item.retention));
    fact("legal hold", item.hold);
    fact("holder", item.holder);
    fact("handed to", item.handover ? item.handover->to : QString());
    fact("disposal", item.disposal ? QStringLiteral("asked by %1").arg(item.disposal->by) : QString());
    for (const evidence::Custody &step : item.custody) {
        QStringList words{base::rfc3339(step.when.at), evidence::word(step.step), QStringLiteral("by"), step.by};
        for (const auto &[word, value] :
             {std::pair(QStringLiteral("from"), step.from), std::pair(QStringLiteral("to"), step.to),
              std::pair(QStringLiteral("at"), step.place), std::pair(QStringLiteral("seen"), step.seen.left(16))}) {
            if (!value.isEmpty())
                words << word << value;
        }
        if (step.finding)
            words << evidence::word(*step.finding).toLower();
        const QString reason = step.reason.isEmpty() ? QString() : QStringLiteral(": ") + step.reason;
        call.print(QStringLiteral("  %1%2").arg(words.join(u' '), reason));
    }
}

base::Done show(Call &call)
{
    const base::Result<Named> named = evidenceNamed(call);
    if (!named)
        return named.error();
    if (call.json())
        call.print(desk::evidenceJson(named->item));
    else
        printItem(call, named->item);
    return base::done();
}

/// The filed items of an incident that are meant.
base::Result<QList<store::FiledItem>> filedOf(Call &call, const incidents::Incident &incident,
                                              const QStringList &labels)
{
    const base::Result<QStringList> named = itemsNamed(incident, labels);
    if (!named)
        return named.error();
    auto filed =
        (*call.store())
            ->readJournal([id = incident.id](store::Database &journal) { return store::filedItems(journal, id); })
            .result();
    if (filed)
        filed->removeIf([&](const store::FiledItem &item) { return !named->contains(item.entryId); });
    return filed;
}

/// What came of looking, and which labels do not verify.
struct Verdict
{
    QStringList broken;
    QJsonArray objects;
};

void tell(Call &call, const desk::EvidenceLook &look, Verdict &verdict)
{
    const QString result = look.what.isEmpty() ? QStringLiteral("intact") : look.what;
    if (look.isWrong() || look.unread)
        verdict.broken.append(look.label);
    verdict.objects.append(QJsonObject{
        {QStringLiteral("incident"), look.incident},
        {QStringLiteral("label"), look.label},
        {QStringLiteral("finding"), look.finding ? QJsonValue(evidence::name(*look.finding)) : QJsonValue()},
        {QStringLiteral("sha256_seen"), look.seen},
        {QStringLiteral("what"), result}});
    if (!call.json())
        call.print(QStringLiteral("%1  %2").arg(look.label, result));
}

/// A workspace that is only read is never changed.
base::Done writeDown(Call &call, const incidents::Incident &incident, const QList<desk::EvidenceLook> &looks)
{
    if ((*call.store())->isReadOnly())
        return base::done();
    const base::Result<journal::Authorship> by = call.by();
    if (!by)
        return by.error();
    const base::Result<journal::Deed> deed = desk::verifyEvidence(incident, looks, false, *by);
    if (!deed || deed->drafts.isEmpty())
        return deed ? base::done() : base::Done(deed.error());
    const base::Result<store::Committed> written = call.commit(deed);
    return written ? base::done() : base::Done(written.error());
}

base::Done verifyOne(Call &call, const incidents::Incident &incident, const QStringList &labels, Verdict &verdict)
{
    const auto wanted = filedOf(call, incident, labels);
    const auto consoles = consolesOf(call);
    if (!wanted || !consoles)
        return wanted ? consoles.error() : wanted.error();
    const auto looks = desk::lookAtEvidence(*folderOf(call), *wanted, *consoles, std::make_shared<base::Progress>());
    if (!looks)
        return looks.error();
    for (const desk::EvidenceLook &look : *looks)
        tell(call, look, verdict);
    return writeDown(call, incident, *looks);
}

/// The incidents that have files, or the one that is named.
base::Result<QStringList> incidentsMeant(Call &call)
{
    if (!call.word(0).isEmpty())
        return QStringList{call.word(0)};
    const base::Result<store::Store *> opened = call.store();
    if (!opened)
        return opened.error();
    const auto filed =
        (*opened)->readJournal([](store::Database &journal) { return store::filedItems(journal); }).result();
    if (!filed)
        return filed.error();
    QStringList ids;
    for (const store::FiledItem &item : *filed) {
        if (!ids.contains(item.incidentId))
            ids.append(item.incidentId);
    }
    return ids;
}

base::Done verify(Call &call)
{
    const base::Result<QStringList> ids = incidentsMeant(call);
    if (!ids)
        return ids.error();
    Verdict verdict;
    for (const QString &id : *ids) {
        const base::Result<incidents::IncidentPtr> incident = call.incident(id);
        if (!incident)
            return incident.error();
        if (const base::Done done = verifyOne(call, **incident, call.words().mid(1), verdict); !done)
            return done;
    }
    if (call.json())
        call.print(QJsonObject{{QStringLiteral("verified"), verdict.objects}});
    if (verdict.broken.isEmpty())
        return base::done();
    return base::Error{base::ErrorKind::Corrupt,
                       QStringLiteral("Evidence does not verify: %1").arg(verdict.broken.join(QStringLiteral(", ")))};
}

} // namespace

QList<Verb> registerVerbs()
{
    return {{QStringLiteral("evidence list"),
             QStringLiteral("[ID]"),
             QStringLiteral("the evidence of an incident, or of all, the latest first"),
             0,
             1,
             {option("state", "planned, collected, sealed, missing, hash_mismatch, …", "STATE"),
              option("sensitivity", "public, internal, confidential, restricted", "S"),
              option("expiring", "planned items whose source forgets, the soonest first"),
              option("handed", "transfers that nobody accepted"), option("broken", "what is missing or changed"),
              option("held", "what is under legal hold"), option("find", "words in its names or its text", "WORDS"),
              option("limit", "the first N (1000)", "N")},
             list},
            {QStringLiteral("evidence show"),
             QStringLiteral("ID LABEL"),
             QStringLiteral("one item with its chain of custody"),
             2,
             2,
             {},
             show},
            {QStringLiteral("evidence verify"),
             QStringLiteral("[ID [LABEL…]]"),
             QStringLiteral("hashes evidence again and writes down what it came to"),
             0,
             -1,
             {},
             verify}};
}

} // namespace ctl
