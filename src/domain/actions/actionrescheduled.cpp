#include "domain/actions/actionrescheduled.h"

#include "domain/journal/fields.h"

namespace actions {

base::Result<ActionRescheduled> ActionRescheduled::read(const QJsonObject &payload)
{
    journal::Fields fields(payload);
    ActionRescheduled out;
    const std::optional<base::Instant> due = fields.optionalInstant("due");
    if (!due)
        fields.fail("due", QStringLiteral("is missing"));
    out.due = due.value_or(base::Instant{});
    out.reason = fields.optionalText("reason", 1000);
    return fields.finish(out);
}

QJsonObject ActionRescheduled::write() const
{
    QJsonObject payload{{QStringLiteral("due"), base::micros(due)}};
    journal::putText(payload, "reason", reason);
    return payload;
}

base::Done ActionRescheduled::validate(const Action &action, const journal::Stated &stated) const
{
    Q_UNUSED(stated)
    if (const base::Done fine = unsettled(action); !fine)
        return fine;
    if (action.due && due > *action.due && reason.trimmed().isEmpty())
        return journal::refused(QStringLiteral("A later date needs a reason"), QStringLiteral("say what changed"));
    return base::done();
}

void ActionRescheduled::apply(Action &action, const journal::Stated &stated) const
{
    Q_UNUSED(stated)
    action.due = due;
}

QString ActionRescheduled::line(const Action &before, const journal::Stated &stated) const
{
    Q_UNUSED(stated)
    const QString text = QStringLiteral("Due %1: %2").arg(base::dayText(due), before.title);
    return reason.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, reason);
}

} // namespace actions
