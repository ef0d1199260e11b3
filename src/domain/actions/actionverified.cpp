#include "domain/actions/actionverified.h"

#include "domain/journal/fields.h"

namespace actions {

base::Result<ActionVerified> ActionVerified::read(const QJsonObject &payload)
{
    journal::Fields fields(payload);
    ActionVerified out;
    out.with = fields.text("with", 2000);
    return fields.finish(out);
}

QJsonObject ActionVerified::write() const
{
    return {{QStringLiteral("with"), with}};
}

base::Done ActionVerified::validate(const Action &action, const journal::Stated &stated) const
{
    if (const base::Done fine = unsettled(action); !fine)
        return fine;
    if (action.state != ActionState::Done)
        return journal::refused(QStringLiteral("It is %1, not done").arg(word(action.state).toLower()),
                                QStringLiteral("have its owner say that it is done"));
    if (stated.by.actor == action.doneBy)
        return journal::refused(QStringLiteral("%1 did it and cannot verify it").arg(action.doneBy),
                                QStringLiteral("have somebody else look"));
    return base::done();
}

void ActionVerified::apply(Action &action, const journal::Stated &stated) const
{
    action.state = ActionState::Verified;
    action.reason = with;
    action.verifiedBy = stated.by.actor;
    action.verified = stated.by.occurred.at;
}

QString ActionVerified::line(const Action &before, const journal::Stated &stated) const
{
    Q_UNUSED(stated)
    return QStringLiteral("Verified with %1: %2").arg(with, before.title);
}

} // namespace actions
