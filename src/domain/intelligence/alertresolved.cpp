#include "domain/intelligence/alertresolved.h"

#include "domain/journal/fields.h"

namespace intelligence {

base::Result<AlertResolved> AlertResolved::read(const QJsonObject &payload)
{
    journal::Fields fields(payload);
    AlertResolved out;
    out.how = fields.named("how", resolutionFrom);
    out.with = fields.text("with", 2000);
    return fields.finish(out);
}

QJsonObject AlertResolved::write() const
{
    return {{QStringLiteral("how"), name(how)}, {QStringLiteral("with"), with}};
}

base::Done AlertResolved::validate(const Alert &alert, const journal::Stated &) const
{
    return unsettled(alert);
}

void AlertResolved::apply(Alert &alert, const journal::Stated &stated) const
{
    alert.settled =
        Settled{.dismissed = {}, .how = how, .at = stated.by.occurred.at, .by = stated.by.actor, .why = with};
}

QString AlertResolved::line(const Alert &, const journal::Stated &) const
{
    return QStringLiteral("%1, shown by: %2").arg(word(how), with);
}

} // namespace intelligence
