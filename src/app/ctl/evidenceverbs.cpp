#include "app/ctl/call.h"
#include "app/ctl/verbs.h"
#include "desk/evidence/sealevidence.h"
#include "desk/incidents/collectevidence.h"
#include "store/evidence/evidencefolder.h"

#include <QJsonArray>

namespace ctl {

namespace {

base::Done add(Call &call)
{
    const base::Result<incidents::IncidentPtr> incident = call.incident(call.word(0));
    const base::Result<journal::Authorship> by = call.by();
    if (!incident || !by)
        return incident ? by.error() : incident.error();
    for (const QString &path : call.words().mid(1)) {
        const base::Result<store::Store *> opened = call.store();
        const base::Result<incidents::EvidenceCollected> evidence = desk::sealEvidence(
            store::EvidenceFolder((*opened)->folder().evidence()), path, call.option("title"), call.option("step"));
        if (!evidence)
            return evidence.error();
        const base::Result<incidents::IncidentPtr> fresh = call.incident((*incident)->id);
        if (!fresh)
            return fresh.error();
        if (const base::Done done = call.carryOut(desk::collectEvidence(**fresh, *evidence, *by)); !done)
            return done;
    }
    return base::done();
}

base::Done list(Call &call)
{
    const base::Result<incidents::IncidentPtr> incident = call.incident(call.word(0));
    if (!incident)
        return incident.error();
    QList<QStringList> rows;
    QJsonArray objects;
    for (const incidents::EvidenceItem &item : (*incident)->evidence) {
        rows.append({item.label, base::rfc3339(item.at), item.by, QString::number(item.size), item.sha256.left(16),
                     item.title});
        objects.append(QJsonObject{{QStringLiteral("label"), item.label},
                                   {QStringLiteral("title"), item.title},
                                   {QStringLiteral("kind"), item.kind},
                                   {QStringLiteral("file_name"), item.fileName},
                                   {QStringLiteral("sha256"), item.sha256},
                                   {QStringLiteral("size"), item.size},
                                   {QStringLiteral("media_type"), item.mediaType},
                                   {QStringLiteral("step"), item.step},
                                   {QStringLiteral("collected_by"), item.by},
                                   {QStringLiteral("collected_at"), base::rfc3339(item.at)}});
    }
    call.table({QStringLiteral("LABEL"), QStringLiteral("COLLECTED"), QStringLiteral("BY"), QStringLiteral("BYTES"),
                QStringLiteral("SHA-256"), QStringLiteral("TITLE")},
               rows, QStringLiteral("evidence"), objects);
    return base::done();
}

base::Done verify(Call &call)
{
    const base::Result<incidents::IncidentPtr> incident = call.incident(call.word(0));
    if (!incident)
        return incident.error();
    const store::EvidenceFolder folder((*call.store())->folder().evidence());
    QStringList broken;
    for (const incidents::EvidenceItem &item : (*incident)->evidence) {
        const base::Done intact = folder.check(item.sha256, item.size);
        if (!intact)
            broken.append(item.label);
        call.print(QStringLiteral("%1  %2").arg(item.label, intact ? QStringLiteral("intact") : intact.error().text()));
    }
    if (!broken.isEmpty())
        return base::Error{base::ErrorKind::Corrupt,
                           QStringLiteral("Evidence does not verify: %1").arg(broken.join(QStringLiteral(", ")))};
    return base::done();
}

} // namespace

QList<Verb> evidenceVerbs()
{
    return {{QStringLiteral("evidence add"),
             QStringLiteral("ID FILE…"),
             QStringLiteral("seals files as evidence of an incident"),
             2,
             -1,
             {option("title", "what it shows", "TEXT"), option("step", "the playbook step that expects it", "STEP"),
              option("at", "when it was collected", "TIME")},
             add},
            {QStringLiteral("evidence list"),
             QStringLiteral("ID"),
             QStringLiteral("the evidence of an incident"),
             1,
             1,
             {},
             list},
            {QStringLiteral("evidence verify"),
             QStringLiteral("ID"),
             QStringLiteral("hashes the evidence of an incident again"),
             1,
             1,
             {},
             verify}};
}

} // namespace ctl
