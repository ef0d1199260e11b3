#include "domain/incidents/indicatoradded.h"

#include "domain/incidents/indicatorvalue.h"
#include "domain/incidents/standing.h"
#include "domain/journal/fields.h"

namespace incidents {

base::Result<IndicatorAdded> IndicatorAdded::read(const QJsonObject &payload)
{
    journal::Fields fields(payload);
    IndicatorAdded out;
    out.kindOfIndicator = fields.named("kind", indicatorKindFrom);
    out.value = fields.text("value", 2000);
    return fields.finish(out);
}

QJsonObject IndicatorAdded::write() const
{
    return {{QStringLiteral("kind"), name(kindOfIndicator)}, {QStringLiteral("value"), value}};
}

base::Done IndicatorAdded::validate(const Incident &incident, const journal::Stated &) const
{
    if (kindOfIndicator == IndicatorKind::Token && isSecret(value))
        return journal::refused(QStringLiteral("A token is a secret: its hash is kept"),
                                QStringLiteral("type it with +ioc, which does that"));
    for (const Indicator &known : incident.indicators) {
        if (known.kind == kindOfIndicator && known.value.compare(value, Qt::CaseInsensitive) == 0)
            return journal::refused(QStringLiteral("That indicator is listed already"));
    }
    return declared(incident);
}

void IndicatorAdded::apply(Incident &incident, const journal::Stated &stated) const
{
    incident.indicators.append({stated.entry->id, kindOfIndicator, value, stated.by.actor});
}

QString IndicatorAdded::line(const Incident &, const journal::Stated &) const
{
    return QStringLiteral("%1 %2").arg(word(kindOfIndicator), value);
}

} // namespace incidents
