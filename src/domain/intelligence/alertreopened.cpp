#include "domain/intelligence/alertreopened.h"

#include "domain/journal/fields.h"

namespace intelligence {

base::Result<AlertReopened> AlertReopened::read(const QJsonObject &payload)
{
    journal::Fields fields(payload);
    AlertReopened out;
    out.reason = fields.text("reason", 2000);
    return fields.finish(out);
}

QJsonObject AlertReopened::write() const
{
    return {{QStringLiteral("reason"), reason}};
}

base::Done AlertReopened::validate(const Alert &alert, const journal::Stated &) const
{
    if (const base::Done fine = takenUp(alert); !fine)
        return fine;
    if (!alert.settled)
        return journal::refused(QStringLiteral("The alert is open"));
    return base::done();
}

void AlertReopened::apply(Alert &alert, const journal::Stated &) const
{
    alert.settled.reset();
    ++alert.reopened;
}

QString AlertReopened::line(const Alert &, const journal::Stated &) const
{
    return QStringLiteral("Reopened: %1").arg(reason);
}

} // namespace intelligence
