#include "domain/intelligence/alertparted.h"

#include "domain/journal/fields.h"

namespace intelligence {

base::Result<AlertParted> AlertParted::read(const QJsonObject &payload)
{
    journal::Fields fields(payload);
    AlertParted out;
    out.incident = fields.reference("incident");
    out.reason = fields.text("reason", 2000);
    return fields.finish(out);
}

QJsonObject AlertParted::write() const
{
    return {{QStringLiteral("incident"), incident}, {QStringLiteral("reason"), reason}};
}

base::Done AlertParted::validate(const Alert &alert, const journal::Stated &) const
{
    if (const base::Done fine = takenUp(alert); !fine)
        return fine;
    if (!alert.incidents.contains(incident))
        return journal::refused(QStringLiteral("It is not joined to that incident"));
    return base::done();
}

void AlertParted::apply(Alert &alert, const journal::Stated &) const
{
    alert.incidents.removeAll(incident);
}

QString AlertParted::line(const Alert &, const journal::Stated &) const
{
    return QStringLiteral("Taken out of the incident %1: %2").arg(incident, reason);
}

} // namespace intelligence
