#include "domain/incidents/linked.h"

#include "domain/incidents/standing.h"
#include "domain/journal/fields.h"

#include <algorithm>

namespace incidents {

base::Result<Linked> Linked::read(const QJsonObject &payload)
{
    journal::Fields fields(payload);
    Linked out;
    out.kindOfLink = fields.named("kind", linkKindFrom);
    out.to = fields.reference("to");
    out.confirmed = fields.flag("confirmed");
    return fields.finish(out);
}

QJsonObject Linked::write() const
{
    return {{QStringLiteral("kind"), name(kindOfLink)},
            {QStringLiteral("to"), to},
            {QStringLiteral("confirmed"), confirmed}};
}

base::Done Linked::validate(const Incident &incident, const journal::Stated &) const
{
    if (to == incident.id)
        return journal::refused(QStringLiteral("An incident cannot be linked to itself"));
    const bool there = std::any_of(incident.links.cbegin(), incident.links.cend(), [this](const Link &link) {
        return link.kind == kindOfLink && link.to == to && link.confirmed == confirmed;
    });
    if (there)
        return journal::refused(QStringLiteral("That link is there already"));
    return declared(incident);
}

void Linked::apply(Incident &incident, const journal::Stated &stated) const
{
    incident.links.removeIf([this](const Link &link) { return link.kind == kindOfLink && link.to == to; });
    incident.links.append({kindOfLink, to, confirmed, stated.entry->id});
}

QString Linked::line(const Incident &, const journal::Stated &) const
{
    const QString text = QStringLiteral("%1 %2").arg(word(kindOfLink), to);
    return confirmed ? text : QStringLiteral("%1 (suspected)").arg(text);
}

} // namespace incidents
