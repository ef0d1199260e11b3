#include "support/statedump.h"

namespace support {

QJsonValue dumped(const std::optional<base::Instant> &at)
{
    return at ? QJsonValue(base::micros(*at)) : QJsonValue();
}

QJsonArray row(std::initializer_list<QJsonValue> values)
{
    return QJsonArray(values);
}

QJsonArray dumped(const journal::Remark &remark)
{
    return row({remark.entryId, remark.by, base::micros(remark.recorded), remark.text});
}

QJsonArray dumped(const QList<journal::Remark> &remarks)
{
    return dumpedList(remarks, [](const journal::Remark &remark) { return dumped(remark); });
}

QJsonObject dumped(const journal::Authorship &by)
{
    return {{QStringLiteral("actor"), by.actor},
            {QStringLiteral("for"), by.onBehalfOf},
            {QStringLiteral("occurred"), journal::toJson(by.occurred)},
            {QStringLiteral("confidence"), journal::name(by.confidence)}};
}

QJsonObject dumped(const journal::Line &line)
{
    return {{QStringLiteral("entry"), QString::fromLatin1(line.entry->hash.toHex())},
            {QStringLiteral("kind"), journal::name(line.kind)},
            {QStringLiteral("by"), dumped(line.authorship)},
            {QStringLiteral("text"), line.text},
            {QStringLiteral("about"), line.about},
            {QStringLiteral("system"), line.system},
            {QStringLiteral("refused"), line.refused},
            {QStringLiteral("disputed"), line.disputed},
            {QStringLiteral("pinned"), line.pinned},
            {QStringLiteral("tags"), QJsonArray::fromStringList(line.tags)},
            {QStringLiteral("comments"), dumped(line.comments)},
            {QStringLiteral("amendments"), dumped(line.amendments)},
            {QStringLiteral("struck"), line.struck ? QJsonValue(dumped(*line.struck)) : QJsonValue()},
            {QStringLiteral("redacted"), line.redacted ? QJsonValue(dumped(*line.redacted)) : QJsonValue()},
            {QStringLiteral("amended"), line.amended}};
}

QJsonObject dumpedBreaches(const Incident &incident)
{
    QJsonObject out;
    for (auto seen = incident.breachSeen.cbegin(); seen != incident.breachSeen.cend(); ++seen)
        out.insert(seen.key(), base::micros(*seen));
    return out;
}

QJsonObject dumpedResponse(const Incident &incident)
{
    QJsonObject milestones;
    for (auto reached = incident.milestones.cbegin(); reached != incident.milestones.cend(); ++reached)
        milestones.insert(name(reached.key()),
                          row({journal::toJson(reached->at), reached->by, reached->entryId, reached->detail}));
    const auto &closing = incident.closing;
    return {{QStringLiteral("status"), name(incident.status)},
            {QStringLiteral("severities"),
             dumpedList(incident.severities,
                        [](const SeverityChange &one) {
                            return row({base::micros(one.at), int(one.to), one.by, one.reason, one.entryId});
                        })},
            {QStringLiteral("closing"),
             closing ? QJsonValue(row(
                 {name(closing->outcome), base::micros(closing->at), closing->by, closing->reason, closing->declined}))
                     : QJsonValue()},
            {QStringLiteral("reopenings"),
             dumpedList(incident.reopenings,
                        [](const Reopening &one) {
                            return row({base::micros(one.at), one.by, one.reason});
                        })},
            {QStringLiteral("milestones"), milestones},
            {QStringLiteral("roles"), dumpedList(incident.roles, [](const RoleSpan &span) {
                 return row({name(span.role), span.login, base::micros(span.assumed), dumped(span.ended), span.handover,
                             span.entryId});
             })}};
}

QJsonObject dumpedPlan(const Incident &incident)
{
    const auto task = [](const Task &one) {
        return row({one.key, one.title, one.phase, one.role, one.required, one.step, one.assignee,
                    base::micros(one.given), dumped(one.due), one.timeBox ? qint64(one.timeBox->count()) : -1,
                    name(one.state), one.why, dumped(one.finished), one.by});
    };
    const auto attempt = [](const Attempt &one) {
        return row({one.channel, name(one.result), one.person, one.by, base::micros(one.at)});
    };
    const auto notification = [&](const Notification &one) {
        return row({one.stakeholder, dumped(one.due), one.acknowledge, QJsonArray::fromStringList(one.channels),
                    name(one.state), dumpedList(one.attempts, attempt), one.waiver});
    };
    return {{QStringLiteral("playbook"), incident.playbook ? QJsonValue(toJson(*incident.playbook)) : QJsonValue()},
            {QStringLiteral("tasks"), dumpedList(incident.tasks, task)},
            {QStringLiteral("notifications"), dumpedList(incident.notifications, notification)}};
}

static QJsonArray dumpedStep(const evidence::Custody &one)
{
    return row({one.entryId, name(one.step), one.by, one.from, one.to, journal::toJson(one.when), one.place, one.reason,
                one.seen, one.finding ? QJsonValue(name(*one.finding)) : QJsonValue()});
}

static QJsonArray dumpedItem(const EvidenceItem &one)
{
    QJsonArray also;
    for (const evidence::Kind kind : one.also)
        also.append(name(kind));
    const evidence::Method &how = one.method;
    return {row({one.entryId, one.label, one.title, name(one.kind), also, name(one.state), name(one.sensitivity)}),
            row({one.fileName, one.sha256, one.size, one.mediaType, one.step, one.source, one.place, one.device}),
            row({how.tool, how.version, how.request, how.headers, one.by, base::micros(one.at), one.hold, one.holder}),
            row({dumped(one.contentFrom), dumped(one.contentTo), dumped(one.planned), dumped(one.expires),
                 dumped(one.retention)}),
            one.handover ? row({one.handover->entryId, one.handover->to, base::micros(one.handover->at)})
                         : QJsonArray(),
            one.disposal
                ? row({one.disposal->entryId, one.disposal->by, one.disposal->reason, base::micros(one.disposal->at)})
                : QJsonArray(),
            one.check ? row({name(one.check->finding), one.check->by, base::micros(one.check->at)}) : QJsonArray(),
            dumpedList(one.custody, dumpedStep)};
}

QJsonObject dumpedScope(const Incident &incident)
{
    const auto decision = [](const Decision &one) {
        return row({one.entryId, one.label, one.text, QJsonArray::fromStringList(one.options), one.objections, one.by,
                    base::micros(one.at), dumped(one.reviewAt), dumped(one.reviewed)});
    };
    QStringList events(incident.pinnedEvents.cbegin(), incident.pinnedEvents.cend());
    events.sort();
    return {{QStringLiteral("decisions"), dumpedList(incident.decisions, decision)},
            {QStringLiteral("questions"),
             dumpedList(incident.questions,
                        [](const Question &one) {
                            return row({one.entryId, one.text, one.by, one.answer});
                        })},
            {QStringLiteral("indicators"),
             dumpedList(incident.indicators,
                        [](const Indicator &one) {
                            return row({one.entryId, name(one.kind), one.value, one.by});
                        })},
            {QStringLiteral("assets"),
             dumpedList(incident.assets,
                        [](const Asset &one) {
                            return row({one.entryId, name(one.kind), one.name, name(one.state)});
                        })},
            {QStringLiteral("evidence"), dumpedList(incident.evidence, dumpedItem)},
            {QStringLiteral("links"),
             dumpedList(incident.links,
                        [](const Link &one) {
                            return row({name(one.kind), one.to, one.confirmed, one.entryId});
                        })},
            {QStringLiteral("alerts"),
             dumpedList(incident.alerts,
                        [](const AttachedAlert &one) {
                            return row({one.entryId, one.alert, one.title, one.repository, one.by});
                        })},
            {QStringLiteral("events"), QJsonArray::fromStringList(events)}};
}

QJsonObject dumpedReview(const Review &review)
{
    QJsonObject sections;
    for (auto at = review.sections.begin(); at != review.sections.end(); ++at)
        sections.insert(name(at.key()), row({at->text, at->by, base::micros(at->at)}));
    const std::optional<SignOff> &sign = review.signOff;
    return {
        {QStringLiteral("state"), name(review.state)},
        {QStringLiteral("people"), row({review.lead, review.submittedBy, review.returned})},
        {QStringLiteral("times"), row({base::micros(review.opened), dumped(review.hotWash), dumped(review.closed)})},
        {QStringLiteral("sections"), sections},
        {QStringLiteral("factors"),
         dumpedList(review.factors,
                    [](const Factor &one) {
                        return row({one.entryId, name(one.kind), one.text, one.by});
                    })},
        {QStringLiteral("reports"),
         dumpedList(
             review.reports,
             [](const ReportIssue &one) {
                 return row({one.entryId, one.format, one.sha256, one.size, one.entries, one.by, base::micros(one.at)});
             })},
        {QStringLiteral("signed"),
         sign ? row(
             {sign->by, base::micros(sign->at), sign->entries, QString::fromLatin1(sign->root.toHex()), sign->entryId})
              : QJsonArray()}};
}

QJsonObject dumpedUpdates(const Incident &incident)
{
    const auto text = [](const StatusUpdate &one) {
        return row({one.entryId, one.label, name(one.audience), plainText(one.words), one.by, base::micros(one.at)});
    };
    const auto approval = [](const UpdateApproval &one) {
        return row({one.entryId, one.update, one.sha256, one.by, base::micros(one.at)});
    };
    const auto issue = [](const UpdateIssue &one) {
        return row({one.entryId, one.update, one.label, name(one.audience), one.sha256, one.channel, one.recipients,
                    name(one.result), one.by, base::micros(one.at)});
    };
    return {{QStringLiteral("texts"), dumpedList(incident.updates, text)},
            {QStringLiteral("approvals"), dumpedList(incident.updateApprovals, approval)},
            {QStringLiteral("issues"), dumpedList(incident.updateIssues, issue)}};
}

QJsonObject dumpedState(const Incident &incident)
{
    return {{QStringLiteral("id"), incident.id},
            {QStringLiteral("title"), incident.title},
            {QStringLiteral("category"), incident.category},
            {QStringLiteral("detector"), incident.detector},
            {QStringLiteral("codename"), incident.codename},
            {QStringLiteral("ticket"), incident.ticket},
            {QStringLiteral("visibility"), name(incident.visibility)},
            {QStringLiteral("backfilled"), incident.backfilled},
            {QStringLiteral("newer"), incident.newer},
            {QStringLiteral("merged"), row({incident.mergedInto, name(incident.mergedFrom)})},
            {QStringLiteral("response"), dumpedResponse(incident)},
            {QStringLiteral("plan"), dumpedPlan(incident)},
            {QStringLiteral("review"), dumpedReview(incident.review)},
            {QStringLiteral("updates"), dumpedUpdates(incident)},
            {QStringLiteral("scope"), dumpedScope(incident)}};
}

QJsonObject dumped(const Incident &incident)
{
    QJsonObject out = dumpedState(incident);
    out.insert(QStringLiteral("known"), base::micros(incident.known));
    out.insert(QStringLiteral("breaches"), dumpedBreaches(incident));
    out.insert(QStringLiteral("lines"),
               dumpedList(incident.lines, [](const journal::Line &line) { return dumped(line); }));
    return out;
}

QJsonObject dumped(const journal::SubjectPtr &state)
{
    return dumped(static_cast<const Incident &>(*state));
}

QString difference(const QJsonValue &a, const QJsonValue &b, const QString &path)
{
    if (a == b)
        return {};
    if (a.isObject() && b.isObject()) {
        QJsonObject all = a.toObject();
        const QJsonObject other = b.toObject();
        for (auto member = other.begin(); member != other.end(); ++member)
            all.insert(member.key(), member.value());
        for (const QString &key : all.keys()) {
            const QString found = difference(a.toObject().value(key), other.value(key), path + u'/' + key);
            if (!found.isEmpty())
                return found;
        }
    }
    if (a.isArray() && b.isArray() && a.toArray().size() == b.toArray().size()) {
        for (qsizetype i = 0; i < a.toArray().size(); ++i) {
            const QString found =
                difference(a.toArray().at(i), b.toArray().at(i), QStringLiteral("%1/%2").arg(path).arg(i));
            if (!found.isEmpty())
                return found;
        }
    }
    const auto text = [](const QJsonValue &value) {
        return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
    };
    return QStringLiteral("%1: %2 | %3").arg(path, text(a), text(b));
}

} // namespace support
