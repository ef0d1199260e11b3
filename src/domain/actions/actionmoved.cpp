#include "domain/actions/actionmoved.h"

#include "domain/journal/fields.h"

namespace actions {

base::Result<ActionMoved> ActionMoved::read(const QJsonObject &payload)
{
    journal::Fields fields(payload);
    ActionMoved out;
    out.to = fields.named("to", actionStateFrom);
    out.reason = fields.optionalText("reason", 2000);
    return fields.finish(out);
}

QJsonObject ActionMoved::write() const
{
    QJsonObject payload{{QStringLiteral("to"), name(to)}};
    journal::putText(payload, "reason", reason);
    return payload;
}

base::Done ActionMoved::validate(const Action &action, const journal::Stated &stated) const
{
    Q_UNUSED(stated)
    if (const base::Done fine = unsettled(action); !fine)
        return fine;
    if (to == ActionState::Verified)
        return journal::refused(QStringLiteral("Verifying says by whom and with what"),
                                QStringLiteral("verify it instead of moving it"));
    if (to == action.state)
        return journal::refused(QStringLiteral("It is %1 already").arg(word(to).toLower()));
    if ((to == ActionState::Rejected || to == ActionState::RiskAccepted) && reason.trimmed().isEmpty())
        return journal::refused(QStringLiteral("%1 needs a reason").arg(word(to)), QStringLiteral("say why"));
    return base::done();
}

void ActionMoved::apply(Action &action, const journal::Stated &stated) const
{
    action.state = to;
    action.reason = reason;
    const bool done = to == ActionState::Done;
    action.doneBy = done ? stated.by.actor : QString();
    action.done = done ? std::optional<base::Instant>(stated.by.occurred.at) : std::nullopt;
}

QString ActionMoved::line(const Action &before, const journal::Stated &stated) const
{
    Q_UNUSED(stated)
    const QString text = QStringLiteral("%1: %2").arg(word(to), before.title);
    return reason.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, reason);
}

} // namespace actions
