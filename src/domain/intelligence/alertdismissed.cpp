#include "domain/intelligence/alertdismissed.h"

#include "domain/journal/fields.h"

namespace intelligence {

base::Result<AlertDismissed> AlertDismissed::read(const QJsonObject &payload)
{
    journal::Fields fields(payload);
    AlertDismissed out;
    out.reason = fields.named("reason", dismissalFrom);
    out.why = fields.text("why", 2000);
    return fields.finish(out);
}

QJsonObject AlertDismissed::write() const
{
    return {{QStringLiteral("reason"), name(reason)}, {QStringLiteral("why"), why}};
}

base::Done AlertDismissed::validate(const Alert &alert, const journal::Stated &) const
{
    return unsettled(alert);
}

void AlertDismissed::apply(Alert &alert, const journal::Stated &stated) const
{
    alert.settled = Settled{.dismissed = reason, .at = stated.by.occurred.at, .by = stated.by.actor, .why = why};
}

QString AlertDismissed::line(const Alert &, const journal::Stated &) const
{
    return QStringLiteral("Dismissed as %1: %2").arg(word(reason).toLower(), why);
}

} // namespace intelligence
