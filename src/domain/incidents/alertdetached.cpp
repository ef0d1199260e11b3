#include "domain/incidents/alertdetached.h"

#include "domain/incidents/standing.h"
#include "domain/journal/fields.h"

#include <algorithm>

namespace incidents {

namespace {

const AttachedAlert *attached(const Incident &incident, const QString &alert)
{
    const auto found = std::find_if(incident.alerts.begin(), incident.alerts.end(),
                                    [&](const AttachedAlert &one) { return one.alert == alert; });
    return found == incident.alerts.end() ? nullptr : &*found;
}

} // namespace

base::Result<AlertDetached> AlertDetached::read(const QJsonObject &payload)
{
    journal::Fields fields(payload);
    AlertDetached out;
    out.alert = fields.reference("alert");
    out.reason = fields.text("reason", 2000);
    return fields.finish(out);
}

QJsonObject AlertDetached::write() const
{
    return {{QStringLiteral("alert"), alert}, {QStringLiteral("reason"), reason}};
}

base::Done AlertDetached::validate(const Incident &incident, const journal::Stated &) const
{
    if (!attached(incident, alert))
        return journal::refused(QStringLiteral("That alert does not belong to the incident"));
    return kept(incident);
}

void AlertDetached::apply(Incident &incident, const journal::Stated &) const
{
    incident.alerts.removeIf([this](const AttachedAlert &one) { return one.alert == alert; });
}

QString AlertDetached::line(const Incident &before, const journal::Stated &) const
{
    const AttachedAlert *known = attached(before, alert);
    return QStringLiteral("Alert taken out: %1 (%2)").arg(known ? known->title : alert, reason);
}

} // namespace incidents
