#include "domain/actions/actionassigned.h"

#include "domain/journal/fields.h"

namespace actions {

base::Result<ActionAssigned> ActionAssigned::read(const QJsonObject &payload)
{
    journal::Fields fields(payload);
    ActionAssigned out;
    out.owner = fields.text("owner", 100);
    return fields.finish(out);
}

QJsonObject ActionAssigned::write() const
{
    return {{QStringLiteral("owner"), owner}};
}

base::Done ActionAssigned::validate(const Action &action, const journal::Stated &stated) const
{
    Q_UNUSED(stated)
    if (const base::Done fine = unsettled(action); !fine)
        return fine;
    if (action.owner == owner)
        return journal::refused(QStringLiteral("%1 has it already").arg(owner));
    return base::done();
}

void ActionAssigned::apply(Action &action, const journal::Stated &stated) const
{
    Q_UNUSED(stated)
    action.owner = owner;
}

QString ActionAssigned::line(const Action &before, const journal::Stated &stated) const
{
    Q_UNUSED(stated)
    return QStringLiteral("%1 has: %2").arg(owner, before.title);
}

} // namespace actions
