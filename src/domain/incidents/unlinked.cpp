#include "domain/incidents/unlinked.h"

#include "domain/journal/fields.h"

namespace incidents {

base::Result<Unlinked> Unlinked::read(const QJsonObject &payload)
{
    journal::Fields fields(payload);
    Unlinked out;
    out.kindOfLink = fields.named("kind", linkKindFrom);
    out.to = fields.reference("to");
    return fields.finish(out);
}

QJsonObject Unlinked::write() const
{
    return {{QStringLiteral("kind"), name(kindOfLink)}, {QStringLiteral("to"), to}};
}

base::Done Unlinked::validate(const Incident &incident, const journal::Stated &) const
{
    for (const Link &link : incident.links) {
        if (link.kind == kindOfLink && link.to == to)
            return base::done();
    }
    return journal::refused(QStringLiteral("There is no such link"));
}

void Unlinked::apply(Incident &incident, const journal::Stated &) const
{
    incident.links.removeIf([this](const Link &link) { return link.kind == kindOfLink && link.to == to; });
}

QString Unlinked::line(const Incident &, const journal::Stated &) const
{
    return QStringLiteral("No longer %1 %2").arg(word(kindOfLink).toLower(), to);
}

} // namespace incidents
