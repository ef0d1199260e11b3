#include "domain/intelligence/alertcontrolended.h"

#include "domain/journal/fields.h"

namespace intelligence {

base::Result<AlertControlEnded> AlertControlEnded::read(const QJsonObject &payload)
{
    journal::Fields fields(payload);
    AlertControlEnded out;
    out.control = fields.reference("control");
    out.reason = fields.text("reason", 2000);
    return fields.finish(out);
}

QJsonObject AlertControlEnded::write() const
{
    return {{QStringLiteral("control"), control}, {QStringLiteral("reason"), reason}};
}

base::Done AlertControlEnded::validate(const Alert &alert, const journal::Stated &stated) const
{
    if (const base::Done fine = unsettled(alert); !fine)
        return fine;
    const Control *known = alert.control(control);
    if (!known)
        return journal::refused(QStringLiteral("There is no such control"));
    if (!known->holdsAt(stated.by.occurred.at))
        return journal::refused(QStringLiteral("The control has ended already"));
    return base::done();
}

void AlertControlEnded::apply(Alert &alert, const journal::Stated &stated) const
{
    alert.assessment.end(control, stated.by.occurred.at);
}

QString AlertControlEnded::line(const Alert &before, const journal::Stated &) const
{
    const Control *known = before.control(control);
    return QStringLiteral("Control ended: %1 (%2)").arg(known ? known->text : control, reason);
}

} // namespace intelligence
