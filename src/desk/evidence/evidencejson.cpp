#include "desk/evidence/evidencejson.h"

#include <QJsonArray>

namespace desk {

using evidence::Custody;
using evidence::Item;

namespace {

QJsonValue timeOrNull(const std::optional<base::Instant> &at)
{
    return at ? QJsonValue(base::rfc3339(*at)) : QJsonValue();
}

QJsonObject stepJson(const Custody &step)
{
    return {{QStringLiteral("step"), evidence::name(step.step)},
            {QStringLiteral("entry"), step.entryId},
            {QStringLiteral("by"), step.by},
            {QStringLiteral("from"), step.from},
            {QStringLiteral("to"), step.to},
            {QStringLiteral("at"), base::rfc3339(step.when.at)},
            {QStringLiteral("precision"), journal::name(step.when.precision)},
            {QStringLiteral("zone"), journal::zoneText(step.when.zone)},
            {QStringLiteral("place"), step.place},
            {QStringLiteral("reason"), step.reason},
            {QStringLiteral("sha256_seen"), step.seen},
            {QStringLiteral("finding"), step.finding ? QJsonValue(evidence::name(*step.finding)) : QJsonValue()}};
}

QJsonArray alsoJson(const Item &item)
{
    QJsonArray out;
    for (const evidence::Kind kind : item.also)
        out.append(evidence::name(kind));
    return out;
}

QJsonArray chainJson(const Item &item)
{
    QJsonArray out;
    for (const Custody &step : item.custody)
        out.append(stepJson(step));
    return out;
}

} // namespace

QJsonObject evidenceJson(const Item &item)
{
    return {{QStringLiteral("id"), item.entryId},
            {QStringLiteral("label"), item.label},
            {QStringLiteral("title"), item.title},
            {QStringLiteral("kind"), evidence::name(item.kind)},
            {QStringLiteral("also"), alsoJson(item)},
            {QStringLiteral("state"), evidence::name(item.state)},
            {QStringLiteral("sensitivity"), evidence::name(item.sensitivity)},
            {QStringLiteral("file_name"), item.fileName},
            {QStringLiteral("sha256"), item.sha256},
            {QStringLiteral("size"), item.size},
            {QStringLiteral("media_type"), item.mediaType},
            {QStringLiteral("step"), item.step},
            {QStringLiteral("source"), item.source},
            {QStringLiteral("place"), item.place},
            {QStringLiteral("tool"), item.method.tool},
            {QStringLiteral("tool_version"), item.method.version},
            {QStringLiteral("request"), item.method.request},
            {QStringLiteral("headers"), item.method.headers},
            {QStringLiteral("collected_by"), item.isPlanned() ? QString() : item.by},
            {QStringLiteral("collected_at"), item.isPlanned() ? QJsonValue() : timeOrNull(item.at)},
            {QStringLiteral("planned_at"), timeOrNull(item.planned)},
            {QStringLiteral("content_from"), timeOrNull(item.contentFrom)},
            {QStringLiteral("content_to"), timeOrNull(item.contentTo)},
            {QStringLiteral("expires_at_source"), timeOrNull(item.expires)},
            {QStringLiteral("retain_until"), timeOrNull(item.retention)},
            {QStringLiteral("legal_hold"), item.hold},
            {QStringLiteral("holder"), item.holder},
            {QStringLiteral("handed_to"), item.handover ? QJsonValue(item.handover->to) : QJsonValue()},
            {QStringLiteral("disposal_asked_by"), item.disposal ? QJsonValue(item.disposal->by) : QJsonValue()},
            {QStringLiteral("verified"), item.check ? QJsonValue(evidence::name(item.check->finding)) : QJsonValue()},
            {QStringLiteral("verified_at"), item.check ? timeOrNull(item.check->at) : QJsonValue()},
            {QStringLiteral("custody"), chainJson(item)}};
}

} // namespace desk
