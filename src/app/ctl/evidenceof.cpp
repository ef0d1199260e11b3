#include "app/ctl/evidenceof.h"

#include "app/ctl/withincident.h"
#include "domain/journal/statedspan.h"
#include "domain/journal/statedtime.h"
#include "domain/workspace/lineage.h"

namespace ctl {

using base::Instant;
using base::Result;

namespace {

template<class E>
QString itemLabels(int count)
{
    QStringList out;
    for (int i = 0; i < count; ++i)
        out.append(name(E(i)));
    return out.join(QStringLiteral(", "));
}

} // namespace

Result<Named> evidenceNamed(Call &call)
{
    const Result<incidents::IncidentPtr> incident = call.incident(call.word(0));
    if (!incident)
        return incident.error();
    const auto item = incidents::evidenceLabelled(**incident, call.word(1));
    return item ? Result<Named>(Named{*incident, **item}) : Result<Named>(item.error());
}

Result<QStringList> itemsNamed(const incidents::Incident &incident, const QStringList &labels)
{
    QStringList out;
    for (const QString &label : labels) {
        const auto item = incidents::evidenceLabelled(incident, label);
        if (!item)
            return item.error();
        if (!out.contains((*item)->entryId))
            out.append((*item)->entryId);
    }
    if (!labels.isEmpty())
        return out;
    for (const incidents::EvidenceItem &item : incident.evidence) {
        if (item.isFiled())
            out.append(item.entryId);
    }
    return out;
}

Result<store::EvidenceFolder> folderOf(Call &call)
{
    const Result<store::Store *> opened = call.store();
    return opened ? Result<store::EvidenceFolder>(store::EvidenceFolder((*opened)->folder().evidence()))
                  : Result<store::EvidenceFolder>(opened.error());
}

Result<QSet<QString>> consolesOf(Call &call)
{
    const Result<store::Store *> opened = call.store();
    if (!opened)
        return opened.error();
    const store::Bearings &bearings = (*opened)->bearings();
    const Result<journal::SubjectPtr> read = (*opened)->subject(bearings.workspaceId).result();
    if (!read)
        return read.error();
    return workspace::lineage(static_cast<const workspace::Workspace &>(**read), bearings.deviceId);
}

Result<evidence::Kind> kindOf(Call &call, evidence::Kind fallback)
{
    if (!call.has("kind"))
        return fallback;
    if (const std::optional<evidence::Kind> kind = evidence::kindFrom(call.option("kind")))
        return *kind;
    return unknown(QStringLiteral("kind of evidence"), call.option("kind"),
                   itemLabels<evidence::Kind>(evidence::kindCount));
}

Result<QList<evidence::Kind>> alsoOf(Call &call)
{
    QList<evidence::Kind> out;
    for (const QString &given : call.option("also").split(u',', Qt::SkipEmptyParts)) {
        const std::optional<evidence::Kind> kind = evidence::kindFrom(given.trimmed());
        if (!kind)
            return unknown(QStringLiteral("kind of evidence"), given.trimmed(),
                           itemLabels<evidence::Kind>(evidence::kindCount));
        out.append(*kind);
    }
    return out;
}

Result<evidence::Sensitivity> sensitivityOf(const QString &given)
{
    if (const std::optional<evidence::Sensitivity> known = evidence::sensitivityFrom(given))
        return *known;
    return unknown(QStringLiteral("sensitivity"), given, itemLabels<evidence::Sensitivity>(evidence::sensitivityCount));
}

Result<evidence::Sensitivity> sensitivityOf(Call &call)
{
    return call.has("sensitivity") ? sensitivityOf(call.option("sensitivity")) : evidence::Sensitivity::Internal;
}

Result<std::optional<Instant>> earlierTime(Call &call, const char *option)
{
    if (!call.has(option))
        return std::optional<Instant>();
    const Result<journal::Occurrence> at = call.time(option);
    if (!at)
        return at.error();
    return std::optional(at->at);
}

Result<Instant> until(const QString &text, Instant now)
{
    const std::optional<journal::StatedSpan> span = journal::readSpan(text, 0);
    if (span && span->end == text.size())
        return now + span->span;
    const Result<journal::StatedTime> stated = journal::wholeTimeAhead(text, {now, QTimeZone::utc()});
    if (!stated)
        return stated.error();
    return stated->occurred.at;
}

store::EvidenceFolder::Progress shownProgress(Call &call, const QString &what)
{
    return [&call, what, shown = qint64(-1)](qint64 done, qint64 total) mutable {
        const qint64 percent = total > 0 ? done * 100 / total : 100;
        if (percent != shown)
            call.progress(percent < 100 ? QStringLiteral("%1 %2 %").arg(what).arg(percent) : QString());
        shown = percent;
        return true;
    };
}

} // namespace ctl
