#include "github/limits/budgetjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace github {

namespace {

// As text: a number of JSON loses the last digits of microseconds.
QJsonValue toJson(base::Instant at)
{
    return QString::number(base::micros(at));
}

std::optional<base::Instant> instantIn(const QJsonValue &value)
{
    bool ok = false;
    const qint64 micros = value.toString().toLongLong(&ok);
    return ok ? std::optional(base::instant(micros)) : std::nullopt;
}

} // namespace

QByteArray toJson(const BudgetState &state)
{
    QJsonObject quotas;
    for (auto quota = state.quotas.begin(); quota != state.quotas.end(); ++quota)
        quotas.insert(quota.key(),
                      QJsonObject{{QStringLiteral("limit"), quota->limit},
                                  {QStringLiteral("remaining"), quota->remaining},
                                  {QStringLiteral("reset"), toJson(quota->reset)}});
    QJsonArray writes;
    for (const base::Instant at : state.writes)
        writes.append(toJson(at));
    QJsonObject out{
        {QStringLiteral("quotas"), quotas}, {QStringLiteral("waits"), state.waits}, {QStringLiteral("writes"), writes}};
    if (state.blockedUntil)
        out.insert(QStringLiteral("blocked_until"), toJson(*state.blockedUntil));
    return QJsonDocument(out).toJson(QJsonDocument::Compact);
}

BudgetState budgetStateIn(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    BudgetState out;
    const QJsonObject quotas = object.value(QLatin1String("quotas")).toObject();
    for (auto quota = quotas.begin(); quota != quotas.end(); ++quota) {
        const QJsonObject one = quota.value().toObject();
        if (const std::optional<base::Instant> reset = instantIn(one.value(QLatin1String("reset"))))
            out.quotas.insert(quota.key(),
                              {one.value(QLatin1String("limit")).toInteger(),
                               one.value(QLatin1String("remaining")).toInteger(), *reset});
    }
    out.blockedUntil = instantIn(object.value(QLatin1String("blocked_until")));
    out.waits = qBound(0, object.value(QLatin1String("waits")).toInt(), 100);
    for (const QJsonValue &one : object.value(QLatin1String("writes")).toArray()) {
        if (const std::optional<base::Instant> at = instantIn(one))
            out.writes.append(*at);
    }
    return out;
}

} // namespace github
