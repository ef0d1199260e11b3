// What comes into the register: add, seal, plan.
#include "app/ctl/evidenceof.h"
#include "app/ctl/verbs.h"
#include "app/ctl/withincident.h"
#include "desk/evidence/findableevidence.h"
#include "desk/evidence/planevidence.h"
#include "desk/evidence/resealevidence.h"
#include "desk/evidence/sealevidence.h"
#include "desk/incidents/collectevidence.h"
#include "store/evidence/evidencetext.h"

#include <QFile>

namespace ctl {

using incidents::EvidenceCollected;

namespace {

/// New files are found by their words at once; a search that cannot be written is made at another time.
void makeFindable(Call &call)
{
    (void)desk::makeEvidenceFindable(**call.store(), std::make_shared<base::Progress>()).result();
}

base::Result<QString> headersOf(Call &call)
{
    if (!call.has("headers"))
        return QString();
    QFile file(call.option("headers"));
    if (!file.open(QIODevice::ReadOnly))
        return base::Error{base::ErrorKind::Storage, QStringLiteral("%1 cannot be read").arg(file.fileName()),
                           file.errorString()};
    return store::decoded(file.read(64 << 10)).trimmed();
}

/// What the options say of an item, over what its file says.
base::Done describe(Call &call, const incidents::Incident &incident, EvidenceCollected &item)
{
    const auto kind = kindOf(call, item.kindOfEvidence);
    const auto also = alsoOf(call);
    const auto sensitivity = sensitivityOf(call);
    const auto from = earlierTime(call, "content-from"), to = earlierTime(call, "content-to");
    const auto retention = call.timeAhead("retain-until");
    const auto headers = headersOf(call);
    if (!kind || !also || !sensitivity)
        return !kind ? kind.error() : !also ? also.error() : sensitivity.error();
    if (!from || !to || !retention || !headers)
        return !from ? from.error() : !to ? to.error() : !retention ? retention.error() : headers.error();
    item.kindOfEvidence = *kind;
    item.also = *also;
    item.sensitivity = *sensitivity;
    item.contentFrom = *from;
    item.contentTo = *to;
    item.retention = *retention;
    item.step = call.option("step");
    item.source = call.has("source") ? call.option("source") : item.source;
    item.method = {call.option("tool"), call.option("tool-version"), call.option("request"), *headers};
    if (!call.has("plan"))
        return base::done();
    const auto plan = incidents::evidenceLabelled(incident, call.option("plan"));
    if (!plan)
        return plan.error();
    item.plan = (*plan)->entryId;
    if (!call.has("title"))
        item.title = (*plan)->title;
    return base::done();
}

base::Done addOne(Call &call, const QString &incidentId, EvidenceCollected item)
{
    const base::Result<incidents::IncidentPtr> fresh = call.incident(incidentId);
    const base::Result<journal::Authorship> by = call.by();
    if (!fresh || !by)
        return fresh ? by.error() : fresh.error();
    if (const base::Done described = describe(call, **fresh, item); !described)
        return described;
    return call.carryOut(desk::collectEvidence(**fresh, item, *by));
}

/// Something that is kept elsewhere: only what is known of it.
base::Done addElsewhere(Call &call, const QString &incidentId)
{
    EvidenceCollected item{.title = call.option("title")};
    item.place = call.option("held-at");
    if (call.has("hash"))
        item.sha256 = QByteArray::fromHex(call.option("hash").toLatin1());
    if (call.has("hash") && item.sha256.size() != 32)
        return base::Error{base::ErrorKind::Invalid, QStringLiteral("--hash is not a SHA-256")};
    return addOne(call, incidentId, item);
}

base::Done addFiles(Call &call)
{
    const base::Result<incidents::IncidentPtr> incident = call.incident(call.word(0));
    if (!incident)
        return incident.error();
    const QStringList paths = call.words().mid(1);
    if (paths.isEmpty() != call.has("held-at"))
        return base::Error{base::ErrorKind::Invalid,
                           QStringLiteral("Evidence is either files, or kept elsewhere with --held-at"),
                           QStringLiteral("parapetctl help evidence add")};
    if (paths.isEmpty())
        return addElsewhere(call, (*incident)->id);
    const base::Result<store::EvidenceFolder> folder = folderOf(call);
    for (const QString &path : paths) {
        const base::Result<EvidenceCollected> sealed =
            desk::sealEvidence(*folder, path, call.option("title"), {}, shownProgress(call, path));
        if (!sealed)
            return sealed.error();
        if (const base::Done added = addOne(call, (*incident)->id, *sealed); !added)
            return added;
    }
    makeFindable(call);
    return base::done();
}

base::Done seal(Call &call)
{
    const base::Result<Named> named = evidenceNamed(call);
    const base::Result<journal::Authorship> by = call.by();
    if (!named || !by)
        return named ? by.error() : named.error();
    const base::Result<store::Sealed> file = folderOf(call)->seal(call.word(2), shownProgress(call, call.word(2)));
    if (!file)
        return file.error();
    const base::Done done = call.carryOut(desk::resealEvidence(*named->incident, named->item.entryId, *file, *by));
    if (done)
        makeFindable(call);
    return done;
}

base::Done plan(Call &call)
{
    incidents::EvidencePlanned wanted{.title = call.textFrom(1)};
    const auto kind = kindOf(call, evidence::Kind::File);
    const auto also = alsoOf(call);
    const auto sensitivity = sensitivityOf(call);
    const auto from = earlierTime(call, "content-from"), to = earlierTime(call, "content-to");
    const auto expires = call.timeAhead("expires");
    if (!kind || !also || !sensitivity)
        return !kind ? kind.error() : !also ? also.error() : sensitivity.error();
    if (!from || !to || !expires)
        return !from ? from.error() : !to ? to.error() : expires.error();
    wanted.kindOfEvidence = *kind;
    wanted.also = *also;
    wanted.sensitivity = *sensitivity;
    wanted.contentFrom = *from;
    wanted.contentTo = *to;
    wanted.expires = *expires;
    wanted.step = call.option("step");
    wanted.source = call.option("source");
    wanted.who = call.option("who");
    return withIncident(call, [&](const incidents::Incident &incident, const journal::Authorship &by) {
        return desk::planEvidence(incident, wanted, by);
    });
}

} // namespace

QList<Verb> evidenceVerbs()
{
    const QList<QCommandLineOption> described{
        option("kind", "github_audit, git_events, workflow_log, artifact, …", "KIND"),
        option("also", "other kinds that are in it, with commas", "KINDS"),
        option("sensitivity", "public, internal, confidential, restricted", "S"),
        option("step", "the playbook step that expects it", "STEP"),
        option("source", "where it came from", "TEXT"),
        option("content-from", "since when what it holds happened", "TIME"),
        option("content-to", "until when", "TIME"),
        option("at", "when it was collected", "TIME")};
    const QList<QCommandLineOption> collected{option("title", "what it shows", "TEXT"),
                                              option("plan", "the planned item this is", "LABEL"),
                                              option("tool", "what collected it", "NAME"),
                                              option("tool-version", "which version of that", "VERSION"),
                                              option("request", "the command or address that was asked", "TEXT"),
                                              option("headers", "a file with the headers of the answer", "FILE"),
                                              option("retain-until", "it is not disposed of before", "TIME"),
                                              option("held-at", "no file: it is kept there", "PLACE"),
                                              option("hash", "the SHA-256 of what is kept elsewhere", "SHA256")};
    const QList<QCommandLineOption> planned{option("who", "who is to collect it", "PERSON"),
                                            option("expires", "when its source no longer has it", "TIME")};
    return {{QStringLiteral("evidence add"), QStringLiteral("ID [FILE…]"),
             QStringLiteral("seals files as evidence of an incident"), 1, -1, collected + described, addFiles},
            {QStringLiteral("evidence seal"),
             QStringLiteral("ID LABEL FILE"),
             QStringLiteral("seals the file of what was kept elsewhere, or is missing or changed"),
             3,
             3,
             {option("at", "when", "TIME")},
             seal},
            {QStringLiteral("evidence plan"), QStringLiteral("ID TITLE…"),
             QStringLiteral("registers what must be collected before its source forgets"), 2, -1, planned + described,
             plan}};
}

} // namespace ctl
