#include "domain/intelligence/alertjoined.h"

#include "domain/journal/fields.h"

namespace intelligence {

base::Result<AlertJoined> AlertJoined::read(const QJsonObject &payload)
{
    journal::Fields fields(payload);
    AlertJoined out;
    out.incident = fields.reference("incident");
    return fields.finish(out);
}

QJsonObject AlertJoined::write() const
{
    return {{QStringLiteral("incident"), incident}};
}

base::Done AlertJoined::validate(const Alert &alert, const journal::Stated &) const
{
    if (const base::Done fine = takenUp(alert); !fine)
        return fine;
    if (alert.incidents.contains(incident))
        return journal::refused(QStringLiteral("It is joined to that incident already"));
    return base::done();
}

void AlertJoined::apply(Alert &alert, const journal::Stated &) const
{
    alert.incidents.append(incident);
}

QString AlertJoined::line(const Alert &, const journal::Stated &) const
{
    return QStringLiteral("Joined to the incident %1").arg(incident);
}

} // namespace intelligence
