#include "domain/incidents/alertattached.h"

#include "domain/incidents/standing.h"
#include "domain/journal/fields.h"

#include <algorithm>

namespace incidents {

base::Result<AlertAttached> AlertAttached::read(const QJsonObject &payload)
{
    journal::Fields fields(payload);
    AlertAttached out;
    out.alert = fields.reference("alert");
    out.title = fields.text("title", 1000);
    out.repository = fields.optionalText("repository", 300);
    return fields.finish(out);
}

QJsonObject AlertAttached::write() const
{
    QJsonObject payload{{QStringLiteral("alert"), alert}, {QStringLiteral("title"), title}};
    journal::putText(payload, "repository", repository);
    return payload;
}

base::Done AlertAttached::validate(const Incident &incident, const journal::Stated &) const
{
    const bool known = std::any_of(incident.alerts.begin(), incident.alerts.end(),
                                   [this](const AttachedAlert &one) { return one.alert == alert; });
    if (known)
        return journal::refused(QStringLiteral("That alert belongs to the incident already"));
    return kept(incident);
}

void AlertAttached::apply(Incident &incident, const journal::Stated &stated) const
{
    incident.alerts.append({stated.entry->id, alert, title, repository, stated.by.actor});
}

QString AlertAttached::line(const Incident &, const journal::Stated &) const
{
    return repository.isEmpty() ? QStringLiteral("Alert joined: %1").arg(title)
                                : QStringLiteral("Alert joined: %1 of %2").arg(title, repository);
}

} // namespace incidents
