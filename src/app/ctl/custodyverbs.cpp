// What happens to an item of evidence: transfers, access, copies, its hold and its end.
#include "app/ctl/evidenceof.h"
#include "app/ctl/verbs.h"
#include "desk/evidence/acceptcustody.h"
#include "desk/evidence/accessevidence.h"
#include "desk/evidence/classifyevidence.h"
#include "desk/evidence/copyevidence.h"
#include "desk/evidence/deletedisposed.h"
#include "desk/evidence/disposeevidence.h"
#include "desk/evidence/evidenceexport.h"
#include "desk/evidence/exportevidence.h"
#include "desk/evidence/holdevidence.h"
#include "desk/evidence/releaseevidence.h"
#include "desk/evidence/retainevidence.h"
#include "desk/evidence/transfercustody.h"
#include "domain/evidence/handling.h"
#include "store/evidence/evidencetext.h"

#include <QFileInfo>

namespace ctl {

using incidents::CustodyFields;
using incidents::Incident;

namespace {

/// Carries out what `work` makes of the item that the first two words name.
template<class Work>
base::Done withEvidence(Call &call, Work work)
{
    const base::Result<Named> named = evidenceNamed(call);
    const base::Result<journal::Authorship> by = call.by();
    if (!named || !by)
        return named ? by.error() : named.error();
    return call.carryOut(work(*named->incident, named->item, *by));
}

CustodyFields fieldsOf(const Call &call, const evidence::Item &item, const QString &to, const QString &reason)
{
    return {.item = item.entryId, .to = to, .place = call.option("place"), .reason = reason};
}

base::Done transfer(Call &call)
{
    return withEvidence(call, [&](const Incident &incident, const evidence::Item &item, const auto &by) {
        CustodyFields fields = fieldsOf(call, item, call.word(2), call.textFrom(3));
        fields.seen = item.sha256;
        return desk::transferCustody(incident, fields, by);
    });
}

/// Looks at the file first, where it is here: whoever accepts says what they saw.
base::Done accept(Call &call)
{
    const base::Result<Named> named = evidenceNamed(call);
    if (!named)
        return named.error();
    CustodyFields fields = fieldsOf(call, named->item, {}, {});
    if (named->item.isFiled()) {
        const auto looked =
            folderOf(call)->look(named->item.sha256, named->item.size, shownProgress(call, named->item.label));
        if (!looked)
            return looked.error();
        fields.seen = looked->seen;
    }
    return withEvidence(call, [&](const Incident &incident, const evidence::Item &, const auto &by) {
        return desk::acceptCustody(incident, fields, by);
    });
}

/// What is text as text that does nothing to a terminal.
base::Done printContent(Call &call, const evidence::Item &item)
{
    if (!evidence::isText(item.mediaType))
        return base::Error{base::ErrorKind::Refused,
                           QStringLiteral("%1 is %2, not text").arg(item.label, item.mediaType),
                           QStringLiteral("make a copy of it")};
    const base::Result<QByteArray> bytes = folderOf(call)->beginning(item.sha256, evidence::mostText);
    if (!bytes)
        return bytes.error();
    const QString text = store::decoded(*bytes);
    for (const QString &line : text.split(u'\n'))
        call.print(line.endsWith(u'\r') ? line.chopped(1) : line);
    if (item.size > bytes->size())
        call.print(QStringLiteral("[the first %1 of %2 bytes]").arg(bytes->size()).arg(item.size));
    return base::done();
}

base::Done access(Call &call)
{
    const base::Result<Named> named = evidenceNamed(call);
    if (!named)
        return named.error();
    const base::Done written =
        withEvidence(call, [&](const Incident &incident, const evidence::Item &item, const auto &by) {
            return desk::accessEvidence(incident, fieldsOf(call, item, {}, call.textFrom(2)), by);
        });
    return written && call.has("print") ? printContent(call, named->item) : written;
}

base::Done copy(Call &call)
{
    const base::Result<Named> named = evidenceNamed(call);
    const base::Result<journal::Authorship> by = call.by();
    if (!named || !by)
        return named ? by.error() : named.error();
    const QString target = QFileInfo(call.word(2)).absoluteFilePath();
    CustodyFields fields = fieldsOf(call, named->item, call.option("to"), call.textFrom(3));
    fields.seen = named->item.sha256;
    const base::Result<journal::Deed> deed = desk::copyEvidence(*named->incident, fields, *by);
    if (!deed)
        return deed.error();
    if (const base::Done copied =
            folderOf(call)->copyTo(named->item.sha256, target, shownProgress(call, named->item.label));
        !copied)
        return copied;
    const base::Done written = call.carryOut(deed);
    if (!written)
        QFile::remove(target);
    return written;
}

base::Done exportOut(Call &call)
{
    const base::Result<incidents::IncidentPtr> incident = call.incident(call.word(0));
    const base::Result<journal::Authorship> by = call.by();
    if (!incident || !by)
        return incident ? by.error() : incident.error();
    if (!call.has("out"))
        return base::Error{base::ErrorKind::Invalid, QStringLiteral("--out names the folder that is made")};
    const base::Result<QStringList> items = itemsNamed(**incident, call.words().mid(1));
    if (!items)
        return items.error();
    const CustodyFields fields{.to = call.option("to"), .place = call.option("place"), .reason = call.option("reason")};
    const base::Result<journal::Deed> deed = desk::exportEvidence(**incident, *items, fields, *by);
    if (!deed)
        return deed.error();
    base::Result<desk::EvidenceExport> prepared = desk::EvidenceExport::prepare(
        *folderOf(call), **incident, *items, call.option("out"), shownProgress(call, QStringLiteral("export")));
    if (!prepared)
        return prepared.error();
    const base::Done written = call.carryOut(deed);
    return written ? prepared->finish() : written;
}

base::Done release(Call &call)
{
    return withEvidence(call, [&](const Incident &incident, const evidence::Item &item, const auto &by) {
        CustodyFields fields = fieldsOf(call, item, call.word(2), call.textFrom(3));
        fields.seen = item.sha256;
        return desk::releaseEvidence(incident, fields, by);
    });
}

base::Done hold(Call &call)
{
    return withEvidence(call, [&](const Incident &incident, const evidence::Item &item, const auto &by) {
        return desk::holdEvidence(incident, item.entryId, !call.has("lift"), call.textFrom(2), by);
    });
}

base::Done retain(Call &call)
{
    return withEvidence(call, [&](const Incident &incident, const evidence::Item &item, const auto &by) {
        const base::Result<base::Instant> at = until(call.word(2), by.now);
        return at ? desk::retainEvidence(incident, item.entryId, *at, call.textFrom(3), by)
                  : base::Result<journal::Deed>(at.error());
    });
}

base::Done classify(Call &call)
{
    return withEvidence(call, [&](const Incident &incident, const evidence::Item &item, const auto &by) {
        const base::Result<evidence::Sensitivity> to = sensitivityOf(call.word(2));
        return to ? desk::classifyEvidence(incident, item.entryId, *to, call.textFrom(3), by)
                  : base::Result<journal::Deed>(to.error());
    });
}

base::Done dispose(Call &call)
{
    const base::Result<Named> named = evidenceNamed(call);
    if (!named)
        return named.error();
    const base::Done written =
        withEvidence(call, [&](const Incident &incident, const evidence::Item &item, const auto &by) {
            return desk::disposeEvidence(incident, fieldsOf(call, item, {}, call.textFrom(2)), by);
        });
    if (!written || !named->item.disposal || named->item.sha256.isEmpty())
        return written;
    return desk::deleteDisposed(**call.store(), named->item.sha256).result();
}

} // namespace

QList<Verb> custodyVerbs()
{
    const QCommandLineOption at = option("at", "when it happened", "TIME");
    const QCommandLineOption place = option("place", "where", "PLACE");
    const QString reason = QStringLiteral("ID LABEL REASON…");
    const auto verb = [](const char *name, const QString &arguments, const char *summary, int least,
                         const QList<QCommandLineOption> &options, base::Done (*run)(Call &)) {
        return Verb{QStringLiteral("evidence ") + QLatin1String(name),
                    arguments,
                    QLatin1String(summary),
                    least,
                    -1,
                    options,
                    run};
    };
    return {
        verb("transfer", QStringLiteral("ID LABEL PERSON REASON…"), "hands an item to somebody, who must accept it", 4,
             {place, at}, transfer),
        verb("accept", QStringLiteral("ID LABEL"), "accepts an item that was handed to you, after looking at it", 2,
             {place, at}, accept),
        verb("access", reason, "writes down that you look at an item", 3,
             {option("print", "and prints it, when it is text"), place, at}, access),
        verb("copy", QStringLiteral("ID LABEL FILE REASON…"), "writes a working copy and writes that down", 4,
             {option("to", "for whom, when not for yourself", "PERSON"), place, at}, copy),
        verb("export", QStringLiteral("ID [LABEL…]"), "copies with their chains of custody, for somebody else", 1,
             {option("out", "the folder that is made", "FOLDER"), option("to", "to whom", "PERSON"),
              option("reason", "why", "TEXT"), place, at},
             exportOut),
        verb("release", QStringLiteral("ID LABEL PERSON REASON…"), "gives an item away for good", 4, {place, at},
             release),
        verb("hold", reason, "puts an item under legal hold, or lifts it", 3, {option("lift", "the hold ends"), at},
             hold),
        verb("retain", QStringLiteral("ID LABEL UNTIL REASON…"), "says until when an item is kept", 4, {at}, retain),
        verb("classify", QStringLiteral("ID LABEL SENSITIVITY REASON…"), "says who may see an item", 4, {at}, classify),
        verb("dispose", QStringLiteral("ID LABEL [REASON…]"),
             "asks for the disposal of an item, or disposes of it when somebody else asked", 2, {place, at}, dispose),
    };
}

} // namespace ctl
