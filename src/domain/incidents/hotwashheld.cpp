#include "domain/incidents/hotwashheld.h"

#include "domain/incidents/standing.h"
#include "domain/journal/fields.h"

namespace incidents {

base::Result<HotWashHeld> HotWashHeld::read(const QJsonObject &payload)
{
    journal::Fields fields(payload);
    HotWashHeld out;
    out.text = fields.text("text", 8000);
    return fields.finish(out);
}

QJsonObject HotWashHeld::write() const
{
    return {{QStringLiteral("text"), text}};
}

base::Done HotWashHeld::validate(const Incident &incident, const journal::Stated &stated) const
{
    Q_UNUSED(stated)
    return kept(incident);
}

void HotWashHeld::apply(Incident &incident, const journal::Stated &stated) const
{
    incident.review.hotWash = stated.by.occurred.at;
}

QString HotWashHeld::line(const Incident &before, const journal::Stated &stated) const
{
    Q_UNUSED(before)
    Q_UNUSED(stated)
    return QStringLiteral("Hot wash: %1").arg(text);
}

} // namespace incidents
