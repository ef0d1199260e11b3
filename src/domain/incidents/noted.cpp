#include "domain/incidents/noted.h"

#include "domain/incidents/standing.h"
#include "domain/journal/fields.h"

namespace incidents {

base::Result<Noted> Noted::read(const QJsonObject &payload)
{
    journal::Fields fields(payload);
    Noted out{.text = fields.text("text")};
    return fields.finish(out);
}

QJsonObject Noted::write() const
{
    return {{QStringLiteral("text"), text}};
}

base::Done Noted::validate(const Incident &incident, const journal::Stated &) const
{
    return declared(incident);
}

QString Noted::line(const Incident &, const journal::Stated &) const
{
    return text;
}

} // namespace incidents
