#include "app/ctl/alertof.h"

#include "desk/intelligence/takeupfinding.h"
#include "domain/intelligence/exploitscore.h"
#include "domain/journal/statedtime.h"
#include "store/intelligence/findingfacts.h"

namespace ctl {

using namespace intelligence;

namespace {

base::Result<NamedAlert> findingBeginning(Call &call, store::Store &store, const QString &text, base::Instant now)
{
    const auto key =
        store.readMirror([text](store::Database &mirror) { return store::findingKeyBeginning(mirror, text); }).result();
    if (!key)
        return key.error();
    const auto facts =
        store.readMirror([key = *key, now](store::Database &mirror) { return store::factsNow(mirror, key, now); })
            .result();
    if (!facts)
        return facts.error();
    const base::Result<journal::Authorship> by = call.by();
    if (!by)
        return by.error();
    if (!*facts)
        return base::Error{base::ErrorKind::Invalid, QStringLiteral("There is no finding %1").arg(*key)};
    return NamedAlert{desk::takenUpNow(**facts, *by), **facts};
}

} // namespace

base::Result<NamedAlert> alertNamed(Call &call, const QString &text)
{
    const base::Result<store::Store *> opened = call.store();
    const base::Result<base::Instant> now = call.now();
    if (!opened || !now)
        return opened ? now.error() : opened.error();
    const auto id =
        (*opened)->readJournal([text](store::Database &journal) { return store::alertNamed(journal, text); }).result();
    if (!id) {
        // Not an alert; a finding, perhaps. When it is neither, what was typed decides which refusal helps.
        const base::Result<NamedAlert> finding = findingBeginning(call, **opened, text, *now);
        const bool label = text.startsWith(QLatin1String("ALR-"), Qt::CaseInsensitive);
        return finding || !label ? finding : base::Result<NamedAlert>(id.error());
    }
    const base::Result<journal::SubjectPtr> read = (*opened)->subject(*id).result();
    if (!read)
        return read.error();
    return NamedAlert{std::static_pointer_cast<const Alert>(*read), {}};
}

base::Done withAlert(Call &call, const AlertWork &work)
{
    const base::Result<NamedAlert> named = alertNamed(call, call.word(0));
    const base::Result<journal::Authorship> by = call.by();
    if (!named || !by)
        return named ? by.error() : named.error();
    base::Result<journal::Deed> deed = work(*named->alert, *by);
    if (!deed || !named->untaken)
        return call.carryOut(deed);
    base::Result<journal::Deed> taking = desk::takeUpFinding(*named->untaken, *by);
    if (!taking)
        return taking.error();
    const QString summary = deed->summary;
    journal::Deed both = std::move(*taking).add(*std::move(deed));
    both.summary = summary;
    return call.carryOut(both);
}

base::Result<QHash<QString, QString>> labelsOf(Call &call, const QList<store::AlertRow> &rows)
{
    QStringList ids;
    for (const store::AlertRow &row : rows)
        ids.append(row.id);
    return (*call.store())
        ->readJournal([ids](store::Database &journal) { return store::alertLabels(journal, ids); })
        .result();
}

QJsonObject toJson(const store::AlertRow &row, const QString &label, base::Instant now)
{
    const auto time = [](const std::optional<base::Instant> &at) {
        return at ? QJsonValue(base::rfc3339(*at)) : QJsonValue();
    };
    const bool open = !row.settled;
    return {{QStringLiteral("id"), row.id},
            {QStringLiteral("label"), label},
            {QStringLiteral("finding"), row.finding},
            {QStringLiteral("rule"), row.rule},
            {QStringLiteral("title"), row.title},
            {QStringLiteral("what"), row.what},
            {QStringLiteral("fixed"), row.fixed},
            {QStringLiteral("repository"), row.repository},
            {QStringLiteral("source"), row.source},
            {QStringLiteral("severity"), severityName(row.severity)},
            {QStringLiteral("cvss"), row.cvss ? QJsonValue(cvssText(*row.cvss)) : QJsonValue()},
            {QStringLiteral("epss"), row.score ? QJsonValue(millionthsText(*row.score)) : QJsonValue()},
            {QStringLiteral("known_exploited"), name(row.listing)},
            {QStringLiteral("state"), name(row.state)},
            {QStringLiteral("priority"), open ? QJsonValue(QString(name(row.band))) : QJsonValue()},
            {QStringLiteral("assumed"), open && row.assumed()},
            {QStringLiteral("due"), open ? time(row.due) : QJsonValue()},
            {QStringLiteral("overdue"), row.overdue(now)},
            {QStringLiteral("breached"), row.breachSeen.has_value() || row.overdue(now)},
            {QStringLiteral("owner"), row.owner},
            {QStringLiteral("action"), row.action ? QJsonValue(QString(name(*row.action))) : QJsonValue()},
            {QStringLiteral("outcome"), row.outcome},
            {QStringLiteral("first_seen"), base::rfc3339(row.firstSeen)},
            {QStringLiteral("taken_up"), base::rfc3339(row.taken)},
            {QStringLiteral("settled"), time(row.settled)}};
}

} // namespace ctl
