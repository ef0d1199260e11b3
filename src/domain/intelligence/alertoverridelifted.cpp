#include "domain/intelligence/alertoverridelifted.h"

#include "domain/journal/fields.h"

namespace intelligence {

base::Result<AlertOverrideLifted> AlertOverrideLifted::read(const QJsonObject &payload)
{
    journal::Fields fields(payload);
    AlertOverrideLifted out;
    out.reason = fields.optionalText("reason", 2000);
    return fields.finish(out);
}

QJsonObject AlertOverrideLifted::write() const
{
    QJsonObject payload;
    journal::putText(payload, "reason", reason);
    return payload;
}

base::Done AlertOverrideLifted::validate(const Alert &alert, const journal::Stated &stated) const
{
    if (const base::Done fine = unsettled(alert); !fine)
        return fine;
    if (!alert.assessment.overrideAt(stated.by.occurred.at))
        return journal::refused(QStringLiteral("The priority is the rule’s; nothing overrides it"));
    return base::done();
}

void AlertOverrideLifted::apply(Alert &alert, const journal::Stated &stated) const
{
    alert.assessment.lift(stated.by.occurred.at);
}

QString AlertOverrideLifted::line(const Alert &before, const journal::Stated &stated) const
{
    const QString text =
        QStringLiteral("By the rule again: %1").arg(word(before.priority(stated.by.occurred.at).ruled).toLower());
    return reason.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, reason);
}

} // namespace intelligence
