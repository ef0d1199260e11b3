#include "app/ctl/verbs.h"
#include "app/ctl/withincident.h"
#include "desk/incidents/addasset.h"
#include "desk/incidents/addindicator.h"
#include "desk/incidents/moveasset.h"
#include "domain/incidents/indicatorvalue.h"
#include "store/incidents/indicatormatches.h"

#include <QJsonArray>

#include <algorithm>

namespace ctl {

using namespace incidents;

namespace {

template<class Kind>
QString namesOf(int count)
{
    QStringList out;
    for (int i = 0; i < count; ++i)
        out.append(name(Kind(i)));
    return out.join(QStringLiteral(", "));
}

base::Done indicator(Call &call)
{
    const QString typed = call.textFrom(1);
    IndicatorKind kind = guessIndicator(typed);
    if (call.has("kind")) {
        const std::optional<IndicatorKind> stated = indicatorKindFrom(call.option("kind"));
        if (!stated)
            return unknown(QStringLiteral("kind of indicator"), call.option("kind"), namesOf<IndicatorKind>(9));
        kind = *stated;
    } else if (!indicatorValue(kind, typed)) {
        kind = IndicatorKind::Other;
    }
    return withIncident(call, [&](const Incident &incident, const journal::Authorship &by) {
        return desk::addIndicator(incident, kind, typed, by);
    });
}

/// Adds it, or moves it when it is listed.
base::Result<journal::Deed> stated(const Incident &incident, AssetKind kind, const QString &typed, AssetState state,
                                   const journal::Authorship &by)
{
    const base::Result<QString> kept = assetName(kind, typed);
    if (!kept)
        return kept.error();
    const auto known = std::find_if(incident.assets.cbegin(), incident.assets.cend(), [&](const Asset &asset) {
        return asset.kind == kind && asset.name.compare(*kept, Qt::CaseInsensitive) == 0;
    });
    return known == incident.assets.cend() ? desk::addAsset(incident, kind, typed, state, by)
                                           : desk::moveAsset(incident, known->entryId, state, by);
}

base::Done asset(Call &call)
{
    const std::optional<AssetKind> kind = assetKindFrom(call.word(1));
    const QString written = call.has("state") ? call.option("state") : QString(name(AssetState::Suspected));
    const std::optional<AssetState> state = assetStateFrom(written);
    if (!kind)
        return unknown(QStringLiteral("kind of asset"), call.word(1), namesOf<AssetKind>(8));
    if (!state)
        return unknown(QStringLiteral("state of an asset"), written, namesOf<AssetState>(4));
    return withIncident(call, [&](const Incident &incident, const journal::Authorship &by) {
        return stated(incident, *kind, call.textFrom(2), *state, by);
    });
}

QString countText(const store::CappedCount &count)
{
    return QString::number(count.count) + (count.more ? QStringLiteral("+") : QString());
}

QJsonObject countJson(const store::CappedCount &count)
{
    return {{QStringLiteral("count"), count.count}, {QStringLiteral("more"), count.more}};
}

/// What was written of one indicator, as columns and as JSON.
struct Matched
{
    QStringList columns;
    QJsonObject object;
};

base::Result<Matched> matched(store::Store &store, const Indicator &indicator)
{
    const base::Instant now = store.clock().now();
    const auto lines = store
                           .readJournal([&indicator, now](store::Database &journal) {
                               return store::linesNaming(journal, indicator, now);
                           })
                           .result();
    const auto inMirror = [&store](const auto &ask) { return store.readMirror(ask).result(); };
    const auto events = inMirror([&](store::Database &mirror) { return store::eventsNaming(mirror, indicator, now); });
    const auto files = inMirror([&](store::Database &mirror) { return store::evidenceNaming(mirror, indicator); });
    const auto threats = inMirror([&](store::Database &mirror) { return store::threatsNaming(mirror, indicator); });
    for (const auto *found : {&lines, &events, &files, &threats}) {
        if (!*found)
            return found->error();
    }
    const QString filter = timeline::filterText(store::filterFor(indicator));
    return Matched{{name(indicator.kind), indicator.value, countText(*lines), countText(*events), countText(*files),
                    countText(*threats), filter},
                   {{QStringLiteral("entry"), indicator.entryId},
                    {QStringLiteral("kind"), name(indicator.kind)},
                    {QStringLiteral("indicator"), indicator.value},
                    {QStringLiteral("lines"), countJson(*lines)},
                    {QStringLiteral("events"), countJson(*events)},
                    {QStringLiteral("files"), countJson(*files)},
                    {QStringLiteral("threats"), countJson(*threats)},
                    {QStringLiteral("filter"), filter}}};
}

base::Done matches(Call &call)
{
    const base::Result<IncidentPtr> incident = call.incident(call.word(0));
    if (!incident)
        return incident.error();
    const QString asked = call.textFrom(1);
    QList<QStringList> rows;
    QJsonArray objects;
    for (const Indicator &one : (*incident)->indicators) {
        if (!asked.isEmpty() && one.value.compare(asked, Qt::CaseInsensitive) != 0)
            continue;
        const base::Result<Matched> found = matched(**call.store(), one);
        if (!found)
            return found.error();
        rows.append(found->columns);
        objects.append(found->object);
    }
    if (rows.isEmpty() && !asked.isEmpty())
        return base::Error{base::ErrorKind::Invalid, QStringLiteral("“%1” is no indicator of this incident").arg(asked),
                           QStringLiteral("parapetctl incident indicator %1 %2 adds it").arg(call.word(0), asked)};
    call.table({QStringLiteral("KIND"), QStringLiteral("INDICATOR"), QStringLiteral("LINES"), QStringLiteral("EVENTS"),
                QStringLiteral("FILES"), QStringLiteral("THREATS"), QStringLiteral("FILTER")},
               rows, QStringLiteral("indicators"), objects);
    return base::done();
}

} // namespace

QList<Verb> scopeVerbs()
{
    const QCommandLineOption at = option("at", "when it was found", "TIME");
    return {{QStringLiteral("incident indicator"),
             QStringLiteral("ID VALUE…"),
             QStringLiteral("adds a trace of the attack to look for: host, action@commit, package@version, hash, …"),
             2,
             -1,
             {option("kind", "what it is, when it is not as it looks", "KIND"), at},
             indicator},
            {QStringLiteral("incident asset"),
             QStringLiteral("ID KIND NAME…"),
             QStringLiteral("something of ours is suspected, confirmed, contained or cleared"),
             3,
             -1,
             {option("state", "suspected if not given", "STATE"), at},
             asset},
            {QStringLiteral("incident matches"),
             QStringLiteral("ID [INDICATOR]"),
             QStringLiteral(
                 "where else its indicators occur: lines of people, machine events, evidence, threat indicators"),
             1,
             -1,
             {},
             matches}};
}

} // namespace ctl
