#include "domain/journal/authorship.h"

namespace journal {

QLatin1String name(Confidence confidence)
{
    switch (confidence) {
    case Confidence::Likely:
        return QLatin1String("likely");
    case Confidence::Unverified:
        return QLatin1String("unverified");
    case Confidence::Confirmed:
        break;
    }
    return QLatin1String("confirmed");
}

Authorship statedBy(const QString &actor, base::Instant now)
{
    return {.actor = actor, .occurred = exactly(now), .now = now};
}

void write(QJsonObject &payload, const Authorship &authorship)
{
    payload.insert(QStringLiteral("actor"), authorship.actor);
    if (!authorship.onBehalfOf.isEmpty())
        payload.insert(QStringLiteral("on_behalf_of"), authorship.onBehalfOf);
    payload.insert(QStringLiteral("occurred"), toJson(authorship.occurred));
    if (authorship.confidence != Confidence::Confirmed)
        payload.insert(QStringLiteral("confidence"), name(authorship.confidence));
}

base::Result<Authorship> authorshipFromJson(const QJsonObject &payload)
{
    Authorship out;
    out.actor = payload.value(QLatin1String("actor")).toString();
    if (out.actor.isEmpty())
        return base::Error{base::ErrorKind::Invalid, QStringLiteral("actor is missing")};
    out.onBehalfOf = payload.value(QLatin1String("on_behalf_of")).toString();
    const base::Result<Occurrence> occurred = occurrenceFromJson(payload.value(QLatin1String("occurred")).toObject());
    if (!occurred)
        return occurred.error();
    out.occurred = *occurred;
    const QString confidence = payload.value(QLatin1String("confidence")).toString();
    if (confidence == name(Confidence::Likely))
        out.confidence = Confidence::Likely;
    else if (confidence == name(Confidence::Unverified))
        out.confidence = Confidence::Unverified;
    else if (!confidence.isEmpty() && confidence != name(Confidence::Confirmed))
        return base::Error{base::ErrorKind::Invalid,
                           QStringLiteral("confidence is not confirmed, likely or unverified")};
    return out;
}

} // namespace journal
