#include "domain/intelligence/alertassigned.h"

#include "domain/journal/fields.h"

namespace intelligence {

base::Result<AlertAssigned> AlertAssigned::read(const QJsonObject &payload)
{
    journal::Fields fields(payload);
    AlertAssigned out;
    out.owner = fields.text("owner", 100);
    return fields.finish(out);
}

QJsonObject AlertAssigned::write() const
{
    return {{QStringLiteral("owner"), owner}};
}

base::Done AlertAssigned::validate(const Alert &alert, const journal::Stated &) const
{
    if (const base::Done fine = unsettled(alert); !fine)
        return fine;
    if (alert.owner == owner)
        return journal::refused(QStringLiteral("%1 has it already").arg(owner));
    return base::done();
}

void AlertAssigned::apply(Alert &alert, const journal::Stated &) const
{
    alert.owner = owner;
}

QString AlertAssigned::line(const Alert &before, const journal::Stated &) const
{
    return before.owner.isEmpty() ? QStringLiteral("%1 has it").arg(owner)
                                  : QStringLiteral("%1 has it instead of %2").arg(owner, before.owner);
}

} // namespace intelligence
