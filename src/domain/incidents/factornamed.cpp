#include "domain/incidents/factornamed.h"

#include "domain/incidents/reviewstanding.h"
#include "domain/incidents/standing.h"
#include "domain/journal/fields.h"

namespace incidents {

base::Result<FactorNamed> FactorNamed::read(const QJsonObject &payload)
{
    journal::Fields fields(payload);
    FactorNamed out;
    out.what = fields.named("kind", factorKindFrom);
    out.text = fields.text("text", 4000);
    return fields.finish(out);
}

QJsonObject FactorNamed::write() const
{
    return {{QStringLiteral("kind"), name(what)}, {QStringLiteral("text"), text}};
}

base::Done FactorNamed::validate(const Incident &incident, const journal::Stated &stated) const
{
    Q_UNUSED(stated)
    return drafting(incident);
}

void FactorNamed::apply(Incident &incident, const journal::Stated &stated) const
{
    incident.review.factors.append({stated.entry->id, what, text, stated.by.actor});
}

QString FactorNamed::line(const Incident &before, const journal::Stated &stated) const
{
    Q_UNUSED(before)
    Q_UNUSED(stated)
    return QStringLiteral("Contributing factor (%1): %2").arg(word(what).toLower(), text);
}

} // namespace incidents
